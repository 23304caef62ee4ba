import { ConfigError, pointer } from "@quayside/core";
import type { Account } from "../account.ts";
import type { JobAdapter } from "../adapter.ts";
import { type ImportJob, toImportJob } from "../import-job.ts";
import { formatRef, parseRef, type Place } from "../ref.ts";
import type { Surroundings } from "../surroundings.ts";

/** Options of handing in a delivery. */
export interface IngestOptions<Name extends string = string> {
  /**
   * The account whose webhook it came from.
   * @default the only account of the provider, or the one that knows the import
   */
  readonly account?: Name | undefined;
}

interface Told {
  readonly account: Account;
  readonly place: Place;
  /** Undefined where the delivery holds no whole import. */
  readonly job: ImportJob | undefined;
}

/**
 * Takes what a webhook delivered. Gives the refs of the imports that it spoke of.
 * @throws {ConfigError} It may be of several accounts, none of which knows the import.
 */
export async function ingest({ accounts, hub }: Surroundings, event: unknown, { account: name }: IngestOptions = {}): Promise<string[]> {
  const asked = name === undefined ? accounts.all() : [accounts.get(name)];
  const told = asked.flatMap((account) => account.adapter.jobs.flatMap((adapter) => readEvent(account, adapter, event) ?? []));
  const meant = told.length > 1 ? await known(hub, told) : told;
  for (const { account, place, job } of meant) await hub.ingest(account, place, job);
  return meant.map(({ place }) => place.ref);
}

async function known(hub: Surroundings["hub"], told: readonly Told[]): Promise<Told[]> {
  const flags = await Promise.all(told.map(({ account, place }) => hub.knows(account, place.ref)));
  const found = told.filter((_, index) => flags[index]);
  if (found.length > 0) return found;
  const names = told.map(({ account }) => account.name).join(", ");
  throw new ConfigError(`The event may be of any of ${names}, and none of them knows its import. Say which: ingest(event, { account }).`);
}

/** Undefined if the event does not speak of an import of this kind. */
function readEvent(account: Account, adapter: JobAdapter<unknown>, event: unknown): Told | undefined {
  const webhook = adapter.webhooks?.find(({ match }) => Object.entries(match).every(([at, text]) => pointer(event, at) === text));
  if (!webhook) return undefined;
  const raw = webhook.resource === undefined ? undefined : pointer(event, webhook.resource);
  const id = pointer(raw ?? event, adapter.job.id);
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  const place = parseRef(formatRef(account.name, adapter, {}, String(id)), [adapter]);
  return { account, place, job: raw === undefined ? undefined : toImportJob(account.name, adapter, {}, raw) };
}
