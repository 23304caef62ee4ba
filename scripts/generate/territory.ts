import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Territory } from "../codegen/output.ts";
import { handwritten } from "../codegen/read/load.ts";

/** What of the repository a run may rewrite and tidy up: `wanted` packages, and with `all` those whose spec is gone. */
export function territoryOf(root: string, ids: readonly string[], wanted: readonly string[], all: boolean): Territory {
  const packages = [...wanted, ...(all ? orphans(root, ids) : [])].map((id) => `packages/${id}`);
  return { root, folders: [...packages, "packages/imports/src/generated"] };
}

/** Packages that were generated once and whose spec is gone: every package that is not handwritten. */
function orphans(root: string, ids: readonly string[]): string[] {
  const folder = join(root, "packages");
  return existsSync(folder) ? readdirSync(folder).filter((id) => !ids.includes(id) && !handwritten.includes(id)) : [];
}
