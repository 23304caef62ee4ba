import { helpFor, readArguments } from "./arguments.ts";
import { describeError, UsageError } from "./describe-error.ts";

/**
 * Runs the command and returns its exit code: 0 when it was ended with Ctrl-C or a signal, or told something; 1 when it
 * could not start; 2 when it was called in a way it does not understand.
 */
export async function run(args: readonly string[]): Promise<number> {
  // Whoever reads the output may stop reading (`| head`): then there is nobody left to serve.
  process.stdout.on("error", () => process.exit(0));
  try {
    const asked = readArguments(args);
    if (asked.kind === "text") {
      console.log(asked.text);
      return 0;
    }
    // Loaded only now: help must not wait for Prism.
    if (asked.kind === "proxy") await (await import("./proxy-command.ts")).runProxy(asked);
    else await (await import("./serve-command.ts")).runServe(asked);
    return 0;
  } catch (error) {
    console.error(`quayside-mock: ${describeError(error)}`);
    if (!(error instanceof UsageError)) return 1;
    console.error(`Run ${helpFor(args)} for all options.`);
    return 2;
  }
}
