import { alternativesOf, typesOf } from "../codegen/ir/pagination.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import type { Places } from "../checks/spec-rules/places.ts";
import type { Decisions } from "./decisions.ts";

/**
 * Opens what cannot be kept: `additionalProperties: false` in what is composed, and `oneOf` of what does not exclude each
 * other. By either, values that the provider sends every day would be invalid.
 */
export function openSchemas({ schemas }: Places, decisions: Decisions): void {
  const cursors = schemas.map(({ cursor }) => cursor);
  for (const cursor of cursors.filter(isComposed).flatMap((composed) => [composed, ...partsOf(composed, new Set())])) {
    if (cursor.at("additionalProperties").value !== false) continue;
    delete object(cursor)["additionalProperties"];
    decisions.add("schemas", "`additionalProperties: false` was left out where it forbids what an `allOf` adds", shown(cursor));
  }
  for (const cursor of cursors) dropLooseDiscriminator(cursor, decisions);
  for (const cursor of cursors) {
    const members = cursor.at("oneOf").items();
    if (members.length === 0 || cursor.at("anyOf").exists || cursor.at("discriminator").exists || excludeEachOther(members)) continue;
    const schema = object(cursor);
    const entries = Object.entries(schema).map(([name, value]) => [name === "oneOf" ? "anyOf" : name, value] as const);
    for (const name of Object.keys(schema)) delete schema[name];
    Object.assign(schema, Object.fromEntries(entries));
    decisions.add(
      "schemas",
      "`oneOf` became `anyOf` where nothing tells the members apart: a property with a constant of its own in each would",
      shown(cursor),
    );
  }
}

/** A discriminator tells nothing where a schema to choose from does not have its property. */
function dropLooseDiscriminator(schema: Cursor, decisions: Decisions): void {
  const discriminator = schema.at("discriminator");
  if (!discriminator.exists) return;
  const name = String(discriminator.at("propertyName").value);
  const members = [...schema.at("oneOf").items(), ...schema.at("anyOf").items()];
  const targets = discriminator
    .at("mapping")
    .entries()
    .flatMap(([, target]) => target.follow() ?? []);
  const has = (member: Cursor): boolean => alternativesOf(member).some((part) => part.at("properties").at(name).exists);
  if ([...members, ...targets].every(has)) return;
  delete object(schema)["discriminator"];
  decisions.add("schemas", "discriminators were left out whose property some schemas to choose from do not have", shown(schema));
}

/**
 * `additionalProperties: false` knows nothing of what stands beside an allOf, or around it: the parts of the whole would
 * refuse each other, and no value would be valid (JSON Schema 2020-12, core, section 10.3.2.3).
 */
function isComposed(schema: Cursor): boolean {
  const besideReference =
    schema.reference !== undefined && ["properties", "additionalProperties"].some((keyword) => schema.at(keyword).exists);
  const besideUnion = ["anyOf", "oneOf"].some((keyword) => schema.at(keyword).exists) && schema.at("properties").exists;
  return besideReference || besideUnion || schema.at("allOf").items().length > 0;
}

function partsOf(schema: Cursor, seen: Set<string>): Cursor[] {
  if (seen.has(schema.key)) return [];
  seen.add(schema.key);
  const members = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.at(keyword).items());
  return [...(schema.reference ? [schema.resolve()] : []), ...members].flatMap((part) => [part, ...partsOf(part, seen)]);
}

/** Whether no value can match two of some schemas: by type, or by a required property with values of its own. */
function excludeEachOther(members: readonly Cursor[]): boolean {
  return members.every((one, index) => members.slice(index + 1).every((other) => differByType(one, other) || differByTag(one, other)));
}

function differByType(one: Cursor, other: Cursor): boolean {
  const [types, others] = [one, other].map((schema) => new Set(typesOf(schema).map((type) => (type === "integer" ? "number" : type))));
  return types !== undefined && others !== undefined && types.size > 0 && others.size > 0 && ![...types].some((type) => others.has(type));
}

function differByTag(one: Cursor, other: Cursor): boolean {
  const [tags, others] = [tagsOf(one), tagsOf(other)];
  return [...tags].some(([name, values]) => {
    const otherValues = others.get(name);
    return otherValues !== undefined && !values.some((value) => otherValues.includes(value));
  });
}

/** Required properties that have a few values only. */
function tagsOf(schema: Cursor): Map<string, readonly unknown[]> {
  const parts = alternativesOf(schema);
  const required = new Set(
    parts.flatMap((part) =>
      part
        .at("required")
        .items()
        .map(({ value }) => value),
    ),
  );
  const properties = parts.flatMap((part) => part.at("properties").entries()).filter(([name]) => required.has(name));
  return new Map(
    properties.flatMap(([name, property]): [string, readonly unknown[]][] => {
      const target = property.resolve();
      const values = target.at("const").exists
        ? [target.at("const").value]
        : target
            .at("enum")
            .items()
            .map(({ value }) => value);
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
}

function object(cursor: Cursor): Record<string, unknown> {
  return cursor.value as Record<string, unknown>;
}

function shown(cursor: Cursor): string {
  return cursor.pointer.filter((segment) => !["components", "schemas", "properties", "paths"].includes(segment)).join(".");
}
