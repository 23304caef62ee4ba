import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { exitCode } from "./exit-code.ts";
import { InterruptedError } from "./interrupted-error.ts";
import { Interruption } from "./interruption.ts";
import { createProgram } from "./program.ts";
import { reportError } from "./report-error.ts";
import { Terminal } from "./terminal.ts";

/** Runs the command, and gives its exit code (exit-code.ts). */
export async function run(args: readonly string[]): Promise<number> {
  const { stdout, stderr } = process;
  // Whoever reads the output may stop reading (`| head`): then there is nobody left to write for.
  stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code !== "EPIPE") stderr.write(`quayside: The output cannot be written (${code}). Make room for it.\n`);
    process.exit(code === "EPIPE" ? exitCode.success : exitCode.usage);
  });
  const terminal = new Terminal(stdout, stderr);
  let interruption: Interruption | undefined;
  let code: number = exitCode.success;
  const context = () => {
    interruption ??= new Interruption();
    return { terminal, folder: process.cwd(), environment: process.env, signal: interruption.signal };
  };
  const program = createProgram({ terminal, version: version(), context, ended: (ended) => void (code = ended) });
  try {
    if (args[0] === "complete" && args[1] === "--")
      await (await import("./commands/complete.ts")).complete(program, context(), args.slice(2));
    else await program.parseAsync(args.length === 0 ? ["--help"] : [...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return usage(terminal, error, args);
    const interrupted = interruption?.exitCode;
    if (interrupted === undefined) return reportError(terminal, error, { verbose: args.includes("--verbose") });
    terminal.err(`quayside: Interrupted. ${error instanceof InterruptedError ? error.message : ""}`.trimEnd());
    return interrupted;
  }
}

/** Help and version end commander as errors do. */
function usage(terminal: Terminal, error: CommanderError, args: readonly string[]): number {
  if (error.exitCode === 0) return exitCode.success;
  const text = error.message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  const words = error.code === "commander.unknownCommand" ? [] : wordsOf(args);
  const help = ["quayside", ...words, "--help"].join(" ");
  terminal.err(
    `${terminal.paint(terminal.stderr)("red", "quayside:")} ${sentence}${/[.?!)]$/.test(sentence) ? "" : "."} \`${help}\` tells more.`,
  );
  return exitCode.usage;
}

/** The words that name a command: of `start` also the account and the operation, which have a help of their own. */
function wordsOf(args: readonly string[]): readonly string[] {
  const end = args.findIndex((arg) => arg.startsWith("-"));
  return args.slice(0, end === -1 ? args.length : end).slice(0, args[0] === "start" ? 3 : 1);
}

function version(): string {
  return (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;
}
