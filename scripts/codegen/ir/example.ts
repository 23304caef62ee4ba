import { type Cursor, isObject } from "../read/cursor.ts";

/** A named example (Example Object, 4.8.19) of a media type. */
export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

/** Named examples of a media type; a lone `example` is called "default", as Prism calls it. */
export function readExamples(mediaType: Cursor): Example[] {
  const named = mediaType.at("examples").entries().flatMap(([name, reference]) => {
    const example = reference.resolve();
    return example.at("value").exists ? [{ name, summary: example.at("summary").string(), value: example.at("value").value }] : [];
  });
  if (named.length > 0) return named;
  const single = mediaType.at("example");
  return single.exists ? [{ name: "default", summary: undefined, value: single.value }] : [];
}

/** A valid value of a parameter or body: its example, else one made from its schema. */
export function exampleOf(holder: Cursor, schema: Cursor): unknown {
  const [first] = readExamples(holder);
  return first ? first.value : sample(schema, 0);
}

/** The smallest value that a schema allows, as far as can be told without solving it. */
export function sample(reference: Cursor, depth: number): unknown {
  const schema = reference.resolve();
  const [given] = ["const", "default", "example"].map((key) => schema.at(key)).filter((cursor) => cursor.exists);
  if (given) return given.value;
  const [listed] = [...schema.at("examples").items(), ...schema.at("enum").items()];
  if (listed) return listed.value;
  if (depth > 8) return undefined;
  const [part] = [...schema.at("oneOf").items(), ...schema.at("anyOf").items()];
  if (part) return mergeSamples([part, ...schema.at("allOf").items()], depth);
  if (schema.at("allOf").exists) return mergeSamples([...schema.at("allOf").items()], depth, objectSample(schema, depth));
  const declared = schema.at("type").value;
  const type = Array.isArray(declared) ? declared.find((name) => name !== "null") : declared;
  if (type === "integer" || type === "number") return numberSample(schema);
  if (type === "boolean") return true;
  if (type === "null") return null;
  if (type === "array") return arraySample(schema, depth);
  if (type === "object" || schema.at("properties").exists) return objectSample(schema, depth);
  return stringSample(schema);
}

function numberSample(schema: Cursor): number {
  const low = schema.at("minimum").value;
  const above = schema.at("exclusiveMinimum").value;
  const high = schema.at("maximum").value;
  if (typeof low === "number") return low;
  if (typeof above === "number") return above + 1;
  return typeof high === "number" ? Math.min(high, 1) : 1;
}

function stringSample(schema: Cursor): string {
  const formats: { readonly [format: string]: string } = {
    "date-time": "2026-11-22T08:30:00Z",
    date: "2026-11-22",
    uuid: "0b7c1c7e-6a52-4c39-9d53-1b1f2f0c9a11",
    uri: "https://example.com/",
    email: "ines@example.com",
  };
  const text = formats[String(schema.at("format").value)] ?? "text";
  const least = schema.at("minLength").value;
  const most = schema.at("maxLength").value;
  const padded = typeof least === "number" ? text.padEnd(least, "x") : text;
  return typeof most === "number" ? padded.slice(0, most) : padded;
}

function arraySample(schema: Cursor, depth: number): unknown[] {
  const prefix = schema.at("prefixItems").items().map((item) => sample(item, depth + 1));
  const least = Math.max(1, Number(schema.at("minItems").value ?? 1));
  const item = schema.at("items");
  while (prefix.length < least && isObject(item.value)) {
    const value = sample(item, depth + 1);
    if (value === undefined) break;
    prefix.push(value);
  }
  return prefix;
}

function objectSample(schema: Cursor, depth: number): Record<string, unknown> {
  const required = schema.at("required").items().map((name) => String(name.value));
  const fields = required.map((name) => [name, sample(schema.at("properties").at(name), depth + 1)]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

function mergeSamples(parts: readonly Cursor[], depth: number, base: unknown = undefined): unknown {
  const values = [base, ...parts.map((part) => sample(part, depth + 1))].filter((value) => value !== undefined);
  if (values.length > 0 && values.every(isObject)) return Object.assign({}, ...values) as unknown;
  return values[0];
}
