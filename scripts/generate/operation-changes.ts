import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../codegen/emit/files.ts";
import type { Difference } from "../codegen/output.ts";

/** Operations that a run brings to a package or takes from it, by operationId. */
export interface OperationChange {
  readonly id: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares the generated operations on the disk with those of a run; to be called before the run is written. */
export function operationChanges(files: Files, { changed, missing, extra }: Difference, root: string): OperationChange[] {
  return [...changed, ...missing, ...extra].toSorted().flatMap((path) => {
    const [, id] = /^packages\/([^/]+)\/src\/generated\/operations\.gen\.ts$/.exec(path) ?? [];
    if (id === undefined) return [];
    const before = operationsIn(existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");
    const after = operationsIn(files.get(path) ?? "");
    const added = [...after].filter((operation) => !before.has(operation));
    const removed = [...before].filter((operation) => !after.has(operation));
    return added.length + removed.length > 0 ? [{ id, added, removed }] : [];
  });
}

/** The operationIds in an `operations.gen.ts`, as the generator writes it. */
function operationsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/: Operation = \{\s*id: "((?:[^"\\]|\\.)*)"/g)].map(([, id = ""]) => id));
}
