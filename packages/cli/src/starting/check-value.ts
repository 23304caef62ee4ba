import type { StartParameter, StartValue } from "@quayside/imports";
import { nearest } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";
import { shapeOf, show } from "./describe-parameter.ts";

/**
 * Checks a value against what the provider's document says of it, before anything is sent. Null is let through, and so are
 * fields that the document does not know.
 *
 * @param place How the value is called: `--entity`.
 * @throws {UsageError} It is of another kind, none of the values there are, or lacks a field.
 */
export function checkValue(value: unknown, known: StartValue, place: string): void {
  check(value, known, { place, path: "" });
}

interface Place {
  readonly place: string;
  /** Where in it: `[0].type`. */
  readonly path: string;
}

function check(value: unknown, known: StartValue, at: Place): void {
  const { fields, format, items, kind, others, values = [] } = known;
  if (value === null || values.some((one) => one === value)) return;
  if (values.length > 0 && !others) throw refusal(at, list(values), value, values);
  const beside = values.length > 0 ? `${list(values, ",")} or ` : "";
  if (kind === "number" && (format === "integer" ? !Number.isSafeInteger(value) : typeof value !== "number"))
    throw refusal(at, `${beside}a ${format === "integer" ? "whole " : ""}number`, value, values);
  if (kind === "boolean" && typeof value !== "boolean") throw refusal(at, "true or false", value);
  if (kind === "file" && typeof value !== "string") throw refusal(at, "the path of a file", value);
  if (kind === "text" && typeof value !== "string") throw refusal(at, `${beside}a text`, value, values);
  if (items) {
    if (!Array.isArray(value)) throw refusal(at, `${beside}a list in JSON${example(known)}`, value, values);
    for (const [index, item] of value.entries()) check(item, items, { ...at, path: `${at.path}[${index}]` });
  }
  if (fields) {
    if (typeof value !== "object" || Array.isArray(value)) throw refusal(at, `${beside}an object in JSON${example(known)}`, value, values);
    checkFields(value as { readonly [name: string]: unknown }, fields, at);
  }
}

function checkFields(value: { readonly [name: string]: unknown }, fields: readonly StartParameter[], at: Place): void {
  for (const field of fields) {
    const inner = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (inner !== undefined) check(inner, field, { ...at, path: at.path === "" ? field.name : `${at.path}.${field.name}` });
    else if (field.required) throw new UsageError(`${named(at)} needs ${JSON.stringify(field.name)}.`);
  }
}

function refusal(at: Place, wanted: string, value: unknown, values: StartValue["values"] = []): UsageError {
  const meant = typeof value === "string" ? nearest(value, values.map(String).filter(Boolean)) : undefined;
  return new UsageError(`${named(at)} takes ${wanted}, not ${quoted(value)}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`);
}

function named({ path, place }: Place): string {
  return path === "" ? place : `${place}: ${path}`;
}

function list(values: StartValue["values"] & object, last = " or"): string {
  const texts = values.map(show);
  return texts.length > 1 ? `${texts.slice(0, -1).join(", ")}${last} ${texts.at(-1)}` : texts.join("");
}

/** Where it is short enough for an error, which is one line. */
function example(known: StartValue): string {
  const shape = shapeOf({ ...known, values: [] });
  return shape.length > 100 ? "" : `, ${shape}`;
}

/** Long values are cut. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
