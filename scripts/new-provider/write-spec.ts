import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the folder of a spec. It appears whole or not at all. */
export function writeSpec(root: string, id: string, files: Readonly<Record<string, string>>): void {
  const specs = join(root, "specs");
  mkdirSync(specs, { recursive: true });
  // Not of the form of an id, so nothing takes it for a spec.
  const draft = mkdtempSync(join(specs, `.${id}-`));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(draft, name), text);
    renameSync(draft, join(specs, id));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}
