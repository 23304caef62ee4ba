import { ConfigError, pointer, QuaysideError } from "@quayside/core";
import { abilitiesOf } from "./account-info.ts";
import type { Account } from "./account.ts";
import type { JobAdapter, Scope, StartAdapter } from "./adapter.ts";
import type { CallOptions, GetOptions } from "./call-options.ts";
import { type ImportJob, withDetails } from "./import-job.ts";
import { readImport } from "./read-import.ts";
import { formatRef, parseRef, type Place } from "./ref.ts";
import type { Surroundings } from "./surroundings.ts";

/** Reads one import, and remembers it. */
export async function get(
  { accounts, memory }: Surroundings,
  ref: string,
  { details = false, ...options }: GetOptions = {},
): Promise<ImportJob> {
  const { account, place } = accounts.find(ref);
  const { client, budget } = account;
  const { adapter, scope, id } = place;
  const { job } = await readImport(account, place, options);
  await memory.keep(job);
  const more = details ? adapter.details : undefined;
  if (!more) return job;
  return withDetails(job, more, await budget.run(() => more.get(client, id, scope, options), options));
}

/** Starts an import, and remembers it. */
export async function start(
  { accounts, hub }: Surroundings,
  accountName: string,
  operation: string,
  params: { readonly [name: string]: unknown },
  options: CallOptions = {},
): Promise<{ ref: string; id: string; reply: unknown }> {
  const account = accounts.get(accountName);
  const { adapter, call } = findStart(account, operation);
  const { given, scope } = place(account, adapter, call, operation, params);
  const begunAt = Date.now();
  const reply = await account.budget.run(() => call.call(account.client, given as never, options), options);
  const id = pointer(reply, adapter.job.id);
  if (id === undefined || id === null)
    throw new QuaysideError(`${account.name} ${operation}: the import was started, but the reply holds no id at ${adapter.job.id}`, {
      resource: reply,
    });
  const ref = formatRef(account.name, adapter, scope, String(id));
  await hub.begin(account, parseRef(ref, account.adapter.jobs), begunAt);
  return { ref, id: String(id), reply };
}

/** Cancels an import. */
export async function cancel({ accounts }: Surroundings, ref: string, options: CallOptions = {}): Promise<unknown> {
  const { account, place } = accounts.find(ref);
  if (!place.adapter.cancel) throw cannot(account, "cancel imports");
  return act(account, place, "cancel", options);
}

/** Deletes an import, and forgets it. */
export async function remove({ accounts, memory }: Surroundings, ref: string, options: CallOptions = {}): Promise<unknown> {
  const { account, place } = accounts.find(ref);
  if (!place.adapter.delete) throw cannot(account, "delete imports");
  const reply = await act(account, place, "delete", options);
  await memory.forget(place.ref);
  return reply;
}

function act(
  { client, budget }: Account,
  { adapter, id, scope }: Place,
  ability: "cancel" | "delete",
  options: CallOptions,
): Promise<unknown> {
  return budget.run(() => adapter[ability]?.(client, id, scope, options) ?? Promise.resolve(), options);
}

function findStart(account: Account, operation: string): { adapter: JobAdapter<unknown>; call: StartAdapter<unknown> } {
  for (const adapter of account.adapter.jobs) {
    const call = Object.hasOwn(adapter.start, operation) ? adapter.start[operation] : undefined;
    if (call) return { adapter, call };
  }
  throw cannot(account, `start imports with ${JSON.stringify(operation)}`);
}

/** Fills in what the configuration tells, and says where the import will be. */
function place(
  { name, scope: configured }: Account,
  adapter: JobAdapter<unknown>,
  call: StartAdapter<unknown>,
  operation: string,
  params: { readonly [name: string]: unknown },
): { given: object; scope: Scope } {
  const given: { [name: string]: unknown } = { ...params };
  const scope: { [name: string]: string } = {};
  for (const [parameter, option] of Object.entries(call.scope ?? {})) {
    given[parameter] ??= configured[option];
    if (given[parameter] === undefined)
      throw new ConfigError(
        `${name} ${operation}: ${parameter} is missing. Give it with the call, or as ${option} in the configuration of ${name}.`,
      );
    scope[option] = String(given[parameter]);
  }
  for (const option of adapter.scope) scope[option] ??= configured[option] ?? "";
  return { given, scope };
}

/** What a provider cannot do, with what it can. */
function cannot({ name, adapter }: Account, what: string): ConfigError {
  const can = abilitiesOf(adapter);
  const abilities = [
    "get",
    ...(["list", "cancel", "delete"] as const).filter((ability) => can[ability]),
    ...can.start.map(({ operation }) => `start ${operation}`),
    "wait",
    "watch",
  ];
  return new ConfigError(`${name} cannot ${what}. It can: ${abilities.join(", ")}.`);
}
