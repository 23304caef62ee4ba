import type { Cursor } from "../../codegen/read/cursor.ts";

/** Whether a place that should hold a text for people holds none. */
export function isBlank(cursor: Cursor): boolean {
  return typeof cursor.value !== "string" || cursor.value.trim() === "";
}

/** Printable ASCII: what can stand in an HTTP header, where Prism puts its violations. */
export function isAscii(text: string): boolean {
  return /^[\x20-\x7e\t]*$/.test(text);
}
