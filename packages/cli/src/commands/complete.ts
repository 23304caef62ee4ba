import tab, { type Command as Completed } from "@bomb.sh/tab";
import type { Command } from "commander";
import { openSession } from "../configuration/open-session.ts";
import type { Context } from "../context.ts";
import { jobStates } from "../library.ts";
import { Terminal } from "../terminal.ts";

/** What a shell asks for when Tab is pressed. Whatever goes wrong, nothing but suggestions is printed. */
export async function complete(program: Command, context: Context, words: readonly string[]): Promise<void> {
  const { accounts, operations, refs, names } = await known(context, words);
  const suggest =
    (values: readonly string[]) =>
    (add: (value: string, description: string) => void): void => {
      for (const value of values) add(value, "");
    };
  for (const command of program.createHelp().visibleCommands(program)) {
    const completed = tab.command(command.name(), command.description());
    addOptions(completed, command, { account: suggest(names), state: suggest(jobStates) });
    const [first] = command.registeredArguments;
    if (command.name() === "start") completed.argument("account", suggest(accounts)).argument("operation", suggest(operations));
    else if (command.name() === "providers") completed.argument("name", suggest(names), true);
    else if (first?.name() === "ref") completed.argument("ref", suggest(refs), true);
    else if (first?.argChoices) completed.argument(first.name(), suggest(first.argChoices));
  }
  tab.parse([...words]);
}

function addOptions(
  completed: Completed,
  command: Command,
  values: { readonly [option: string]: Parameters<Completed["argument"]>[1] },
): void {
  for (const option of command.options) {
    const name = option.long?.slice(2) ?? "";
    if (option.required) completed.option(name, option.description, (values[name] as never) ?? (() => {}));
    else completed.option(name, option.description);
  }
}

interface Known {
  readonly accounts: readonly string[];
  readonly operations: readonly string[];
  /** Imports that are remembered. */
  readonly refs: readonly string[];
  /** Accounts and providers. */
  readonly names: readonly string[];
}

async function known(context: Context, words: readonly string[]): Promise<Known> {
  const silent = new Terminal({ ...context.terminal.stdout, write: () => true } as never, { write: () => true } as never);
  try {
    await using session = await openSession(silent, context, {}, { needsAccounts: false });
    const { accounts, imports, providers } = session;
    const account = words[1] ?? "";
    const refs: string[] = [];
    for await (const { ref } of imports.history({ limit: 100 })) refs.push(ref);
    return {
      accounts,
      operations: accounts.includes(account) ? session.providerOf(account).can.start.map(({ operation }) => operation) : [],
      refs,
      names: [...new Set([...accounts, ...providers.map(({ provider }) => provider as string)])],
    };
  } catch {
    return { accounts: [], operations: [], refs: [], names: [] };
  }
}
