import type { StartParameter, StartValue } from "@quayside/imports";
import { printable } from "../terminal.ts";

/** What stands in the place of a value: `<number>`, `<import|connect>`, `[true|false]`. */
export function placeholder(parameter: StartParameter): string {
  const { kind, values = [], others } = parameter;
  const named = values.map(String).join("|");
  if (kind === "boolean") return `[${named || "true|false"}]`;
  // What stands between the brackets is read by commander as well, so it holds plain words only.
  const fits = values.length > 0 && named.length <= 24 && /^\w[\w.|-]*$/.test(named);
  if (!fits) return `<${wordFor(parameter)}>`;
  return `<${others ? `${wordFor(parameter)}|` : ""}${named}>`;
}

function wordFor({ kind, format }: StartValue): string {
  if (kind === "json") return "json|@file";
  if (kind === "file") return "path";
  return format !== undefined && /^[a-z][a-z0-9-]{1,12}$/.test(format) ? format : kind;
}

/** What is required stands before what is not, whatever the order of the document. */
export function requiredFirst(parameters: readonly StartParameter[]): StartParameter[] {
  return parameters.toSorted((one, other) => Number(other.required ?? false) - Number(one.required ?? false));
}

/**
 * What a parameter means: a line in words, one for its values, and one for what is in JSON.
 * @param need Whether it must be given, where there is more to say than that it must.
 */
export function describeParameter(parameter: StartParameter, need: string = parameter.required ? "Required." : ""): string {
  const { default: fallback, description = "" } = parameter;
  const values = parameter.values?.map(show).join(", ");
  const said = fallback === undefined ? "" : `default: ${show(fallback)}`;
  const shape = parameter.fields || parameter.items ? shapeOf(parameter) : "";
  const isNamed = values !== undefined && shape === "" && !placeholder(parameter).includes(parameter.values?.map(String).join("|") ?? "");
  const facts = [isNamed ? (parameter.others ? `such as ${values}` : `one of ${values}`) : "", said];
  return [[need, printable(description)].filter(Boolean).join(" "), facts.filter(Boolean).join("; "), shape].filter(Boolean).join("\n");
}

/** A value as a person would write it: texts as they are, where nothing in them could be misread. */
export function show(value: unknown): string {
  const isPlain = typeof value === "string" && /^[^\s,;"'{[]+$/.test(value);
  return printable(isPlain ? value : (JSON.stringify(value) ?? ""));
}

/** What a value in JSON has to look like, in little: `[{"type":"a"|"b", "title"?:text}]`. */
export function shapeOf({ fields, format, items, kind, others, values }: StartValue): string {
  const named = values?.map((value) => JSON.stringify(value)) ?? [];
  const object = fields?.map((field) => `${JSON.stringify(field.name)}${field.required ? "" : "?"}:${shapeOf(field)}`).join(", ");
  const rest = items ? `[${shapeOf(items)}]` : object !== undefined ? `{${object}}` : kind === "json" ? "…" : (format ?? kind);
  return printable([...named, ...(named.length === 0 || others ? [rest] : [])].join("|"));
}
