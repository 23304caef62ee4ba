import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject } from "../codegen/read/cursor.ts";

/** Address of the provider's own document, from the front matter of NOTES.md; undefined if it names none. */
export function upstreamAddress(notes: string): string | undefined {
  if (!existsSync(notes)) return undefined;
  const [, front] = /^---\n([^]*?)\n---\n/.exec(readFileSync(notes, "utf8").replaceAll("\r\n", "\n")) ?? [];
  if (front === undefined) return undefined;
  const data: unknown = parse(front);
  const address = isObject(data) ? data["upstream"] : undefined;
  return typeof address === "string" && address !== "" ? address : undefined;
}
