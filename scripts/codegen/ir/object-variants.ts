import type { Cursor } from "../read/cursor.ts";
import { isObject } from "../read/cursor.ts";
import { type Documentation, intersection, isNever, type ObjectType, type Property, type Type, union } from "./type.ts";

/** An object type in the making: what is required may be declared by another part. */
export interface Draft {
  readonly properties: readonly Property[];
  readonly required: readonly string[];
  readonly additional: Type | undefined;
}

/** More alternatives than this would be read by nobody. */
const most = 24;

/** Every way to choose one of each list; undefined if there are too many. */
export function combineAll(lists: readonly (readonly Draft[])[]): Draft[] | undefined {
  let drafts: Draft[] = [{ properties: [], required: [], additional: undefined }];
  for (const list of lists) {
    drafts = drafts.flatMap((draft) => list.map((other) => combine(draft, other)));
    if (drafts.length > most) return undefined;
  }
  return drafts;
}

function combine(one: Draft, other: Draft): Draft {
  const properties = new Map(one.properties.map((property) => [property.name, property]));
  for (const property of other.properties) {
    const known = properties.get(property.name);
    properties.set(property.name, known ? mergeProperty(known, property) : property);
  }
  const additional = [one.additional, other.additional].find((type) => type !== undefined && !isNever(type));
  return { properties: [...properties.values()], required: [...one.required, ...other.required], additional };
}

/** Both must hold; what is said later goes before what was said earlier. */
function mergeProperty(one: Property, other: Property): Property {
  const said = Object.fromEntries(Object.entries(other.documentation).filter(([, value]) => value !== undefined)) as Documentation;
  return {
    name: one.name,
    type: intersection([one.type, other.type]),
    required: one.required || other.required,
    documentation: { ...one.documentation, ...said },
  };
}

export function finish({ properties, required, additional }: Draft): ObjectType {
  const names = new Set(required);
  return {
    kind: "object",
    properties: properties.map((property) => (names.has(property.name) ? { ...property, required: true } : property)),
    additional,
  };
}

/** Fixes the properties by which a discriminator tells an object from others, unless they are fixed already. */
export function tagObject(object: ObjectType, tags: ReadonlyMap<string, readonly string[]> | undefined): ObjectType {
  if (!tags) return object;
  const known = new Map(object.properties.map((property) => [property.name, property]));
  for (const [name, values] of tags) {
    const property = known.get(name);
    if (property && isFixed(property.type)) continue;
    known.set(name, {
      documentation: {},
      ...property,
      name,
      type: union(values.map((value) => ({ kind: "literal", value }))),
      required: true,
    });
  }
  return { ...object, properties: [...known.values()] };
}

function isFixed(type: Type): boolean {
  return type.kind === "literal" || (type.kind === "union" && !type.open && type.members.every((member) => member.kind === "literal"));
}

/** A part of a composition that only says what is required. */
export function constrainsOnly(schema: Cursor): boolean {
  return isObject(schema.value) && schema.at("required").exists && saysOnly(schema, "required");
}

/** A part of a composition that says nothing about the shape of a value. */
export function annotatesOnly(schema: Cursor): boolean {
  return schema.value === true || (isObject(schema.value) && saysOnly(schema));
}

function saysOnly(schema: Cursor, ...keywords: readonly string[]): boolean {
  return schema.entries().every(([name]) => name.startsWith("x-") || keywords.includes(name) || annotations.has(name));
}

const annotations = new Set(
  "title description default example examples deprecated readOnly writeOnly externalDocs xml $comment".split(" "),
);

/** Names that a schema requires. */
export function requiredNames(schema: Cursor): string[] {
  // Draft-04 style `required: true` on a property is a common mistake; Prism would silently stop validating.
  const required = schema.at("required");
  if (required.exists && !Array.isArray(required.value)) {
    required.fail("`required` is a list of property names on the object. Move it there.");
    return [];
  }
  return required.items().flatMap((item) => (typeof item.value === "string" ? [item.value] : []));
}
