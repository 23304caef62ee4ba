import { isUtf8 } from "node:buffer";
import type { Position } from "./source.ts";

/** A mistake in a text, and what to do about it. */
export interface TextMistake extends Position {
  readonly message: string;
}

/** GitHub's whole document has a tenth of this; more than this would not fit into a gigabyte. */
const maxValues = 2_000_000;

/** What is wrong with the bytes of a file before anybody reads them as YAML or JSON; undefined if nothing is. */
export function checkText(bytes: Buffer, text: string): TextMistake | undefined {
  if (!isUtf8(bytes)) return { ...firstBadByte(bytes), message: "the file is not UTF-8. Save it as UTF-8." };
  // Every value but the last stands before a line break or a comma.
  const values = count(bytes, 0x0a) + count(bytes, 0x2c);
  if (values > maxValues) return { line: 1, column: 1, message: `the file holds more than ${maxValues} values. Split or shorten it.` };
  const comment = commentInJson(text);
  if (comment !== undefined) return { ...placeOf(text, comment), message: "neither JSON nor YAML has such comments. Remove it." };
  return undefined;
}

function count(bytes: Buffer, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found++;
  return found;
}

function firstBadByte(bytes: Buffer): Position {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? undefined : end);
    if (!isUtf8(part)) return { line, column: part.toString("utf8").indexOf("\ufffd") + 1 };
    start = end + 1;
  }
}

/** Where a comment begins in what looks like JSON: outside of strings, at the beginning of a token. */
function commentInJson(text: string): number | undefined {
  if (!/^[\ufeff\s]*\{/.test(text)) return undefined;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|(?<=[\s{}[\],])\/[/*]/gs)) if (!match[0].startsWith('"')) return match.index;
  return undefined;
}

function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
