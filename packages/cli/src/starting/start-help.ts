import { providers } from "@quayside/imports";
import type { Command } from "commander";
import { leadingOptions } from "../configuration/leading-options.ts";
import { loadSettings } from "../configuration/load-settings.ts";
import { notConfigured } from "../configuration/not-configured.ts";
import type { ConfigOptions, Settings } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit-code.ts";
import { chooseOperation, fittingOperations } from "./choose-operation.ts";
import { describeOperations } from "./describe-operations.ts";
import { readParameters } from "./read-parameters.ts";

/** Where the configuration cannot be read, help is told as if there were none. */
const nothing: Settings = { path: undefined, isFromFile: false, accounts: {}, gaps: [], store: false };

/**
 * `quayside start <account> [operation] --help`: what an import takes. It needs no key, no account and no configuration that can be
 * used; where there is one, it chooses the operation as the start itself would.
 *
 * @throws {UsageError | CommanderError} There is no such provider or operation; or help was printed.
 */
export async function startHelp(
  context: Context,
  account: string,
  args: readonly string[],
  outer: ConfigOptions,
  own: (command: Command) => Command,
): Promise<number> {
  const all = providers();
  const { settings } = await loadSettings(context, { ...outer, ...leadingOptions(args) }).catch(() => ({ settings: nothing }));
  const provider = all.find((one) => one.provider === account.split("/", 1)[0]);
  if (!provider) throw notConfigured(account, settings, all);
  const options = settings.accounts[account] ?? {};
  const configured = provider.scope.filter((name) => options[name] !== undefined);
  if (args[0]?.startsWith("-") && fittingOperations(provider, configured).length > 1) {
    context.terminal.out(describeOperations(account, provider.can.start, context.terminal));
    return exitCode.success;
  }
  const { info } = chooseOperation(account, provider, args, configured);
  // The rest of the line is left alone: a mistake in it is no reason to withhold help.
  await readParameters(`quayside start ${account} ${info.operation}`, own, info, ["--help"], configured);
  return exitCode.success;
}
