import { type Cursor, isObject } from "../read/cursor.ts";
import type { Tags } from "./discriminator.ts";
import { bounds, documentation } from "./documentation.ts";
import type { Direction } from "./type.ts";

/** What a sample depends on besides its schema. */
interface Context {
  readonly direction: Direction;
  readonly tags: Tags;
  /** How many values may still be made: schemas that multiply do not exhaust memory. */
  left: number;
}

/** The smallest value that a schema allows, as far as can be told without solving it; undefined if there is no end to it. */
export function sample(schema: Cursor, direction: Direction, tags: Tags): unknown {
  return make(schema, { direction, tags, left: 500 }, 0);
}

function make(schema: Cursor, context: Context, depth: number): unknown {
  const parts = partsOf(schema, new Set());
  const [given] = givenBy(parts[0]);
  if (given) return given.value;
  if (depth > 8 || context.left-- <= 0) return undefined;
  if (parts.some((part) => part.at("type").value === "object" || part.at("properties").exists)) return objectSample(parts, context, depth);
  const [listed] = parts.flatMap(givenBy);
  if (listed) return listed.value;
  const part = parts.find((candidate) => candidate.at("type").exists) ?? parts[0];
  return part && typeSample(part, context, depth);
}

/** The schemas that must hold together: the schema itself, what it refers to, all of its allOf, and one of each union. */
function partsOf(schema: Cursor, seen: Set<string>): Cursor[] {
  if (seen.has(schema.key)) return [];
  seen.add(schema.key);
  const target = schema.reference && schema.target();
  const chosen = ["oneOf", "anyOf"].flatMap((key) => {
    const members = schema.at(key).items();
    return members.find((member) => member.resolve().at("type").value !== "null") ?? members[0] ?? [];
  });
  const others = [...(target ? [target] : []), ...schema.at("allOf").items(), ...chosen].flatMap((part) => partsOf(part, seen));
  // A schema that is a `$ref` alone says nothing itself.
  return target ? [...others, schema] : [schema, ...others];
}

/** Values that the document itself offers. */
function givenBy(schema: Cursor | undefined): Cursor[] {
  if (!schema) return [];
  const single = ["const", "default", "example"].map((key) => schema.at(key)).filter((cursor) => cursor.exists);
  return [...single, ...schema.at("examples").items(), ...schema.at("enum").items()];
}

function typeSample(schema: Cursor, context: Context, depth: number): unknown {
  const declared = schema.at("type").value;
  const type = Array.isArray(declared) ? (declared.find((name) => name !== "null") ?? "null") : declared;
  if (type === "integer" || type === "number") return numberSample(schema);
  if (type === "boolean") return true;
  if (type === "null") return null;
  if (type === "object") return objectSample([schema], context, depth);
  return type === "array" || schema.at("items").exists ? arraySample(schema, context, depth) : stringSample(schema);
}

function numberSample(schema: Cursor): number {
  const { low, above, high, below } = bounds(schema);
  const multiple = schema.at("multipleOf").value;
  const step = typeof multiple === "number" && multiple > 0 ? multiple : 1;
  if (low !== undefined) return multiple === undefined ? low : Math.ceil(low / step) * step;
  if (above !== undefined) return between(above, high ?? below, step, multiple !== undefined);
  const most = high ?? (below === undefined ? step : below - step);
  return most >= step ? step : Math.floor(most / step) * step;
}

/** The next step above a bound, or what lies in the middle where there is no room for a step. */
function between(above: number, limit: number | undefined, step: number, stepped: boolean): number {
  const next = (Math.floor(above / step) + 1) * step;
  return limit !== undefined && next >= limit && !stepped ? (above + limit) / 2 : next;
}

/** Long enough for any limit that means something; a hostile one does not exhaust memory. */
const longest = 10_000;

function stringSample(schema: Cursor): string {
  const formats: { readonly [format: string]: string } = {
    "date-time": "2026-11-22T08:30:00Z",
    date: "2026-11-22",
    uuid: "0b7c1c7e-6a52-4c39-9d53-1b1f2f0c9a11",
    uri: "https://example.com/",
    email: "ines@example.com",
  };
  const format = String(schema.at("format").value);
  const text = Object.hasOwn(formats, format) ? (formats[format] ?? "") : "text";
  const least = schema.at("minLength").value;
  const most = schema.at("maxLength").value;
  const padded = typeof least === "number" ? text.padEnd(Math.min(least, longest), "x") : text;
  return typeof most === "number" ? padded.slice(0, most) : padded;
}

function arraySample(schema: Cursor, context: Context, depth: number): unknown[] {
  const values = schema
    .at("prefixItems")
    .items()
    .map((item) => make(item, context, depth + 1));
  const least = Math.min(Math.max(Number(schema.at("minItems").value ?? 1), 1), Number(schema.at("maxItems").value ?? Infinity), longest);
  const item = schema.at("items");
  while (values.length < least && isObject(item.value)) {
    const value = make(item, context, depth + 1);
    if (value === undefined) break;
    values.push(value);
  }
  return values;
}

/** Required fields alone; what the other side writes is left out. */
function objectSample(parts: readonly Cursor[], context: Context, depth: number): Record<string, unknown> {
  const foreign = context.direction === "request" ? "readOnly" : "writeOnly";
  const required = new Set(
    parts.flatMap((part) =>
      part
        .at("required")
        .items()
        .map((name) => String(name.value)),
    ),
  );
  const fields = [...required].flatMap((name) => {
    const declared = parts.map((part) => part.at("properties").at(name)).filter((property) => property.exists);
    if (declared.some((property) => documentation(property)[foreign] === true)) return [];
    const tag = parts.flatMap((part) => context.tags.get(part.key)?.get(name) ?? [])[0];
    const telling = declared.findLast((property) => givenBy(property.resolve()).length > 0) ?? declared.at(-1);
    const fixed = telling?.resolve().at("const").exists === true;
    const value = tag !== undefined && !fixed ? tag : telling ? make(telling, context, depth + 1) : "text";
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}
