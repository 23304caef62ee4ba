import { Command, Option } from "commander";
import type { StartInfo, StartParameter } from "@quayside/imports";
import { UsageError } from "../usage-error.ts";
import { checkValue } from "./check-value.ts";
import { describeParameter, placeholder, requiredFirst } from "./describe-parameter.ts";
import { choiceOf, missingParameters } from "./missing-parameters.ts";
import { openFile } from "./open-file.ts";
import { readJson, readValue } from "./read-value.ts";

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
  const choice = choiceOf(info);
  const command = new Command(name)
    .description([info.summary, choice && `Needs ${choice}.`].filter(Boolean).join(". "))
    .optionsGroup("Parameters:");
  for (const parameter of requiredFirst(shown)) command.addOption(optionOf(parameter, configured.includes(parameter.name)));
  command.addOption(
    new Option("--params <json|@file>", "All parameters at once; those that are named go before.").argParser((text) =>
      readJson("params", text),
    ),
  );
  if (shown.some(({ fields, items }) => fields ?? items)) command.addHelpText("after", "\nIn JSON, ? marks what may be left out.");
  own(command).parse(spelled(args, shown), { from: "user" });
  const { params: given = {}, ...values } = command.opts<{ params?: unknown }>();
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new UsageError('--params is no JSON object. Write --params \'{"name":"value"}\', or @file.');
  const names = new Set(shown.map(({ name }) => name));
  const params: { [name: string]: unknown } = { ...given };
  const options: { [name: string]: unknown } = {};
  const spoken = new Set<string>();
  for (const option of command.options) {
    const value = values[option.attributeName() as keyof typeof values] as unknown;
    const name = option.long?.slice(2) ?? "";
    if (value === undefined) continue;
    if (names.has(name)) {
      params[name] = value;
      spoken.add(name);
    } else options[option.attributeName()] = value;
  }
  const valueOf = (name: string): unknown => (Object.hasOwn(params, name) ? params[name] : undefined);
  for (const parameter of info.parameters) {
    const { kind, name } = parameter;
    const value = valueOf(name);
    if (value === undefined) continue;
    checkValue(value, parameter, spoken.has(name) ? `--${name}` : `--params: ${name}`);
    if (kind === "file" && value !== null) params[name] = await openFile(name, String(value));
  }
  const missing = missingParameters(info, (name) => valueOf(name) !== undefined || configured.includes(name), taken);
  if (missing !== undefined) throw new UsageError(`${info.operation} needs ${missing}.`);
  return { params, options };
}

function optionOf(parameter: StartParameter, isConfigured: boolean): Option {
  const { name } = parameter;
  const option = new Option(
    `--${name} ${placeholder(parameter)}`,
    describeParameter(parameter, isConfigured ? "As configured, unless given." : undefined),
  );
  return option.argParser((text) => readValue(name, text, parameter));
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
