import { type Cursor, isObject } from "../read/cursor.ts";
import type { Tags } from "./discriminator.ts";
import { isFile } from "./schema-kind.ts";

/**
 * Keys of the schemas that openapi-typescript reads, themselves or in what they hold, otherwise than we do, so that no
 * test may compare the two. It reads less where another part of an allOf requires something, of what stands beside a
 * `$ref`, of a constant null or object, of a list that is always empty and of a list of itself; a file is another type to us.
 * `circles` are the keys of what was left out for it.
 */
export function incomparableSchemas(schemas: Iterable<Cursor>, circles: ReadonlySet<string>, tags: Tags): ReadonlySet<string> {
  /** Key of a schema -> keys of those that refer to it. */
  const holders = new Map<string, string[]>();
  const found = new Set<string>();
  const seen = new Set<string>();
  const pending = [...schemas];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    const { key } = schema;
    if (seen.has(key)) continue;
    seen.add(key);
    const { differs, targets } = examine(schema, circles);
    // The value by which a discriminator knows an object is not put into one that is composed.
    if (differs || (tags.has(key) && schema.at("allOf").exists)) found.add(key);
    for (const target of targets) {
      const others = holders.get(target.key);
      if (others) others.push(key);
      else holders.set(target.key, [key]);
      pending.push(target);
    }
  }
  // Whoever refers to one is one: a set grows while it is gone through.
  for (const key of found) for (const holder of holders.get(key) ?? []) found.add(holder);
  return found;
}

/** Whether a schema, with what is written out in it, is read otherwise; and what it refers to. */
function examine(schema: Cursor, circles: ReadonlySet<string>): { readonly differs: boolean; readonly targets: readonly Cursor[] } {
  const targets: Cursor[] = [];
  let differs = false;
  const visit = (part: Cursor): void => {
    if (circles.size > 0 && circles.has(part.key)) {
      differs = true;
      return;
    }
    if (!isObject(part.value)) return;
    differs ||= differsHere(part);
    const target = part.reference && part.target();
    if (target) targets.push(target);
    subschemas(part).forEach(visit);
  };
  visit(schema);
  return { differs, targets };
}

function differsHere(schema: Cursor): boolean {
  const properties = schema.at("properties");
  const foreign = schema
    .at("required")
    .items()
    .some((name) => !properties.at(String(name.value)).exists);
  const beside =
    schema.reference !== undefined &&
    ["properties", "required", "type", "allOf", "oneOf", "anyOf", "enum"].some((key) => schema.at(key).exists);
  const constant = schema.at("const").exists && typeof schema.at("const").value === "object";
  const empty = schema.at("items").value === false && !schema.at("prefixItems").exists;
  return foreign || beside || constant || empty || isFile(schema);
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
