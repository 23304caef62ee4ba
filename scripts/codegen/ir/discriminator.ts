import { type Cursor, isObject } from "../read/cursor.ts";
import { walk } from "../read/walk.ts";

/** Key of a schema -> property -> the values of that property that name the schema. */
export type Tags = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * What discriminators (OpenAPI 3.1, 4.8.25) say of the schemas they choose from: those of the union that the
 * discriminator stands beside, or those that have its schema in their allOf. Reading them all beforehand gives each
 * schema its value wherever it is used.
 */
export function readTags(root: Cursor): Tags {
  const tags = new Map<string, Map<string, string[]>>();
  const objects: Cursor[] = [];
  walk(root, (cursor) => objects.push(cursor));
  for (const schema of objects) {
    const property = schema.at("discriminator").at("propertyName").string();
    if (property === undefined) continue;
    const names = readMapping(schema, root);
    for (const target of choices(schema, root)) {
      if (!hasProperty(target, property, new Set())) {
        const name = target.pointer.at(-1) ?? "a schema";
        schema
          .at("discriminator")
          .at("propertyName")
          .fail(`${name} has no property ${JSON.stringify(property)}. Correct the name, or declare it in every schema to choose from.`);
        continue;
      }
      const values = names.get(target.key) ?? componentName(target, root);
      if (values.length === 0) continue;
      const properties = tags.get(target.key) ?? new Map<string, string[]>();
      properties.set(property, [...new Set([...(properties.get(property) ?? []), ...values])]);
      tags.set(target.key, properties);
    }
  }
  return tags;
}

/** Schemas that a discriminator chooses from. */
function choices(schema: Cursor, root: Cursor): Cursor[] {
  const members = ["oneOf", "anyOf"].flatMap((key) => schema.at(key).items()).filter((member) => member.reference !== undefined);
  if (members.length > 0) return members.map((member) => member.resolve());
  const children = root
    .at("components")
    .at("schemas")
    .entries()
    .map(([, child]) => child.resolve());
  return children.filter((child) => isChild(child, schema.key, new Set()));
}

/** Whether a schema declares a property, by itself or through what it is composed of. */
function hasProperty(schema: Cursor, property: string, seen: Set<string>): boolean {
  const cursor = schema.resolve();
  if (seen.has(cursor.key)) return false;
  seen.add(cursor.key);
  if (cursor.at("properties").at(property).exists) return true;
  return ["allOf", "anyOf", "oneOf"].some((key) =>
    cursor
      .at(key)
      .items()
      .some((part) => hasProperty(part, property, seen)),
  );
}

function isChild(schema: Cursor, parent: string, seen: Set<string>): boolean {
  if (seen.has(schema.key)) return false;
  seen.add(schema.key);
  return schema
    .at("allOf")
    .items()
    .some((part) => part.reference !== undefined && (part.resolve().key === parent || isChild(part.resolve(), parent, seen)));
}

/** Key of a schema -> its names in the mapping. A value is the name of a component or a reference. */
function readMapping(schema: Cursor, root: Cursor): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of schema.at("discriminator").at("mapping").entries()) {
    const target = readValue(value, root)?.resolve();
    if (target && isObject(target.value)) found.set(target.key, [...(found.get(target.key) ?? []), name]);
  }
  return found;
}

function readValue(value: Cursor, root: Cursor): Cursor | undefined {
  const component = root.at("components").at("schemas").at(String(value.value));
  if (component.exists) return component;
  if (/[#/.]/.test(String(value.value))) return value.follow();
  value.fail(`there is no schema components.schemas.${value.value}. Name one that there is, or write a reference.`);
  return undefined;
}

/** Without a mapping the name of the component is the value. */
function componentName(target: Cursor, root: Cursor): string[] {
  const components = root.at("components").at("schemas").entries();
  return components.flatMap(([name, component]) => (component.resolve().key === target.key ? [name] : [])).slice(0, 1);
}
