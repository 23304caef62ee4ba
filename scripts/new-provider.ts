import { basename, resolve } from "node:path";
import { lintSpec } from "./checks/lint-specs.ts";
import { SpecError } from "./codegen/read/spec-error.ts";
import { Decisions } from "./new-provider/decisions.ts";
import { draftSpec } from "./new-provider/draft-spec.ts";
import { loadSource } from "./new-provider/load-source.ts";
import { minimalSpec } from "./new-provider/minimal-spec.ts";
import { notesText } from "./new-provider/notes.ts";
import { type Options, readOptions, usage } from "./new-provider/options.ts";
import { UsageError } from "./usage-error.ts";
import { runSteps } from "./new-provider/run-steps.ts";
import { objectOf } from "./upstream/source-document.ts";
import { stepsFor } from "./new-provider/steps.ts";
import { writeSpec } from "./new-provider/write-spec.ts";
import { DownloadError } from "./upstream/download.ts";
import { ForeignError } from "./upstream/foreign-document.ts";

const root = resolve(import.meta.dirname, "..");

interface NewSpec {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly hasJobs: boolean;
  /** What the generator says against it. */
  readonly problems: readonly string[];
}

/** Runs the command; the exit code is 0 (done), 1 (a step failed: what was written is said) or 2 (usage). */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), root);
  if (!options) {
    console.log(usage);
    return 0;
  }
  const { id } = options;
  const { title, text, notes, hasJobs, problems } = options.from === undefined ? minimal(options) : await drafted(options, options.from);
  writeSpec(root, id, { "openapi.yaml": text, "NOTES.md": notes });
  console.log(`▸ specs/${id}/openapi.yaml and specs/${id}/NOTES.md are written`);
  const steps = stepsFor(root, id, title, hasJobs);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    console.error(`\nNo package can be generated yet. Written so far: specs/${id}. Mend the lines above, then go on with:`);
    for (const { command } of steps) console.error(`  ${command}`);
    return 1;
  }
  if (!runSteps(steps, [`specs/${id}`], (line) => console.log(line))) return 1;
  printRest(id, notes);
  return 0;
}

function minimal({ id, title = titleOf(id) }: Options): NewSpec {
  const origin = { title, from: undefined, url: undefined, version: "1", read: month(), includes: [] };
  return { title, text: minimalSpec(id, title), notes: notesText(origin, new Decisions()), hasJobs: false, problems: [] };
}

async function drafted({ id, title: given, include }: Options, from: string): Promise<NewSpec> {
  const source = await loadSource(from);
  const draft = await draftSpec(source, { id, title: given, include });
  const info = objectOf(draft.document["info"]);
  const title = String(info["title"]);
  // Where a file lies on this machine is nobody's business.
  const origin = { title, from: basename(from), url: source.url, version: String(info["version"]), read: month(), includes: include };
  const notes = notesText(origin, draft.decisions);
  console.log(`▸ ${draft.operations} operations of ${source.name}`);
  return { title, text: draft.text, notes, hasJobs: draft.document["x-jobs"] !== undefined, problems: draft.problems };
}

/** What is left to people: the decisions of NOTES.md, and how much the lint still wants. */
function printRest(id: string, notes: string): void {
  const [, decisions = ""] = /## To decide\n([^]*?)\n## /.exec(notes) ?? [];
  const missing = lintSpec(id, root).length;
  console.log(`\nTo decide (specs/${id}/NOTES.md):\n${decisions.trimEnd()}\n`);
  console.log(
    missing === 0 ? "The lint has nothing to say." : `The lint names ${missing} places that want words or facts: pnpm lint:specs ${id}`,
  );
}

function titleOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function month(): string {
  return new Date().toLocaleDateString("en-GB", { month: "long", year: "numeric" });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof ForeignError || error instanceof DownloadError || error instanceof SpecError) {
    console.error(`${error.message}\nNothing was written.`);
    process.exitCode = 1;
  } else throw error;
}
