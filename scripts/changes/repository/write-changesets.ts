import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changeset } from "../text/changeset.ts";
import { type Demand, writtenBump } from "./demand.ts";
import { raised } from "./pending.ts";

/** What was done with the changeset of a package. */
export type Outcome = "written" | "unchanged" | "removed" | "kept" | "none";

/**
 * Brings the changeset of a package up to date. A file of that name that a person wrote is not touched; one of ours
 * whose bump a person raised stays, even if nothing is left to announce.
 */
export function writeChangeset(demand: Demand, root: string): Outcome {
  const { own, path, bump, body, package: one } = demand;
  const file = join(root, path);
  if (own && own.computed === undefined) return "kept";
  if (bump === "none") {
    if (!own) return "none";
    if (raised(own, one.name) !== undefined) return "kept";
    rmSync(file);
    return "removed";
  }
  const text = changeset(one.name, writtenBump(demand), bump, body);
  if (own && readFileSync(file, "utf8") === text) return "unchanged";
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
  return "written";
}
