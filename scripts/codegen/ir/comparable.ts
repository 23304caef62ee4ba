import { type Cursor, isObject } from "../read/cursor.ts";
import { isFile } from "./schema-kind.ts";

/**
 * Whether openapi-typescript reads a schema, and all it holds, as we do, so that a test may compare the two. Where it
 * reads less (what another part of an allOf requires, what stands beside a `$ref`, a constant null or object, a list that
 * is always empty, a list of itself), and where a file is another type to us, it does not.
 */
export function isComparable(schema: Cursor, circles: ReadonlySet<string>, seen: Set<string> = new Set()): boolean {
  if (circles.has(schema.key)) return false;
  if (!isObject(schema.value) || seen.has(schema.key)) return true;
  seen.add(schema.key);
  const own = new Set(
    schema
      .at("properties")
      .entries()
      .map(([name]) => name),
  );
  const foreign = schema
    .at("required")
    .items()
    .some((name) => !own.has(String(name.value)));
  const beside =
    schema.reference !== undefined &&
    ["properties", "required", "type", "allOf", "oneOf", "anyOf", "enum"].some((key) => schema.at(key).exists);
  const constant = schema.at("const").exists && typeof schema.at("const").value === "object";
  const empty = schema.at("items").value === false && !schema.at("prefixItems").exists;
  if (foreign || beside || constant || empty || isFile(schema)) return false;
  const target = schema.reference && schema.target();
  return [...(target ? [target] : []), ...subschemas(schema)].every((part) => isComparable(part, circles, seen));
}

/** Schemas that stand in a schema. */
function subschemas(schema: Cursor): Cursor[] {
  const lists = ["allOf", "oneOf", "anyOf", "prefixItems"].flatMap((key) => schema.at(key).items());
  const maps = ["properties", "patternProperties"].flatMap((key) =>
    schema
      .at(key)
      .entries()
      .map(([, child]) => child),
  );
  return [...lists, ...maps, schema.at("items"), schema.at("additionalProperties")];
}
