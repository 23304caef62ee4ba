import { LineCounter, parseDocument } from "yaml";
import { isObject } from "../codegen/read/cursor.ts";

/** Why a document of somebody else cannot be read, in sentences. */
export class ForeignError extends Error {
  constructor(name: string, message: string) {
    super(`${name}: ${message}`);
    this.name = "ForeignError";
  }
}

/** An OpenAPI or Swagger document of somebody else, as plain data: JSON is read fast, however large it is. */
export type ForeignDocument = Readonly<Record<string, unknown>>;

/**
 * Reads a document, JSON or YAML. `name` is what messages call it. Throws a ForeignError for a page, for what is
 * malformed (with line and column), and for what is no OpenAPI document.
 */
export function parseForeign(text: string, name: string): ForeignDocument {
  const content = text.replace(/^\uFEFF/, "");
  const start = content.trimStart();
  if (start === "") throw new ForeignError(name, "the document is empty. Check the address or the file.");
  if (start.startsWith("<"))
    throw new ForeignError(name, "this is a page (HTML or XML), not an OpenAPI document. Give the address of the raw file.");
  const data = start.startsWith("{") ? parseJson(content, name) : parseYaml(content, name);
  if (!isObject(data) || (data["openapi"] === undefined && data["swagger"] === undefined))
    throw new ForeignError(name, "this is no OpenAPI document: it has neither `openapi` nor `swagger` at its root. Give one that has.");
  return data;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const position = / at position (\d+)/.exec(message)?.[1];
    // Not what V8 says of it: that would quote the document.
    const offset = position === undefined ? text.length : Number(position);
    const before = text.slice(0, offset).split("\n");
    throw new ForeignError(
      `${name}:${before.length}:${(before.at(-1) ?? "").length + 1}`,
      "the JSON is malformed here. Mend it, or fetch it again.",
    );
  }
}

function parseYaml(text: string, name: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: true, logLevel: "error" });
  const [error] = document.errors;
  if (error) {
    if (error.message.includes("call stack")) throw new ForeignError(name, "it is nested too deeply to be read.");
    const { line, col } = lines.linePos(error.pos[0]);
    const [reason = ""] = error.message.split(/ at line |; please|\n/);
    throw new ForeignError(
      `${name}:${line}:${col}`,
      `the YAML is malformed here: ${reason.replaceAll(/\p{Cc}/gu, "?")}. Mend it, or fetch it again.`,
    );
  }
  try {
    return document.toJS({ maxAliasCount: 1000 }) as unknown;
  } catch (cause) {
    if (cause instanceof RangeError) throw new ForeignError(name, "it is nested too deeply to be read.");
    throw new ForeignError(name, `${(cause as Error).message}. Give a document with fewer aliases.`);
  }
}
