import type { Command } from "commander";
import { openSession, type Session } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit-code.ts";
import { InterruptedError } from "../interrupted-error.ts";
import { chooseOperation, fittingOperations } from "../starting/choose-operation.ts";
import { describeOperations } from "../starting/describe-operations.ts";
import { readParameters } from "../starting/read-parameters.ts";
import { followImports, type FollowOptions } from "./follow-imports.ts";

export interface StartOptions extends ConfigOptions, FollowOptions {
  readonly wait?: boolean | undefined;
}

/**
 * `quayside start <account> [operation] [--parameter value …]`
 *
 * @param args What stands after the account.
 * @param own Adds the options of `start` to a command, so that the rest of the line can be read with it.
 */
export async function start(
  context: Context,
  account: string,
  args: readonly string[],
  outer: StartOptions,
  own: (command: Command) => Command,
): Promise<number> {
  const { terminal } = context;
  const wantsHelp = args.some((arg) => arg === "--help" || arg === "-h");
  await using session = await openSession(terminal, context, { ...outer, ...leading(args) }, { needsAccounts: !wantsHelp });
  // What a provider takes can be read before there is a key.
  const provider = (wantsHelp && session.providers.find((one) => one.provider === account.split("/", 1)[0])) || session.providerOf(account);
  const settings = session.settings.accounts[account] ?? {};
  const configured = provider.scope.filter((name) => settings[name] !== undefined);
  if (wantsHelp && args[0]?.startsWith("-") && fittingOperations(provider, configured).length > 1) {
    terminal.out(describeOperations(account, provider.can.start, terminal));
    return exitCode.success;
  }
  const { info, rest } = chooseOperation(account, provider, args, configured);
  const read = await readParameters(`quayside start ${account} ${info.operation}`, own, info, rest, configured);
  const options: StartOptions = { ...outer, ...read.options };
  const started = await send(context, session, account, info.operation, read.params);
  const { ref, id, reply } = started;
  if (options.wait) {
    if (!options.json && !options.ndjson) terminal.err(`Started ${ref}`);
    return await followImports(context, session, [ref], options);
  }
  if (options.json || options.ndjson) {
    const facts = { ref, account, id, operation: info.operation, reply: reply ?? null };
    terminal.out(JSON.stringify(facts, undefined, options.ndjson ? undefined : 2));
  } else {
    // Alone on its line, for scripts: ref=$(quayside start …)
    terminal.out(ref);
    if (terminal.isInteractive) terminal.err(`Started. \`quayside wait ${ref}\` waits for its end.`);
  }
  return exitCode.success;
}

/** The configuration file and the store are needed before the rest of the line can be understood. */
function leading(args: readonly string[]): ConfigOptions {
  const valueOf = (name: string): string | undefined => {
    const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
    const arg = args[index];
    return arg === undefined ? undefined : arg === name ? args[index + 1] : arg.slice(name.length + 1);
  };
  const config = valueOf("--config");
  const store = args.includes("--no-store") ? false : valueOf("--store");
  return { ...(config !== undefined && { config }), ...(store !== undefined && { store }) };
}

/** Makes the call, and shows how the file goes along. */
async function send(
  { signal, terminal }: Context,
  { imports }: Session,
  account: string,
  operation: string,
  params: { readonly [name: string]: unknown },
): Promise<{ ref: string; id: string; reply: unknown }> {
  const file = Object.values(params).find((value) => value instanceof File);
  const display = file && new (await import("../starting/upload-display.ts")).UploadDisplay(terminal, file);
  try {
    return await imports.start(account, operation, params, { signal, ...(display && { onProgress: display.progress }) });
  } catch (error) {
    if (signal.aborted)
      throw new InterruptedError(`The import may have been created all the same; \`quayside list --account ${account}\` tells.`);
    throw error;
  } finally {
    display?.end();
  }
}
