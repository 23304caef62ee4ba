import { isObject } from "../../codegen/read/cursor.ts";
import { resolve } from "../document/resolve.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * Literals that somebody might write for a schema, as TypeScript: the smallest and the largest, every value of every
 * enum, every member of every union. Made of the document, not of types, so that types can be judged by it.
 */
export function samples(schema: unknown, document: unknown, depth = 0): string[] {
  const found = resolve(schema, document);
  if (!isObject(found) || depth > 8) return ["{}"];
  if (Array.isArray(found["allOf"])) return samples(merged(found, document), document, depth);
  const union = [found["oneOf"], found["anyOf"]].find(Array.isArray) as unknown[] | undefined;
  const nulls = found["nullable"] === true ? ["null"] : [];
  if (union) return [...union.flatMap((member) => samples(member, document, depth + 1)), ...nulls];
  if ("const" in found) return [JSON.stringify(found["const"])];
  if (Array.isArray(found["enum"])) return [...found["enum"].map((value) => JSON.stringify(value)), ...nulls];
  const types = Array.isArray(found["type"])
    ? (found["type"] as unknown[])
    : [found["type"] ?? (found["properties"] ? "object" : undefined)];
  return [...types.flatMap((type) => ofType(String(type), found, document, depth)), ...nulls];
}

function ofType(type: string, schema: Schema, document: unknown, depth: number): string[] {
  if (type === "string") return ['"text"'];
  if (type === "integer" || type === "number") return ["1"];
  if (type === "boolean") return ["true", "false"];
  if (type === "null") return ["null"];
  if (type === "array") return ["[]", ...samples(schema["items"] ?? {}, document, depth + 1).map((item) => `[${item}]`)];
  if (type === "object") return objects(schema, document, depth);
  return ['"anything"'];
}

function objects(schema: Schema, document: unknown, depth: number): string[] {
  const properties = Object.entries(isObject(schema["properties"]) ? schema["properties"] : {});
  const required = Array.isArray(schema["required"]) ? (schema["required"] as unknown[]) : [];
  const choices = properties.map(([name, property]) => ({ name, values: samples(property, document, depth + 1) }));
  const write = (fields: readonly (readonly [string, string])[]): string =>
    `{ ${fields.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")} }`;
  const first = choices.map(({ name, values }) => [name, values[0] ?? "{}"] as const);
  const smallest = write(first.filter(([name]) => required.includes(name)));
  const varied = choices.flatMap(({ name, values }) =>
    values.slice(1).map((value) => write(first.map((field) => (field[0] === name ? ([name, value] as const) : field)))),
  );
  const { additionalProperties: more } = schema;
  const others =
    more === true || isObject(more)
      ? [write([...first, ["other", samples(more === true ? { type: "string" } : more, document, depth + 1)[0] ?? "1"]])]
      : [];
  return [smallest, write(first), ...varied, ...others];
}

/** The objects of an `allOf` as one. */
export function merged(schema: Schema, document: unknown): Schema {
  const { allOf, ...own } = schema;
  const members = [...(allOf as unknown[]), own].map((member) => resolve(member, document)).filter(isObject);
  const parts = members.map((member) => (Array.isArray(member["allOf"]) ? merged(member, document) : member));
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => part["properties"])) as Schema,
    required: parts.flatMap((part) => (Array.isArray(part["required"]) ? (part["required"] as unknown[]) : [])),
  };
}
