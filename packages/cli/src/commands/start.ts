import type { Command } from "commander";
import { leadingOptions } from "../configuration/leading-options.ts";
import { openSession, type Session } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit-code.ts";
import { InterruptedError } from "../interrupted-error.ts";
import { chooseOperation } from "../starting/choose-operation.ts";
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
  if (args.some((arg) => arg === "--help" || arg === "-h"))
    return (await import("../starting/start-help.ts")).startHelp(context, account, args, outer, own);
  await using session = await openSession(terminal, context, { ...outer, ...leadingOptions(args) });
  const provider = session.providerOf(account);
  const settings = session.settings.accounts[account] ?? {};
  const configured = provider.scope.filter((name) => settings[name] !== undefined);
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
