import { isObject } from "../../codegen/read/cursor.ts";
import type { Owner, Place } from "../place.ts";
import { equal, field, fields } from "./equal.ts";
import type { Note } from "./note.ts";
import type { OpenApi, OperationPair } from "./operations.ts";

const document: Owner = { kind: "document" };

/** Compares facts in extensions of ours on the document (specs/README.md). */
export function compareDocumentExtensions(old: OpenApi, now: OpenApi, pairs: readonly OperationPair[], note: Note): void {
  // A renamed operation is told as such, and not once more by the jobs that name it.
  const renamed = new Map(pairs.map((pair) => [pair.old.id, pair.new.id]));
  const [jobs, otherJobs] = [byName(withIds(old["x-jobs"], renamed)), byName(now["x-jobs"])];
  for (const [name, job] of jobs) {
    const place: Place = { owner: document, path: ["x-jobs", name] };
    const counterpart = otherJobs.get(name);
    if (counterpart === undefined) note("job-removed", place, undefined, name);
    // Scenarios are lives that only mocks lead.
    else if (!equal({ ...fields(job), scenarios: 0 }, { ...fields(counterpart), scenarios: 0 })) note("job-changed", place);
  }
  for (const name of otherJobs.keys())
    if (!jobs.has(name)) note("job-added", { owner: document, path: ["x-jobs", name] }, undefined, undefined, name);
  compareEnvironment(fields(old["x-env"]), fields(now["x-env"]), note);
  const signature: Place = { owner: document, path: ["x-webhook-signature"] };
  if (!equal(old["x-webhook-signature"], now["x-webhook-signature"])) note("webhook-signature-changed", signature);
  if (!equal(old["x-rate-limit"], now["x-rate-limit"])) note("rate-limit-changed", { owner: document, path: ["x-rate-limit"] });
}

/** A variable that is not read any more leaves a client without its key. */
function compareEnvironment(old: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>, note: Note): void {
  const place = (name: string): Place => ({ owner: document, path: ["x-env", name] });
  const [before, after] = [Object.values(old).map(String), Object.values(now).map(String)];
  for (const name of before) if (!after.includes(name)) note("environment-variable-removed", place(name), undefined, name);
  for (const name of after) if (!before.includes(name)) note("environment-variable-added", place(name), undefined, undefined, name);
}

/** Compares facts in extensions of ours on an operation. */
export function compareOperationExtensions(old: unknown, now: unknown, owner: Owner, note: Note): void {
  const [pagination, otherPagination] = [field(old, "x-pagination"), field(now, "x-pagination")];
  const place: Place = { owner, path: ["x-pagination"] };
  if (pagination === undefined && otherPagination !== undefined) note("pagination-added", place);
  else if (pagination !== undefined && otherPagination === undefined) note("pagination-removed", place);
  else if (!equal(pagination, otherPagination)) note("pagination-changed", place);
  for (const name of ["retry", "upload", "rate-limit"] as const)
    if (!equal(field(old, `x-${name}`), field(now, `x-${name}`))) note(`${name}-changed`, { owner, path: [`x-${name}`] });
}

/** A value with operationIds replaced by what they have become. */
function withIds(value: unknown, renamed: ReadonlyMap<string | undefined, string | undefined>): unknown {
  if (typeof value === "string") return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withIds(item, renamed));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withIds(child, renamed)])) : value;
}

function byName(jobs: unknown): Map<string, unknown> {
  return new Map(Array.isArray(jobs) ? jobs.map((job: unknown) => [String(field(job, "name")), job]) : []);
}
