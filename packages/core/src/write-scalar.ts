import type { Parameter } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { HeaderRecord } from "./exchange.ts";

/** Writes the value of a parameter; an empty text leaves it out of a query, undefined out of the headers. */
export type WriteParameter = (value: unknown, parameter: Parameter, headers: HeaderRecord) => string | undefined;

/** Writes a scalar in the default style of its place. */
export function writeScalar(value: unknown, { in: place, name }: Pick<Parameter, "in" | "name">): string {
  const text = toText(name, value);
  if (place === "header") return text;
  return (place === "path" ? "" : name + "=") + encodeURIComponent(text);
}

/** The text of a scalar. */
export function toText(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // A symbol cannot be text, and says so itself.
  if (value != null && Object(value) !== value) return `${value as string}`;
  throw new ConfigError(`${name}: give a text, number, boolean or date.`);
}
