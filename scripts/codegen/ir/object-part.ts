import type { Cursor } from "../read/cursor.ts";
import { documentation } from "./documentation.ts";
import { requiredNames } from "./object-variants.ts";
import { typeNames } from "./schema-kind.ts";
import { type Direction, never, type ObjectType, type Property, type Type, union, unknown } from "./type.ts";

/** Reads a schema that stands in another. */
export type ReadSchema = (schema: Cursor) => Type;

/** The object that a schema describes by its own keywords, without what it composes; undefined if it describes none. */
export function objectPart(schema: Cursor, direction: Direction, read: ReadSchema): ObjectType | undefined {
  if (!typeNames(schema).includes("object")) return undefined;
  const required = new Set(requiredNames(schema));
  const properties = schema
    .at("properties")
    .entries()
    .map(([name, property]): Property => ({
      name,
      type: read(property),
      required: required.has(name),
      documentation: documentation(property),
    }));
  const foreign = direction === "request" ? "readOnly" : "writeOnly";
  return {
    kind: "object",
    properties: properties.filter((property) => property.documentation[foreign] !== true),
    additional: additionalType(schema, properties.length === 0, read),
  };
}

/** Type of the properties that are not listed. JSON Schema allows any; it is said only where nothing else is. */
function additionalType(schema: Cursor, isEmpty: boolean, read: ReadSchema): Type | undefined {
  const patterns = schema
    .at("patternProperties")
    .entries()
    .map(([, pattern]) => read(pattern));
  const additional = schema.at("additionalProperties");
  if (additional.exists && additional.value !== false) return union([...patterns, read(additional)]);
  if (patterns.length > 0) return union(patterns);
  const isAlone = isEmpty && !schema.reference && ["allOf", "oneOf", "anyOf"].every((key) => !schema.at(key).exists);
  if (!isAlone) return undefined;
  return additional.value === false || schema.at("unevaluatedProperties").value === false ? never : unknown;
}

/** A list, or a tuple where each place has a schema of its own. */
export function arrayType(schema: Cursor, read: ReadSchema): Type {
  const items = schema.at("items");
  const prefix = schema.at("prefixItems").items().map(read);
  const rest = items.exists ? read(items) : unknown;
  if (prefix.length === 0) return { kind: "array", items: rest };
  const isFull = items.value === false || Number(schema.at("maxItems").value) <= prefix.length;
  return { kind: "tuple", items: prefix, rest: isFull ? undefined : rest };
}
