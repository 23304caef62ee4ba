import type { Command } from "commander";
import { leadingOptions } from "../configuration/leading-options.ts";
import type { Context } from "../context.ts";
import { jobStates } from "../library.ts";
import type { Line } from "./read-line.ts";

/** Something that may stand where Tab is pressed, with what it means. */
export type Suggestion = readonly [value: string, meaning: string];

/**
 * What may come next on a line, whatever has been typed of it. Only what it takes is loaded: providers where accounts or
 * parameters are asked for, the store where imports are.
 */
export async function suggest(program: Command, context: Context, line: Line): Promise<readonly Suggestion[]> {
  const { asked, command, isFirst, operands, typed, words } = line;
  if (command === undefined) return isFirst ? commands(program) : [];
  const name = command.name();
  const starting = name === "start" && operands[0] !== undefined;
  if (asked !== undefined && command.options.some(({ long }) => long === `--${asked}`)) return valuesOf(asked, context, line);
  if (starting && (asked !== undefined || typed.startsWith("-") || words.at(-1) === operands[0]))
    return (await import("./suggest-parameters.ts")).suggestParameters(context, line, command);
  if (asked !== undefined) return [];
  if (typed.startsWith("-")) return optionsOf(command, line.given);
  const known = async () => import("./known.ts");
  const [argument] = command.registeredArguments;
  if (name === "help") return operands.length === 0 ? commands(program) : [];
  if (name === "start") return operands.length === 0 ? plain(await (await known()).knownAccounts(context, leadingOptions(words))) : [];
  if (name === "providers" || name === "mock")
    return plain(without(await (await known()).knownNames(context, leadingOptions(words)), operands));
  if (argument?.name() === "ref") return plain(without(await (await known()).knownRefs(context, leadingOptions(words)), operands));
  return operands.length === 0 ? plain(argument?.argChoices ?? []) : [];
}

/** Options of a command that are not given yet, or may be given again. */
export function optionsOf(command: Command, given: readonly string[]): Suggestion[] {
  const left = command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long && (repeatable.includes(long) || !given.includes(long.slice(2))));
  return left.map(({ description, long }) => [long ?? "", description]);
}

const repeatable: readonly string[] = ["--account", "--state"];

function commands(program: Command): Suggestion[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => [command.name(), command.description()]);
}

async function valuesOf(option: string, context: Context, { typed, words }: Line): Promise<readonly Suggestion[]> {
  if (option === "state") return plain(jobStates);
  if (option === "account") return plain(await (await import("./known.ts")).knownNames(context, leadingOptions(words)));
  if (option === "config" || option === "store") return plain((await import("./suggest-files.ts")).suggestFiles(context.folder, typed));
  return [];
}

function without(values: readonly string[], given: readonly string[]): string[] {
  return values.filter((value) => !given.includes(value));
}

function plain(values: readonly string[]): Suggestion[] {
  return values.map((value) => [value, ""]);
}
