import { readFileSync } from "node:fs";
import type { StartValue } from "@quayside/imports";
import { printable } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/**
 * What a word of the command line means for a parameter. Whether the provider takes it is not looked at: a word that is no
 * number stays a text, for whoever checks it to tell.
 */
export function readValue(name: string, text: string, { kind, values = [] }: StartValue): unknown {
  const known = values.find((value) => String(value) === text);
  if (known !== undefined) return known;
  if (kind === "number") return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  if (kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return kind === "json" ? readJson(name, text) : text;
}

/**
 * Reads JSON, from a file where `@` stands before its path. A plain word is a text: many nested values may be one.
 * @throws {UsageError} There is no such file, or no JSON.
 */
export function readJson(name: string, text: string): unknown {
  const isFile = text.startsWith("@");
  const json = isFile ? readText(name, text.slice(1)) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (!isFile && /^[^[{"]/.test(text)) return text;
    const what = isFile ? `${text.slice(1)} is no JSON (${printable((error as Error).message)}).` : "this is no JSON.";
    throw new UsageError(`--${name}: ${what} ${isFile ? "Correct it." : `Mind the quotes of your shell, or write --${name} @file.json.`}`);
  }
}

function readText(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`--${name}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file of JSON.`);
  }
}
