import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { loadSpec } from "../codegen/read/load.ts";
import { Problems, SpecError } from "../codegen/read/spec-error.ts";
import { readSpec, renderPackage } from "../codegen/render.ts";
import { ForeignError } from "../upstream/foreign-document.ts";
import { completeDocument } from "./complete-document.ts";
import { convertDocument } from "./convert-document.ts";
import { Decisions } from "./decisions.ts";
import { pruneComponents } from "./prune-components.ts";
import { selectOperations } from "./select-operations.ts";
import type { Node, SourceDocument } from "../upstream/source-document.ts";

/** A spec that is not on the disk yet. */
export interface Draft {
  /** Text of openapi.yaml. */
  readonly text: string;
  readonly document: Node;
  readonly decisions: Decisions;
  readonly operations: number;
  /** What the generator says against it; with any, no package can be made. */
  readonly problems: readonly string[];
}

/** Makes a spec of a source. Nothing is written but to a temporary folder, which is gone when this returns. */
export async function draftSpec(
  source: SourceDocument,
  options: { readonly id: string; readonly title?: string | undefined; readonly include: readonly string[] },
): Promise<Draft> {
  const { id } = options;
  const decisions = new Decisions();
  const root = mkdtempSync(join(tmpdir(), "quayside-"));
  try {
    const operations = selectOperations(source, options.include, decisions);
    const converted = pruneComponents(convertDocument(source, { id, title: options.title, operations }, decisions));
    const completed = pruneComponents(complete(converted, id, root, decisions));
    const text = `# Drafted from another document: NOTES.md says what a curator has yet to decide.\n${stringify(completed, { lineWidth: 0, aliasDuplicateObjects: false })}`;
    return { text, document: completed, decisions, operations: operations.length, problems: await problemsOf(text, id, root) };
  } catch (error) {
    if (error instanceof RangeError) throw new ForeignError(source.name, "it is nested too deeply to be read.");
    throw error;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function complete(document: Node, id: string, root: string, decisions: Decisions): Node {
  const problems = new Problems();
  const cursor = loadSpec(place(root, id, JSON.stringify(document)), root, problems);
  completeDocument(cursor, decisions);
  return cursor.value as Node;
}

/** The same reading and rendering that `pnpm generate` will do. */
async function problemsOf(text: string, id: string, root: string): Promise<readonly string[]> {
  const problems = new Problems();
  const spec = readSpec(id, place(root, id, text), root, problems);
  try {
    problems.throwIfAny();
    if (spec) await renderPackage(spec, "0.0.0");
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

function place(root: string, id: string, text: string): string {
  const folder = join(root, "specs", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.yaml"), text);
  return join(folder, "openapi.yaml");
}
