import type { Cursor } from "../read/cursor.ts";
import { type Example, readExamples, sample } from "./example.ts";
import type { Direction, Schemas } from "./schema.ts";
import type { Type } from "./type.ts";

/** Media Type Object (4.8.14). */
export interface MediaType {
  readonly name: string;
  readonly format: BodyFormat;
  readonly type: Type;
  readonly examples: readonly Example[];
}

/** How a body of a media type is written and read. */
export type BodyFormat = "json" | "form" | "multipart" | "text" | "binary";

/** RFC 6838 names, RFC 6839 suffixes. */
export function bodyFormat(mediaType: string): BodyFormat {
  const name = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (name === "application/json" || name.endsWith("+json")) return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name.startsWith("multipart/")) return "multipart";
  if (name.startsWith("text/") || name === "application/xml" || name.endsWith("+xml")) return "text";
  return "binary";
}

export function readMediaTypes(content: Cursor, schemas: Schemas, direction: Direction): { cursor: Cursor; mediaType: MediaType }[] {
  return content.entries().map(([name, cursor]) => {
    if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/.test(name)) cursor.fail(`${JSON.stringify(name)} is not a media type. Write type/subtype.`);
    const schema = cursor.at("schema");
    const format = bodyFormat(name);
    schemas.reach(schema, direction);
    const examples = readExamples(cursor);
    const made = schema.exists ? sample(schema, 0) : undefined;
    return {
      cursor,
      mediaType: {
        name,
        format,
        type: bodyType(schema, format, schemas, direction),
        examples: examples.length > 0 || made === undefined ? examples : [{ name: "made", summary: undefined, value: made }],
      },
    };
  });
}

/** Bodies that are neither JSON nor a form are text or bytes, whatever their schema says about them. */
function bodyType(schema: Cursor, format: BodyFormat, schemas: Schemas, direction: Direction): Type {
  if (format === "binary") return { kind: "runtime", name: direction === "request" ? "BodyInput" : "Blob" };
  if (format === "text") return { kind: "keyword", name: "string" };
  return schema.exists ? schemas.type(schema, direction) : { kind: "keyword", name: "unknown" };
}
