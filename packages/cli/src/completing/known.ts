import { loadSettings } from "../configuration/load-settings.ts";
import { openSession } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { Terminal } from "../terminal.ts";

/** How many imports are suggested at most. */
const mostRefs = 100;

/** Names of the accounts that are configured. */
export async function knownAccounts(context: Context, options: ConfigOptions): Promise<string[]> {
  return Object.keys((await loadSettings(context, options)).settings.accounts);
}

/** Names of accounts and of providers. */
export async function knownNames(context: Context, options: ConfigOptions): Promise<string[]> {
  const { providers, settings } = await loadSettings(context, options);
  return [...new Set([...Object.keys(settings.accounts), ...providers.map(({ provider }) => provider)])];
}

/** Refs of imports that are remembered. */
export async function knownRefs(context: Context, options: ConfigOptions): Promise<string[]> {
  const silent = new Terminal({ ...context.terminal.stdout, write: () => true } as never, { write: () => true } as never);
  await using session = await openSession(silent, context, options);
  const refs: string[] = [];
  for await (const { ref } of session.imports.history({ limit: mostRefs })) refs.push(ref);
  return refs;
}
