import { describeError } from "./describe-error.ts";
import type { Terminal } from "./terminal.ts";

/** Writes an error on one line, with what else is known below it if that is wanted. Gives the exit code for it. */
export function reportError(
  terminal: Terminal,
  error: unknown,
  { account, verbose = false }: { account?: string; verbose?: boolean | undefined } = {},
): number {
  const paint = terminal.paint(terminal.stderr);
  const failures = (error as { failures?: unknown } | undefined)?.failures;
  if (Array.isArray(failures)) {
    const codes = (failures as { account: string; error: unknown }[]).map((one) =>
      reportError(terminal, one.error, { account: one.account, verbose }),
    );
    return Math.max(...codes);
  }
  const { line, more, exitCode } = describeError(error, account);
  terminal.err(`${paint("red", "quayside:")} ${line}`);
  if (verbose) for (const fact of more) terminal.err(paint("dim", `  ${fact}`));
  return exitCode;
}
