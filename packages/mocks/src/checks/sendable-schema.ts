import { list, mapping, text } from "../untyped.ts";
import type { Bundle, Schema } from "./schema-parts.ts";
import { bundled, bundlePrefix } from "./schema-parts.ts";
import { innerSchemaMaps, innerSchemas, sameValueLists, schemaLists } from "../schema-keywords.ts";

/** Who sends a value: a client leaves out what is readOnly, a server what is writeOnly. */
export type Direction = "request" | "response";

/** A schema for values that go in one direction, and what is recursive in it. */
export interface Sendable {
  readonly schema: object;
  readonly bundle: object;
}

/** Property names that do not go in this direction; `as-is` below `not` and `if`, where leaving out means something else. */
type Hidden = ReadonlySet<string> | "as-is";

const none: ReadonlySet<string> = new Set();
/** What says nothing about a value, or has been resolved: left in, it would meet itself wherever a schema is used twice. */
const dropped: ReadonlySet<string> = new Set([
  "$id",
  "$defs",
  "definitions",
  "$comment",
  "example",
  "examples",
  "description",
  "x-stoplight",
]);
const draft = "https://json-schema.org/draft/2020-12/schema";
const dialectOfOpenApi = /^https:\/\/spec\.openapis\.org\/oas\/3\.\d\/dialect\//;

/**
 * The schema as it binds what is sent in one direction: without the properties that are not sent, which nobody need send
 * either, whether they are declared here, in a part (allOf, anyOf, oneOf) or in what the schema is a part of. Parts of an
 * allOf that are closed (`additionalProperties: false`) let through what their neighbours declare, as in Prism: documents
 * mean them so. What is recursive, be it by reference or as an object that holds itself, ends up in the bundle.
 */
export function sendableSchema(schema: object, bundle: Bundle, direction: Direction): Sendable {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  const definitions: Record<string, unknown> = {};
  const names = new Map<object, Map<string, string>>();
  const open = new Map<object, Map<string, { used: boolean }>>();

  const isHidden = (value: unknown, depth = 0): boolean => {
    const property = mapping(value);
    if (property[mark] === true) return true;
    const reference = text(property["$ref"]);
    const parts = [...(reference === undefined ? [] : [bundled(reference, bundle)]), ...list(property["allOf"])];
    return depth < 10 && parts.some((part) => isHidden(part, depth + 1));
  };

  /** Names that a schema and its parts declare and that `counts` accepts; of alternatives only if asked. */
  const declared = (value: unknown, keywords: readonly string[], counts: (property: unknown) => boolean): Set<string> => {
    const found = new Set<string>();
    const seen = new Set<unknown>();
    const visit = (at: unknown): void => {
      const part = mapping(at);
      if (seen.has(part)) return;
      seen.add(part);
      for (const [name, property] of Object.entries(mapping(part["properties"]))) if (counts(property)) found.add(name);
      const reference = text(part["$ref"]);
      if (reference !== undefined) visit(bundled(reference, bundle));
      for (const keyword of keywords) for (const below of list(part[keyword])) visit(below);
    };
    visit(value);
    return found;
  };

  const nameOf = (target: object, key: string): string => {
    const byKey = names.get(target) ?? new Map<string, string>();
    names.set(target, byKey);
    const name = byKey.get(key) ?? `s${Object.keys(definitions).length}`;
    if (!byKey.has(key)) {
      byKey.set(key, name);
      definitions[name] = true;
    }
    return name;
  };

  const visit = (value: unknown, hidden: Hidden, known: ReadonlySet<string>): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const key = JSON.stringify([hidden === "as-is" ? hidden : [...hidden].sort(), [...known].sort()]);
    const visits = open.get(value) ?? new Map<string, { used: boolean }>();
    open.set(value, visits);
    const visited = visits.get(key);
    if (visited !== undefined) {
      visited.used = true;
      return { $ref: `${bundlePrefix}/${nameOf(value, key)}` };
    }
    const visiting = { used: false };
    visits.set(key, visiting);
    const result = modern(build(value as Schema, hidden, known));
    visits.delete(key);
    if (!visiting.used) return result;
    const name = nameOf(value, key);
    definitions[name] = result;
    return { $ref: `${bundlePrefix}/${name}` };
  };

  const build = (schema: Schema, hidden: Hidden, known: ReadonlySet<string>): Schema => {
    const down = hidden === "as-is" ? hidden : union(hidden, declared(schema, ["allOf"], isHidden));
    const all = hidden === "as-is" ? none : union(hidden, declared(schema, sameValueLists, isHidden));
    const neighbours =
      schema["allOf"] === undefined
        ? known
        : union(
            known,
            declared(schema, sameValueLists, () => true),
          );
    const reference = text(schema["$ref"]);
    const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (dropped.has(keyword) || keyword === "$schema") return [];
      if (keyword === "$ref" && reference !== undefined) return [[keyword, refer(reference, down, neighbours)]];
      if (keyword === "required" && Array.isArray(value)) return [[keyword, value.filter((name) => !all.has(name as string))]];
      if (keyword === "not" || keyword === "if") return [[keyword, visit(value, "as-is", none)]];
      if (keyword === "then" || keyword === "else") return [[keyword, visit(value, down, neighbours)]];
      if (keyword === "dependentSchemas" || keyword === "dependencies")
        return [[keyword, mapped(value, (below) => visit(below, down, neighbours))]];
      const inner = (below: unknown) => visit(below, hidden === "as-is" ? hidden : none, none);
      if (sameValueLists.includes(keyword)) return [[keyword, list(value).map((below) => visit(below, down, neighbours))]];
      if (schemaLists.includes(keyword)) return [[keyword, list(value).map(inner)]];
      if (innerSchemas.includes(keyword)) return [[keyword, Array.isArray(value) ? value.map(inner) : inner(value)]];
      if (!innerSchemaMaps.includes(keyword)) return [[keyword, value]];
      const kept = Object.entries(mapping(value)).filter(([, property]) => hidden === "as-is" || !isHidden(property));
      return [[keyword, Object.fromEntries(kept.map(([name, property]) => [name, inner(property)]))]];
    });
    const built = Object.fromEntries(entries);
    if (neighbours.size > 0 && schema["additionalProperties"] !== undefined) letThrough(built, neighbours, hidden === "as-is" ? none : all);
    return built;
  };

  const refer = (reference: string, hidden: Hidden, known: ReadonlySet<string>): string => {
    const target = bundled(reference, bundle);
    if (typeof target !== "object" || target === null) return reference;
    const key = JSON.stringify([hidden === "as-is" ? hidden : [...hidden].sort(), [...known].sort()]);
    const isNew = !names.get(target)?.has(key);
    const name = nameOf(target, key);
    if (isNew) {
      const result = visit(target, hidden, known);
      // A schema that holds itself has put itself there.
      if (mapping(result)["$ref"] !== `${bundlePrefix}/${name}`) definitions[name] = result;
    }
    return `${bundlePrefix}/${name}`;
  };

  const root = mapping(visit(schema, none, none));
  const dialect = text(mapping(schema)["$schema"]);
  const $schema = dialect === undefined || dialectOfOpenApi.test(dialect) ? draft : dialect;
  return { schema: { ...root, $schema }, bundle: definitions };
}

/** Lets properties of neighbours through where only the schema's own were meant to be allowed. */
function letThrough(built: Record<string, unknown>, names: ReadonlySet<string>, hidden: ReadonlySet<string>): void {
  const own = mapping(built["properties"]);
  const more = [...names].filter((name) => !Object.hasOwn(own, name) && !hidden.has(name));
  built["properties"] = { ...own, ...Object.fromEntries(more.map((name) => [name, true])) };
}

/** As Ajv takes it: without what only OpenAPI 3.0 knows, though documents of 3.1 hold it too. */
function modern(schema: Schema): Schema {
  const { nullable, ...rest } = schema as Record<string, unknown>;
  for (const [limit, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof rest[exclusive] !== "boolean") continue;
    if (rest[exclusive]) rest[exclusive] = rest[limit];
    else delete rest[exclusive];
  }
  if (rest["type"] === undefined) {
    const values = rest["const"] === undefined ? list(rest["enum"]) : [rest["const"]];
    const [type] = new Set(values.map((value) => typeof value));
    // So that Ajv takes the text `1` for the number where values come as text.
    if ((type === "number" || type === "boolean") && values.every((value) => typeof value === type)) rest["type"] = type;
  }
  return nullable === true ? { anyOf: [rest, { type: "null" }] } : rest;
}

function mapped(value: unknown, change: (below: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(mapping(value)).map(([name, below]) => [name, change(below)]));
}

function union(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return right.size === 0 ? left : left.size === 0 ? right : new Set([...left, ...right]);
}
