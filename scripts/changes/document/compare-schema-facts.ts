import type { Direction } from "../change.ts";
import { type Place, within } from "../place.ts";
import { equal, field, fields, pick } from "./equal.ts";
import type { Note } from "./note.ts";

const words = ["title", "description", "summary", "example", "examples", "externalDocs", "$comment"];

const limits = [
  "type",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentMediaType",
  "contentEncoding",
  "readOnly",
  "writeOnly",
];

/** What any described object says for people: descriptions and examples, and that it is deprecated. */
export function compareWords(old: unknown, now: unknown, place: Place, note: Note): void {
  if (!equal(pick(old, words), pick(now, words))) note("documentation-changed", place);
  const [was, is] = [field(old, "deprecated") === true, field(now, "deprecated") === true];
  if (was !== is) note(is ? "deprecated" : "undeprecated", place);
}

/** What a schema says that its type does not show, and so do the schemas in it. Those behind a `$ref` are told where they stand. */
export function compareSchemaFacts(old: unknown, now: unknown, place: Place, directions: readonly Direction[], note: Note): void {
  compareWords(old, now, place, note);
  if (!equal(field(old, "default"), field(now, "default"))) {
    const direction = directions.includes("request") ? "request" : "response";
    note(`${direction}-default-changed`, place, direction, ...texts(old, now, ["default"]));
  }
  const [was, is] = [pick(old, limits), pick(now, limits)];
  const changed = limits.filter((name) => !equal(was[name], is[name]));
  const isOtherType = !equal(loose(was["type"]), loose(is["type"]));
  const told = changed.filter((name) => name !== "type" || !isOtherType);
  // Types that differ in TypeScript too are told by the comparison of types.
  if (told.length > 0 && !isOtherType) note("constraint-changed", place, undefined, ...texts(old, now, told));
  for (const [name, child, counterpart] of children(old, now)) {
    const segment = name === "items" ? ["[]"] : name === "additionalProperties" ? ["{}"] : name === "" ? [] : [name];
    compareSchemaFacts(child, counterpart, within(place, ...segment), directions, note);
  }
}

/** Schemas in a schema, with what they have become; the name is that of the property, if it is one. */
function children(old: unknown, now: unknown): [string, unknown, unknown][] {
  const found: [string, unknown, unknown][] = [];
  const [before, after] = [fields(field(old, "properties")), fields(field(now, "properties"))];
  for (const name of Object.keys(before)) if (Object.hasOwn(after, name)) found.push([name, before[name], after[name]]);
  for (const name of ["items", "additionalProperties"]) found.push([name, field(old, name), field(now, name)]);
  for (const name of ["allOf", "oneOf", "anyOf", "prefixItems"]) {
    const [one, other] = [field(old, name), field(now, name)];
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) continue;
    for (const [index, member] of one.entries()) found.push(["", member, other[index]]);
  }
  return found.filter(([, child, counterpart]) => child !== undefined && counterpart !== undefined);
}

/** `integer` and `number` are one type in TypeScript. */
function loose(type: unknown): unknown {
  const names = Array.isArray(type) ? type : [type];
  return names.map((name) => (name === "integer" ? "number" : String(name))).sort();
}

function texts(old: unknown, now: unknown, names: readonly string[]): [string, string] {
  const text = (value: unknown): string =>
    names.map((name) => (field(value, name) === undefined ? `no ${name}` : `${name} ${JSON.stringify(field(value, name))}`)).join(", ");
  return [text(old), text(now)];
}
