import type { Cursor } from "../read/cursor.ts";
import { type BodyFormat, bodyFormat } from "./body-format.ts";
import { type Example, readExamples } from "./example.ts";
import type { Schemas } from "./schema.ts";
import { type Direction, text, type Type, unknown } from "./type.ts";

export { type BodyFormat, bodyFormat } from "./body-format.ts";

/** Media Type Object (4.8.14). */
export interface MediaType {
  readonly name: string;
  readonly format: BodyFormat;
  readonly type: Type;
  readonly examples: readonly Example[];
}

export function readMediaTypes(content: Cursor, schemas: Schemas, direction: Direction): { cursor: Cursor; mediaType: MediaType }[] {
  return content.entries().map(([name, cursor]) => {
    if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/.test(name))
      cursor.fail(`${JSON.stringify(name)} is not a media type. Write type/subtype.`);
    const schema = cursor.at("schema");
    const format = direction === "response" && name === "*/*" && isStructured(schema) ? "json" : bodyFormat(name);
    schemas.reach(schema, direction);
    const examples = readExamples(cursor);
    const made = schema.exists ? schemas.sample(schema, direction) : direction === "request" ? "text" : undefined;
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

/** Only JSON and forms have a structure; of those, replies are read as JSON alone. Anything else is text or bytes, whatever its schema says. */
function bodyType(schema: Cursor, format: BodyFormat, schemas: Schemas, direction: Direction): Type {
  if (format === "text") return text;
  if (format === "binary") return { kind: "runtime", name: direction === "request" ? "BodyInput" : "Blob" };
  if (format !== "json" && direction === "response") return { kind: "runtime", name: "Blob" };
  return schema.exists ? schemas.type(schema, direction) : unknown;
}

/** `*\/*` names no format: some generators of documents write it for JSON. A schema of anything but text tells. */
function isStructured(schema: Cursor): boolean {
  const target = schema.resolve();
  return schema.exists && ![target.at("type").value ?? "object"].flat().includes("string");
}
