import type { Terminal } from "../terminal.ts";
import { jsonReporter, lineReporter, ndjsonReporter } from "./line-reporter.ts";
import type { Reporter } from "./reporter.ts";

/** How results are written. */
export interface OutputOptions {
  readonly json?: boolean | undefined;
  readonly ndjson?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** Lines that move on a terminal, a line a change elsewhere, and JSON for machines. */
export async function chooseReporter(
  terminal: Terminal,
  { json, ndjson, verbose }: OutputOptions,
  refs: readonly string[],
): Promise<Reporter> {
  if (ndjson) return ndjsonReporter(terminal, verbose);
  // While JSON goes to a file or a program, a person may look on.
  const stream = json ? terminal.stderr : terminal.stdout;
  const live =
    stream.isTTY && !(json && terminal.isInteractive)
      ? new (await import("./live-reporter.ts")).LiveReporter(terminal, stream, refs, verbose)
      : undefined;
  return json ? jsonReporter(terminal, live, verbose) : (live ?? lineReporter(terminal, verbose));
}
