import { MockError } from "./mock-error.ts";
import type { Blocks } from "./read-upload.ts";

/** The ids in a list of blocks that is made as the document says. Throws a MockError where it is not. */
export function readBlockList([begin, each, end]: Blocks["list"], text: string): string[] {
  const list = text.trim();
  const body = list.slice(begin.length, Math.max(begin.length, list.length - end.length));
  const [before = "", after = ""] = each.split("{id}").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const entry = new RegExp(`\\s*${before}(.+?)${after}\\s*`, "y");
  const ids: string[] = [];
  let length = 0;
  for (let match = entry.exec(body); match !== null; match = entry.exec(body)) {
    ids.push(match[1] ?? "");
    length = entry.lastIndex;
  }
  if (list !== `${begin}${body}${end}` || length < body.trimEnd().length || ids.length === 0)
    throw new MockError(
      400,
      "malformed-block-list",
      `the list of blocks begins with ${begin}, has ${each} for each block, and ends with ${end}`,
    );
  return ids;
}
