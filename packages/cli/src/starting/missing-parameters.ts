import type { StartInfo } from "@quayside/imports";
import { placeholder } from "./describe-parameter.ts";

/**
 * What a call that begins an import lacks, in words; undefined if nothing.
 * @param taken Options of the command, whose names no parameter can have on the line.
 */
export function missingParameters(
  { alternatives = [], parameters }: StartInfo,
  has: (name: string) => boolean,
  taken: ReadonlySet<string | undefined>,
): string | undefined {
  const write = (name: string): string => {
    const parameter = parameters.find((known) => known.name === name);
    if (taken.has(`--${name}`)) return `${name} (in --params)`;
    return parameter ? `--${name} ${placeholder(parameter)}` : `--${name}`;
  };
  const required = parameters.filter(({ name, required }) => required && !has(name)).map(({ name }) => write(name));
  const isChosen = alternatives.length === 0 || alternatives.some((names) => names.every(has));
  const choice = isChosen
    ? []
    : [
        `either ${series(
          alternatives.map((names) => series(names.map(write), "and")),
          "or",
        )}`,
      ];
  const all = [...required, ...choice];
  return all.length === 0 ? undefined : [required.join(", "), ...choice].filter(Boolean).join(", and ");
}

/** Describes what a call needs one of: `either --file, or --size and --count`; undefined where there is nothing to choose. */
export function choiceOf({ alternatives = [] }: StartInfo): string | undefined {
  if (alternatives.length === 0) return undefined;
  return `either ${series(
    alternatives.map((names) =>
      series(
        names.map((name) => `--${name}`),
        "and",
      ),
    ),
    "or",
  )}`;
}

function series(words: readonly string[], last: "and" | "or"): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}` : words.join("");
}
