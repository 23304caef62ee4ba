import type { Cursor } from "../read/cursor.ts";
import { typeNames } from "./schema-kind.ts";
import type { Documentation } from "./type.ts";

/** What a schema or a parameter says for people; a `$ref`'s own description goes before that of its target. */
export function documentation(schema: Cursor): Documentation {
  const target = schema.resolve();
  const pick = (key: string): unknown => {
    const own = schema.at(key);
    return own.exists ? own.value : target.at(key).value;
  };
  return {
    description: text(pick("description")) ?? text(pick("title")),
    limits: limits(target),
    format: format(target),
    default: pick("default"),
    deprecated: pick("deprecated") === true ? true : undefined,
    readOnly: pick("readOnly") === true ? true : undefined,
    writeOnly: pick("writeOnly") === true ? true : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function format(schema: Cursor): string | undefined {
  // int32 and int64 say how many bits the number has, which whoever writes it need not know.
  const names = typeNames(schema);
  return names.includes("integer") && !names.includes("number") ? "integer" : text(schema.at("format").value);
}

/** Limits of a schema in words. */
function limits(schema: Cursor): string | undefined {
  const value = (key: string): number | undefined => {
    const found = schema.at(key).value;
    return typeof found === "number" ? found : undefined;
  };
  const { low, above, high, below } = bounds(schema);
  const between = low !== undefined && high !== undefined;
  const parts = [
    range(low, between ? high : undefined, ""),
    above === undefined ? undefined : `more than ${above}`,
    between ? undefined : range(undefined, high, ""),
    below === undefined ? undefined : `less than ${below}`,
    value("multipleOf") === undefined || value("multipleOf") === 1 ? undefined : `a multiple of ${value("multipleOf")}`,
    range(value("minLength"), value("maxLength"), "character"),
    range(value("minItems"), value("maxItems"), "item"),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** Bounds of a number. In OpenAPI 3.0 `exclusiveMinimum: true` makes `minimum` exclusive; since 3.1 it is a bound itself. */
export function bounds(schema: Cursor): { readonly [name in "low" | "above" | "high" | "below"]: number | undefined } {
  const read = (key: string, exclusiveKey: string): readonly [number | undefined, number | undefined] => {
    const [bound, exclusive] = [schema.at(key).value, schema.at(exclusiveKey).value];
    const inclusive = typeof bound === "number" ? bound : undefined;
    if (exclusive === true) return [undefined, inclusive];
    return [inclusive, typeof exclusive === "number" ? exclusive : undefined];
  };
  const [low, above] = read("minimum", "exclusiveMinimum");
  const [high, below] = read("maximum", "exclusiveMaximum");
  return { low, above, high, below };
}

function range(low: number | undefined, high: number | undefined, unit: string): string | undefined {
  const count = (number: number): string => (unit === "" ? String(number) : `${number} ${unit}${number === 1 ? "" : "s"}`);
  if (low !== undefined && high !== undefined) return low === high ? `exactly ${count(low)}` : `${low} to ${count(high)}`;
  if (low !== undefined) return `at least ${count(low)}`;
  return high === undefined ? undefined : `at most ${count(high)}`;
}
