import { readPointer } from "../pointer.ts";
import { list, mapping, text } from "../untyped.ts";

/** A schema object. */
export type Schema = Readonly<Record<string, unknown>>;

/** What Prism puts beside an operation: the recursive schemas that its own refer to. */
export type Bundle = unknown;

/** How references into the bundle begin. */
export const bundlePrefix = "#/__bundled__";

/** What the value of a schema may look like in a URL, a header or a form. */
export interface Shape {
  readonly isArray: boolean;
  readonly isObject: boolean;
  /** A text, number or boolean; also where the schema says nothing. */
  readonly isScalar: boolean;
}

/** What Prism keeps beside an operation. */
export function bundleOf(operation: object): Bundle {
  return mapping(operation)["__bundled__"];
}

/** The schema that a reference into the bundle leads to; undefined where it leads nowhere. */
export function bundled(reference: string, bundle: Bundle): unknown {
  if (!reference.startsWith(`${bundlePrefix}/`)) return undefined;
  const pointer = reference.slice(bundlePrefix.length);
  return readPointer(bundle, pointer) ?? readPointer(bundle, decode(pointer));
}

/** A schema and all that describes the same value: what it refers to, and its parts in allOf, anyOf and oneOf. */
export function schemaParts(schema: unknown, bundle: Bundle, seen: Set<unknown> = new Set()): Schema[] {
  const part = mapping(schema);
  if (seen.has(part)) return [];
  seen.add(part);
  const reference = text(part["$ref"]);
  const target = reference === undefined ? [] : [bundled(reference, bundle)];
  const inner = [...target, ...list(part["allOf"]), ...list(part["anyOf"]), ...list(part["oneOf"])];
  return [part, ...inner.flatMap((below) => schemaParts(below, bundle, seen))];
}

/** What a value may look like. */
export function shapeOf(schema: unknown, bundle: Bundle): Shape {
  const parts = schemaParts(schema, bundle);
  const types = new Set(parts.flatMap(({ type }) => (typeof type === "string" ? [type] : list(type))));
  const has = (keyword: string) => parts.some((part) => part[keyword] !== undefined);
  const isArray = types.has("array") || (!types.size && (has("items") || has("prefixItems")));
  const isObject = types.has("object") || (!types.size && has("properties"));
  const isPlain = ["string", "number", "integer", "boolean"].some((type) => types.has(type)) || has("enum") || has("const");
  return { isArray, isObject, isScalar: isPlain || !(isArray || isObject) };
}

/** The properties of an object, by name, wherever the schema declares them. */
export function propertiesOf(schema: unknown, bundle: Bundle): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  for (const part of schemaParts(schema, bundle))
    for (const [name, property] of Object.entries(mapping(part["properties"]))) if (!properties.has(name)) properties.set(name, property);
  return properties;
}

/** The schema of the items of an array. */
export function itemsOf(schema: unknown, bundle: Bundle): unknown {
  return schemaParts(schema, bundle).find(({ items }) => items !== undefined)?.["items"];
}

function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
