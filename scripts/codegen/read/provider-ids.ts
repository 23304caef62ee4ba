import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Ids of all providers: the folders of `specs` that hold an openapi.yaml, sorted. */
export function providerIds(specs: string): string[] {
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specs, entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort();
}
