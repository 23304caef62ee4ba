import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Cursor } from "../read/cursor.ts";
import { SourceFiles } from "../read/source.ts";
import { Problems } from "../read/spec-error.ts";

/** A cursor at the root of a file that holds a text. */
export function cursorOf(text: string): Cursor {
  const folder = mkdtempSync(join(tmpdir(), "quayside-cursor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "a.yaml"), text);
  const source = new SourceFiles(folder, folder).open(join(folder, "a.yaml"));
  return new Cursor(source, new Problems(), [], source.data);
}
