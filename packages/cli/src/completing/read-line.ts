import type { Command, Option } from "commander";

/** What stands on a command line where Tab is pressed. */
export interface Line {
  /** Whether the command itself is asked for. */
  readonly isFirst: boolean;
  /** The command that is named; undefined if none is, or none of ours. */
  readonly command: Command | undefined;
  /** Words of the command that are neither options nor their values. */
  readonly operands: readonly string[];
  /** Long names of the options that are given, as they are spelled. */
  readonly given: readonly string[];
  /** The long name of the option whose value is asked for; undefined if something else is. */
  readonly asked: string | undefined;
  /** As much as has been typed of what is asked for. */
  readonly typed: string;
  /** All words after the first but the one that is typed. */
  readonly words: readonly string[];
}

/**
 * Reads a line as far as it has been typed; the last word may be empty. An option that the command does not know, such as a
 * parameter of a start, is taken to have a value.
 */
export function readLine(program: Command, all: readonly string[]): Line {
  const [name, ...rest] = all.slice(0, -1);
  const last = all.at(-1) ?? "";
  const command = program
    .createHelp()
    .visibleCommands(program)
    .find((one) => one.name() === name);
  const operands: string[] = [];
  const given: string[] = [];
  let asked: string | undefined;
  for (const word of rest) {
    const [, option, value] = /^--([^=]+)(=.*)?$/s.exec(word) ?? [];
    if (option !== undefined) {
      given.push(option);
      asked = value === undefined && takesValue(find(command, option)) ? option : undefined;
    } else {
      if (asked === undefined && !word.startsWith("-")) operands.push(word);
      asked = undefined;
    }
  }
  const [, option, value] = /^--([^=]+)=(.*)$/s.exec(last) ?? [];
  const place =
    option === undefined ? { asked: last.startsWith("-") ? undefined : asked, typed: last } : { asked: option, typed: value ?? "" };
  return { isFirst: name === undefined, command, operands, given, words: rest, ...place };
}

function find(command: Command | undefined, name: string): Option | undefined {
  return command?.options.find(({ long }) => long === `--${name}`);
}

function takesValue(option: Option | undefined): boolean {
  return option === undefined || option.required;
}
