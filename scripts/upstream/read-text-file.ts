import { readFileSync, statSync } from "node:fs";
import { ForeignError } from "./foreign-document.ts";

/** GitHub's document, one of the largest there are, has 13 MB. */
export const maxBytes = 64 * 1024 * 1024;

/** The text of a file that somebody names. Throws a ForeignError that says why there is none. */
export function readTextFile(file: string): string {
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw new ForeignError(file, "there is no such file. Give one that exists, or an address that begins with https://.");
  }
  if (size > maxBytes) throw new ForeignError(file, `the file is larger than ${maxBytes} bytes. Give a smaller one.`);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ForeignError(file, `it cannot be read (${(error as NodeJS.ErrnoException).code}). Give a file.`);
  }
}
