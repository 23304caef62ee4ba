import { readdirSync } from "node:fs";
import { resolve } from "node:path";

/** Paths that begin as typed; a folder ends in a stroke. Hidden ones are there where a dot is typed. */
export function suggestFiles(folder: string, typed: string): string[] {
  const above = typed.slice(0, typed.lastIndexOf("/") + 1);
  const begun = typed.slice(above.length);
  try {
    return readdirSync(resolve(folder, above || "."), { withFileTypes: true })
      .filter(({ name }) => name.startsWith(begun) && (begun.startsWith(".") || !name.startsWith(".")))
      .map((entry) => `${above}${entry.name}${entry.isDirectory() ? "/" : ""}`)
      .toSorted();
  } catch {
    return [];
  }
}
