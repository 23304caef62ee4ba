import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import type { StartInfo, StartParameter } from "@quayside/imports";
import { UsageError } from "../usage-error.ts";
import { openFile } from "./open-file.ts";

/** What the rest of the line says: parameters of the call, and options of the command. */
export interface StartArguments {
  readonly params: { readonly [name: string]: unknown };
  readonly options: { readonly [name: string]: unknown };
}

/**
 * Reads the parameters of a call that begins an import from the command line: `--title x --file y.csv`.
 *
 * @param name How the command is called, up to the parameters.
 * @param own Adds the options of the command itself; a parameter of the same name goes into `--params`.
 * @param configured Names of parameters that the configuration tells.
 * @throws {UsageError} A value does not fit, or a parameter is missing.
 */
export async function readParameters(
  name: string,
  own: (command: Command) => Command,
  info: StartInfo,
  args: readonly string[],
  configured: readonly string[],
): Promise<StartArguments> {
  const taken = new Set(own(new Command()).options.map((option) => option.long));
  const shown = info.parameters.filter(({ name }) => !taken.has(`--${name}`));
  const command = new Command(name).description(info.summary ?? "").optionsGroup("Parameters:");
  for (const parameter of shown) command.addOption(optionOf(parameter, configured.includes(parameter.name)));
  command.addOption(
    new Option("--params <json|@file>", "all parameters at once; those that are named go before").argParser(readJson("params")),
  );
  own(command).parse(spelled(args, shown), { from: "user" });
  const { params: given, ...values } = command.opts<{ params?: unknown }>();
  if (given !== undefined && (typeof given !== "object" || given === null || Array.isArray(given)))
    throw new UsageError('--params is no JSON object. Write --params \'{"name":"value"}\', or @file.');
  const names = new Set(shown.map(({ name }) => name));
  const params: { [name: string]: unknown } = { ...given };
  const options: { [name: string]: unknown } = {};
  for (const option of command.options) {
    const value = values[option.attributeName() as keyof typeof values] as unknown;
    const name = option.long?.slice(2) ?? "";
    if (value === undefined) continue;
    if (names.has(name)) params[name] = value;
    else options[option.attributeName()] = value;
  }
  for (const { name, kind } of info.parameters)
    if (kind === "file" && typeof params[name] === "string") params[name] = await openFile(name, params[name]);
  const missing = info.parameters.filter(({ name, required }) => required && params[name] === undefined && !configured.includes(name));
  if (missing.length > 0) {
    const list = missing.map(({ name, kind }) => (taken.has(`--${name}`) ? `${name} (in --params)` : `--${name} <${placeholders[kind]}>`));
    throw new UsageError(`${info.operation} needs ${list.join(", ")}.`);
  }
  return { params, options };
}

const placeholders: { readonly [kind in StartParameter["kind"]]: string } = {
  text: "text",
  number: "number",
  boolean: "true|false",
  file: "path",
  json: "json|@file",
};

function optionOf({ name, kind, required }: StartParameter, isConfigured: boolean): Option {
  const flags = kind === "boolean" ? `--${name} [true|false]` : `--${name} <${placeholders[kind]}>`;
  const option = new Option(flags, isConfigured ? "as configured, unless given" : required ? "required" : "");
  if (kind === "number") return option.argParser(readNumber);
  if (kind === "boolean") return option.preset("true").argParser(readBoolean);
  return kind === "json" ? option.argParser(readJson(name)) : option;
}

/** Names as the provider writes them, whichever way they are spelled: `--dataset-display-name` for `--datasetDisplayName`. */
function spelled(args: readonly string[], parameters: readonly StartParameter[]): string[] {
  const plain = (name: string): string => name.replaceAll(/[-_]/g, "").toLowerCase();
  const names = new Map(parameters.map(({ name }) => [plain(name), name]));
  return args.map((arg) => {
    const [, name, rest = ""] = /^--([^=]+)(=.*)?$/s.exec(arg) ?? [];
    const exact = name === undefined ? undefined : names.get(plain(name));
    return exact === undefined ? arg : `--${exact}${rest}`;
  });
}

function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("Give a number.");
  return value;
}

function readBoolean(text: string): boolean {
  if (text !== "true" && text !== "false") throw new InvalidArgumentError("Give true or false.");
  return text === "true";
}

/** Reads JSON, from a file where `@` stands before its path. A plain word is a text: many nested values may be one. */
function readJson(name: string): (text: string) => unknown {
  return (text) => {
    const isFile = text.startsWith("@");
    const json = isFile ? readText(name, text.slice(1)) : text;
    try {
      return JSON.parse(json) as unknown;
    } catch {
      if (!isFile && /^[^[{"]/.test(text)) return text;
      throw new InvalidArgumentError(
        isFile ? "The file is no JSON." : `It is no JSON. Mind the quotes of your shell, or write --${name} @file.json.`,
      );
    }
  };
}

function readText(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`--${name}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file of JSON.`);
  }
}
