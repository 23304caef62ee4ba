import type { Command } from "commander";
import { readLine } from "../completing/read-line.ts";
import { suggest } from "../completing/suggest.ts";
import type { Context } from "../context.ts";
import { printable } from "../terminal.ts";

/** What the scripts of @bomb.sh/tab do with the suggestions, as bits. */
const directive = { noSpace: 2, noFiles: 4 };

/**
 * What a shell asks for when Tab is pressed, answered as the script of `quayside completion` reads it: a line for each suggestion,
 * its meaning after a tab, and at the end a directive. Whatever goes wrong, nothing but suggestions is printed.
 */
export async function complete(program: Command, context: Context, words: readonly string[]): Promise<void> {
  const line = readLine(program, words);
  const all = await suggest(program, context, line).catch(() => []);
  const fitting = all.filter(([value]) => value.startsWith(line.typed) && isPlain(value));
  const isFolder = fitting.length === 1 && fitting[0]?.[0].endsWith("/");
  for (const [value, meaning] of fitting) context.terminal.out(`${value}\t${printable(meaning)}`);
  context.terminal.out(`:${isFolder ? directive.noFiles | directive.noSpace : directive.noFiles}`);
}

/** Bash expands suggestions once more, so `$(…)` in an id or in the name of a file would be run. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(value);
}
