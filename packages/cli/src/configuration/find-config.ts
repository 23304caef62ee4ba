import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names of a configuration file, the first of a folder counts. */
export const configNames: readonly string[] = ["quayside.config.ts", "quayside.config.js", "quayside.config.json"];

/** The configuration file that holds for a folder: the nearest one in it or above it. */
export function findConfig(folder: string): string | undefined {
  const found = configNames.map((name) => join(folder, name)).find((path) => existsSync(path));
  const above = dirname(folder);
  return found ?? (above === folder ? undefined : findConfig(above));
}
