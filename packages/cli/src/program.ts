import { type Argument, Command, Option } from "commander";
import { readCount, readNames, readSince, readSpan, readStates } from "./arguments.ts";
import type { Context } from "./context.ts";
import { helpItem, wrap } from "./rendering/help-item.ts";
import type { Terminal } from "./terminal.ts";

/** What the commands need; asked for only when one runs. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly version: string;
  context(): Context;
  /** Is told the exit code of the command that ran. */
  ended(code: number): void;
}

const notes = [
  "Exit code: 0 done, 1 an import failed, 2 wrong usage or configuration, 3 a provider refused or could not be reached, 130 interrupted with Ctrl-C (imports go on at their providers).",
  "Keys come from the environment (PINECONE_API_KEY …) or from the nearest quayside.config.ts, .js or .json. Colours are for terminals; NO_COLOR=1 turns them off, FORCE_COLOR=1 on.",
];

const examples: readonly (readonly [line: string, meaning: string])[] = [
  ["quayside providers", "what is configured, and what it can do"],
  ["quayside start pinecone --help", "what an import takes"],
  ["quayside start pinecone --uri s3://acme/vectors --wait", ""],
  ["quayside list --state running", ""],
  ["quayside watch", "all imports, until Ctrl-C"],
  ["quayside wait pinecone:101 exa:import_01 && echo both", ""],
];

/** The command and its parts. Each loads what it needs when it runs. */
export function createProgram(around: Surroundings): Command {
  const { terminal } = around;
  const wrapped = (text: string, indent = ""): string => wrap(text, terminal.helpColumns - indent.length).join(`\n${indent}`);
  const program = new Command("quayside")
    .description("Lists, starts and watches bulk imports of several providers in one place.")
    .version(around.version, "--version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .addHelpText("after", () => ["", ...notes.flatMap((note) => [wrapped(note), ""]), "Examples:", ...exampleLines(terminal)].join("\n"))
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => terminal.paint()("bold", title),
      styleUsage: (usage) => wrapped(usage, " ".repeat("Usage: ".length)),
      // All have options; the parameters of `start` are told by its own help.
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.flatMap(argumentTerm)].join(" "),
      formatItem: (term, termWidth, description) => helpItem(term, termWidth, description, terminal.helpColumns),
    })
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      // Errors are told by whoever catches them.
      writeErr: () => {},
      getOutHasColors: () => true,
    });
  const run = async (act: (context: Context) => Promise<number>): Promise<void> => around.ended(await act(around.context()));

  filter(common(program.command("list")))
    .description("list imports of all accounts, newest first")
    .addOption(new Option("--limit <number>", "how many at most (default: 50 in a table, else all)").argParser(readCount))
    .option("--remembered", "what this machine remembers; no provider is asked")
    .action((options) => run(async (context) => (await import("./commands/list.ts")).list(context, options)));

  common(program.command("get <ref...>"))
    .description("show imports")
    .action((refs: string[], options) => run(async (context) => (await import("./commands/get.ts")).get(context, refs, options)));

  startOptions(program.command("start <account> [operation] [parameters...]"))
    .description("start an import, its file included")
    .usage("<account> [operation] [--parameter value …] [options]")
    .addHelpText("after", () => `\n${wrapped("`quayside start <account> [operation] --help` tells the parameters.")}`)
    .allowUnknownOption()
    .passThroughOptions()
    .action((account: string, _operation: unknown, _parameters: unknown, options, command: Command) =>
      run(async (context) =>
        (await import("./commands/start.ts")).start(context, account, command.args.slice(1), options, (own) =>
          startOptions(own.copyInheritedSettings(program)),
        ),
      ),
    );

  follow(common(program.command("wait <ref...>")))
    .description("wait until imports have ended, and show how they come along")
    .addOption(new Option("--timeout <time>", "how long at most, such as 10min").argParser(readSpan))
    .action((refs: string[], options) => run(async (context) => (await import("./commands/wait.ts")).wait(context, refs, options)));

  filter(follow(common(program.command("watch [ref...]"))))
    .description("watch imports: those that are named to their end, or all, new ones too, until Ctrl-C")
    .option("--once", "only those that are under way now, until they have ended")
    .option("--name <name>", "go on where the last watch of this name ended")
    .action((refs: string[], options) => run(async (context) => (await import("./commands/watch.ts")).watch(context, refs, options)));

  for (const ability of ["cancel", "delete"] as const)
    common(program.command(`${ability} <ref...>`))
      .description(ability === "cancel" ? "ask providers to stop imports" : "delete imports at their providers")
      .action((refs: string[], options) =>
        run(async (context) => (await import("./commands/act.ts")).act(context, ability, refs, options)),
      );

  common(program.command("providers [name...]"))
    .description("what is configured, what each can do, whether its key is accepted")
    .option("--no-check", "do not try the keys; nothing is sent")
    .action((names: string[], options) =>
      run(async (context) => (await import("./commands/providers.ts")).providers(context, names, options)),
    );

  program
    .command("mock [arguments...]")
    .description("serve the providers on localhost, for tests; `quayside mock --help` tells more")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (args: string[]) => around.ended(await (await import("./commands/mock.ts")).mock(args)));

  program
    .command("completion")
    .description("print what completes commands in a shell")
    .addArgument(program.createArgument("<shell>").choices(shells.map(([shell]) => shell)))
    .addHelpText("after", () => completionHelp(terminal))
    .action(async (shell: string) => (await import("./commands/completion.ts")).completion(shell));
  return program;
}

function exampleLines({ helpColumns }: Terminal): string[] {
  const widest = Math.max(...examples.flatMap(([line, meaning]) => (meaning === "" ? [] : line.length)));
  return examples.map(([line, meaning]) => helpItem(line, widest, meaning, helpColumns));
}

function argumentTerm(argument: Argument): string[] {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.name() === "parameters" ? [] : [argument.required ? `<${name}>` : `[${name}]`];
}

/** How completion is set up in each shell: the line, and where it goes. */
const shells: readonly (readonly [shell: string, line: string, place: string])[] = [
  ["bash", "source <(quayside completion bash)", "in ~/.bashrc, after bash-completion, which it needs"],
  ["zsh", "source <(quayside completion zsh)", "in ~/.zshrc, after compinit"],
  ["fish", "quayside completion fish | source", "in ~/.config/fish/config.fish"],
  ["powershell", "quayside completion powershell | Out-String | Invoke-Expression", "in $PROFILE"],
];

function completionHelp({ helpColumns }: Terminal): string {
  const widest = Math.max(...shells.map(([shell]) => shell.length));
  return `\n${shells.map(([shell, line, place]) => helpItem(shell, widest, `${line}\n${place}`, helpColumns)).join("\n")}`;
}

/** Options of all that need accounts. */
function common(command: Command): Command {
  return command
    .optionsGroup("Options:")
    .addOption(new Option("--json", "print JSON").conflicts("ndjson"))
    .option("--ndjson", "print JSON, one value a line, as it comes")
    .option("--config <file>", "configuration; default: the nearest quayside.config.ts, .js or .json")
    .option("--store <file>", "where imports are remembered")
    .option("--no-store", "remember nothing")
    .option("--verbose", "tell more of errors");
}

function filter(command: Command): Command {
  return command
    .addOption(new Option("--account <name>", "only of this account, or of all of a provider; repeatable").argParser(readNames))
    .addOption(new Option("--state <state>", "only in this state: pending, running, succeeded, failed …; repeatable").argParser(readStates))
    .addOption(new Option("--since <time>", "only what began since: 2h, 7d, 2026-11-22").argParser(readSince));
}

function follow(command: Command): Command {
  return command.addOption(
    new Option("--interval <time>", "pause between polls at the beginning (default: 1s); limits of providers hold").argParser(readSpan),
  );
}

function startOptions(command: Command): Command {
  return follow(common(command))
    .option("--wait", "wait for its end, and show how it comes along")
    .addOption(new Option("--timeout <time>", "with --wait: how long at most, such as 10min").argParser(readSpan));
}
