import type { Difference } from "../codegen/output.ts";
import type { OperationChange } from "./operation-changes.ts";

/** More names than this are counted, not listed. */
const listed = 8;

/** What a run has done: a line, and one for each package whose operations are not what they were. */
export function summary(packages: number, operations: number, difference: Difference, changes: readonly OperationChange[]): string {
  const { changed, missing, extra } = difference;
  const files =
    changed.length + missing.length + extra.length === 0
      ? "up to date"
      : `${changed.length} files changed, ${missing.length} new, ${extra.length} removed`;
  const lines = changes.map(({ id, added, removed }) => `  ${id}: ${[names("added", added), names("removed", removed)].flat().join("; ")}`);
  return [`${packages} packages, ${operations} operations: ${files}`, ...lines].join("\n");
}

function names(word: string, operations: readonly string[]): string[] {
  if (operations.length === 0) return [];
  const more = operations.length > listed ? ` and ${operations.length - listed} more` : "";
  return [`${word} ${operations.slice(0, listed).join(", ")}${more}`];
}
