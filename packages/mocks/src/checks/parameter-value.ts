import type { Bundle } from "./schema-parts.ts";
import { propertiesOf, schemaParts, shapeOf } from "./schema-parts.ts";

/** A value that cannot be taken apart; the message goes on after the name of the parameter. */
export class MalformedValue extends Error {}

/** How a value is written (OpenAPI 3.1, "Style Values"). */
export interface Style {
  readonly name: string;
  readonly style: string;
  /** Absent: as the style has it. */
  readonly explode?: boolean | undefined;
  readonly schema: unknown;
}

/** Texts by name: once, or as often as the name came. */
export type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the value of a parameter out of all that came in its place; undefined where it did not come. */
export type ReadTexts = (texts: Texts) => unknown;

const separators: Readonly<Record<string, string | RegExp>> = { spaceDelimited: / |%20/, pipeDelimited: "|", commaDelimited: "," };

/** How to read a parameter of a query or a cookie, or a field of a form; `others` are names that do not belong to an open object. */
export function queryReader(parameter: Style, bundle: Bundle, others: ReadonlySet<string>): ReadTexts {
  const { name, schema, style } = parameter;
  const { isArray, isObject, isScalar } = shapeOf(schema, bundle);
  if (style === "deepObject") return deepReader(name, schema, bundle);
  const { explode = style === "form" } = parameter;
  const separator = separators[style] ?? ",";
  const fields = isObject && explode ? fieldReader(schema, bundle, others) : undefined;
  return (texts) => {
    const values = valuesOf(texts, name);
    if (values === undefined) return fields?.(texts);
    const [first = ""] = values;
    if (isArray && (values.length > 1 || !isScalar || !explode)) {
      const items = explode ? [...values] : values.flatMap((value) => split(value, separator));
      return isScalar && items.length < 2 ? first : items;
    }
    if (isObject && !isScalar) return explode ? fields?.(texts) : pairs(split(first, separator));
    return values.length > 1 ? [...values] : first;
  };
}

/** How to read a header, or the whole of another text in the style `simple`. */
export function simpleReader({ explode = false, schema }: Style, bundle: Bundle): (value: string) => unknown {
  const shape = shapeOf(schema, bundle);
  return (value) => {
    const pieces = () => split(value, ",").map((piece) => piece.trim());
    if (shape.isArray && !(shape.isScalar && !value.includes(","))) return pieces();
    if (shape.isObject && !shape.isScalar) return explode ? assignments(pieces()) : pairs(pieces());
    return value;
  };
}

/** How to read a segment of a path, as it came. Throws a MalformedValue where the style is another. */
export function pathReader({ explode = false, name, schema, style }: Style, bundle: Bundle): (raw: string) => unknown {
  const { isArray, isObject, isScalar } = shapeOf(schema, bundle);
  const take = (raw: string, separator: string): unknown => {
    if (isArray && !(isScalar && pieces(raw, separator).length < 2)) return pieces(raw, separator);
    if (isObject && !isScalar) return explode ? assignments(pieces(raw, separator)) : pairs(pieces(raw, separator));
    return decode(raw);
  };
  if (style === "label") return (raw) => take(after(raw, "."), explode ? "." : ",");
  if (style !== "matrix") return (raw) => take(raw, ",");
  return (raw) => {
    if (explode && isObject && !isScalar) return take(after(raw, ";"), ";");
    if (explode && isArray) {
      const items = after(raw, ";").split(";");
      return items.length < 2 && isScalar ? decode(named(raw, name)) : items.map((item) => decode(named(`;${item}`, name)));
    }
    return take(named(raw, name), ",");
  };
}

/** The values of a name; undefined where it did not come. */
export function valuesOf(texts: Texts, name: string): readonly string[] | undefined {
  const value = Object.hasOwn(texts, name) ? texts[name] : undefined;
  return value === undefined || typeof value !== "string" ? value : [value];
}

/** Fields of an exploded object: each has a name of its own among all others. */
function fieldReader(schema: unknown, bundle: Bundle, others: ReadonlySet<string>): ReadTexts {
  const properties = propertiesOf(schema, bundle);
  const isOpen = schemaParts(schema, bundle).some(({ additionalProperties = false }) => additionalProperties !== false);
  return (texts) => {
    const names = Object.keys(texts).filter((name) => properties.has(name) || (isOpen && !others.has(name)));
    if (names.length === 0) return undefined;
    const shapes = (name: string) => shapeOf(properties.get(name), bundle);
    return Object.fromEntries(names.map((name) => [name, asShaped(valuesOf(texts, name) ?? [], shapes(name).isArray)]));
  };
}

/** `filter[a]=1`, `filter[b][c]=2`, and lists as `filter[d]=1&filter[d]=2`, `filter[d][]=1` or `filter[d][0]=1`. */
function deepReader(name: string, schema: unknown, bundle: Bundle): ReadTexts {
  return (texts) => {
    const root = new Map<string, unknown>();
    for (const key of Object.keys(texts)) {
      if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
      const keys = key.slice(name.length + 1, -1).split("][");
      let holder = root;
      for (const step of keys.slice(0, -1)) {
        const below = holder.get(step);
        const next = below instanceof Map ? (below as Map<string, unknown>) : new Map<string, unknown>();
        holder.set(step, next);
        holder = next;
      }
      holder.set(keys.at(-1) ?? "", valuesOf(texts, key) ?? []);
    }
    return root.size === 0 ? undefined : settle(root, schema, bundle);
  };
}

function settle(value: unknown, schema: unknown, bundle: Bundle): unknown {
  const { isArray } = shapeOf(schema, bundle);
  if (!(value instanceof Map)) return asShaped(value as readonly string[], isArray);
  const entries = [...(value as Map<string, unknown>)];
  if (isArray && entries.every(([key]) => /^\d*$/.test(key))) {
    const items = schemaParts(schema, bundle).find((part) => part["items"] !== undefined)?.["items"];
    return entries.flatMap(([key, item]) => (key === "" && Array.isArray(item) ? (item as unknown[]) : [settle(item, items, bundle)]));
  }
  const properties = propertiesOf(schema, bundle);
  return Object.fromEntries(entries.map(([key, below]) => [key, settle(below, properties.get(key), bundle)]));
}

function asShaped(values: readonly string[], isArray: boolean): unknown {
  return isArray || values.length !== 1 ? [...values] : values[0];
}

function split(value: string, separator: string | RegExp): string[] {
  return value === "" ? [] : value.split(separator);
}

/** Pieces of a path, decoded; a client that encodes separators too is understood as long as that leaves no doubt. */
function pieces(raw: string, separator: string): string[] {
  const parts = split(raw, separator);
  return parts.length > 1 ? parts.map(decode) : split(decode(raw), separator);
}

function after(raw: string, sign: string): string {
  if (raw.startsWith(sign)) return raw.slice(sign.length);
  throw new MalformedValue(`must begin with ${sign}`);
}

/** `5` of `;id=5`; nothing of `;id`. */
function named(raw: string, name: string): string {
  const text = after(raw, ";");
  if (text === name) return "";
  if (text.startsWith(`${name}=`)) return text.slice(name.length + 1);
  throw new MalformedValue(`must begin with ;${name}=`);
}

/** `a,1,b,2` as an object. */
function pairs(texts: readonly string[]): Record<string, string> {
  if (texts.length % 2 === 1) throw new MalformedValue("must be names and values in turn");
  return Object.fromEntries(texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? ""]] : [])));
}

/** `a=1` and `b=2` as an object. */
function assignments(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
