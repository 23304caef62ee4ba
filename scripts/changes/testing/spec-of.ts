import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spec } from "../classify.ts";
import { readSpecFile } from "../read-spec-file.ts";

/** The spec of a document that stands in no file. */
export async function specOf(document: unknown): Promise<Spec> {
  const folder = mkdtempSync(join(tmpdir(), "quayside-changes-"));
  try {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    return await readSpecFile(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
