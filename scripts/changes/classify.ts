import type { Finding } from "./change.ts";
import { compareDocuments } from "./document/compare-documents.ts";
import type { Note } from "./document/note.ts";
import { type MatchedOperations, matchOperations, type OpenApi, operationsOf } from "./document/operations.ts";
import { Reach } from "./document/reach.ts";
import { judge, type Verdict } from "./judge.ts";
import { defaultPolicy, type Policy } from "./policy.ts";
import { compareTypes } from "./types/compare-declarations.ts";
import { Declarations, type Modules, type PackageDeclarations } from "./types/program.ts";

/** One side of a comparison: a document and the TypeScript that was made of it. */
export interface Spec {
  /** In one file. */
  readonly document: OpenApi;
  readonly modules: Modules;
}

/**
 * Compares two specs from the standpoint of somebody who has written code against the first: what must be changed in
 * it, what could be, and what else a changelog should tell.
 */
export function classify(oldSpec: Spec, newSpec: Spec, policy: Policy = defaultPolicy): Verdict {
  const declarations = new Declarations(new Map([[name, { old: oldSpec.modules, new: newSpec.modules }]]));
  return classifyDeclared(oldSpec, newSpec, { declarations, name }, policy);
}

const name = "spec";

/** The same where the declarations are part of a larger program. */
export function classifyDeclared(oldSpec: Spec, newSpec: Spec, declared: PackageDeclarations, policy: Policy): Verdict {
  const [old, now] = [oldSpec.document, newSpec.document];
  const findings: Finding[] = [];
  const note: Note = (rule, place, direction, from, to) =>
    findings.push({
      rule,
      place,
      ...(direction ? { direction } : {}),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  const operations = matchOperations(operationsOf(old), operationsOf(now));
  const webhooks = matchOperations(operationsOf(old, "webhooks"), operationsOf(now, "webhooks"));
  const reach = new Reach([old, now]);
  noteOperations(operations, note);
  noteOperations(webhooks, note);
  compareDocuments(old, now, { pairs: [...operations.pairs, ...webhooks.pairs] }, reach, note);
  findings.push(...compareTypes(declared, { old, new: now, operations, webhooks, reach, findings, policy }));
  return judge(findings, reach, policy);
}

function noteOperations({ pairs, removed, added }: MatchedOperations, note: Note): void {
  for (const { label, id } of removed)
    note("operation-removed", { owner: { kind: "operation", label, ...(id === undefined ? {} : { id }) }, path: [] }, undefined, id);
  for (const { label, id } of added)
    note(
      "operation-added",
      { owner: { kind: "operation", label, ...(id === undefined ? {} : { id }) }, path: [] },
      undefined,
      undefined,
      id,
    );
  for (const { old, new: now } of pairs) {
    const place = { owner: { kind: "operation", label: now.label, ...(now.id === undefined ? {} : { id: now.id }) }, path: [] } as const;
    if (old.id !== now.id && old.id !== undefined && now.id !== undefined) note("operation-renamed", place, undefined, old.id, now.id);
    const isSamePath = old.label.replaceAll(/\{[^}]*\}/g, "{}") === now.label.replaceAll(/\{[^}]*\}/g, "{}");
    if (!isSamePath) note("operation-moved", place, undefined, old.label, now.label);
  }
}
