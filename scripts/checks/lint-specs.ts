import { join } from "node:path";
import { readDocument } from "../codegen/ir/document.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import { loadSpec, providerIds } from "../codegen/read/load.ts";
import { Problems, SpecError } from "../codegen/read/spec-error.ts";
import { findPlaces, type Places } from "./spec-rules/places.ts";
import { lintWithRedocly } from "./spec-rules/redocly.ts";
import { checkRules } from "./spec-rules/rules.ts";

/** What the lint has to say about one spec. */
export interface LintedSpec {
  readonly id: string;
  /** Mistakes as lines, sorted by place. */
  readonly problems: readonly string[];
  /** What was looked at, for a person to see that it was not nothing. */
  readonly summary: string;
}

interface OpenSpec {
  readonly id: string;
  readonly problems: Problems;
  readonly root: Cursor | undefined;
  readonly places: Places | undefined;
}

/** Checks specs by the rules of specs/README.md, by Redocly's, and by what the generator demands. `root` holds `specs`. */
export async function lintSpecs(ids: readonly string[], root: string): Promise<LintedSpec[]> {
  const specs = ids.map((id) => openSpec(id, root));
  // Redocly runs in a process of its own; our rules run while it works.
  const redocly = lintWithRedocly(specs.flatMap((spec) => spec.root ?? []));
  const own = new Promise<void>((done) => setImmediate(done)).then(() => specs.forEach(checkSpec));
  await Promise.all([redocly, own]);
  return specs.map(({ id, problems, places }) => ({ id, problems: linesOf(problems), summary: summaryOf(places) }));
}

/** The rules without Redocly's, for one spec. */
export function lintSpec(id: string, root: string): readonly string[] {
  const spec = openSpec(id, root);
  checkSpec(spec);
  return linesOf(spec.problems);
}

function openSpec(id: string, root: string): OpenSpec {
  const problems = new Problems();
  try {
    const cursor = loadSpec(join(root, "specs", id, "openapi.yaml"), root, problems);
    return { id, problems, root: cursor, places: findPlaces(cursor) };
  } catch (error) {
    // A file that is no YAML has nothing that rules could look at.
    if (!(error instanceof SpecError)) throw error;
    problems.addAll(error);
    return { id, problems, root: undefined, places: undefined };
  }
}

function checkSpec({ id, root, places }: OpenSpec): void {
  if (root && places) checkRules(places, readDocument(id, root));
}

function linesOf(problems: Problems): readonly string[] {
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

function summaryOf(places: Places | undefined): string {
  if (!places) return "nothing could be read";
  const examples = places.mediaTypes.flatMap(({ cursor }) => cursor.at("examples").entries());
  const webhooks = places.operations.filter(({ kind }) => kind === "webhook");
  return [
    count(places.operations.length - webhooks.length, "operation"),
    count(webhooks.length, "webhook"),
    count(places.schemas.length, "schema"),
    count(examples.length, "example"),
  ].join(", ");
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

async function main(names: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, "../..");
  const known = providerIds(join(root, "specs"));
  const strangers = names.filter((name) => !known.includes(name));
  if (strangers.length > 0) {
    console.error(`There is no spec of ${strangers.join(", ")}. There are: ${known.join(", ")}.`);
    return 1;
  }
  const specs = await lintSpecs(names.length > 0 ? names : known, root);
  for (const { id, problems, summary } of specs) {
    if (problems.length === 0) console.log(`specs/${id}/openapi.yaml: ${summary}, no problem`);
  }
  const problems = specs.flatMap((spec) => spec.problems);
  if (problems.length === 0) return 0;
  for (const problem of problems) console.error(problem);
  console.error(`${count(problems.length, "problem")}. The rules are in specs/README.md.`);
  return 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
