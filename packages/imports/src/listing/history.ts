import type { JobState } from "@quayside/core";
import type { AccountName, ImportRef, ProviderOf } from "../account-name.ts";
import type { Account, Accounts } from "../account.ts";
import { type ImportJob, toImportJob } from "../import-job.ts";
import { parseRef } from "../ref.ts";
import type { StoredImport } from "../store/import-store.ts";
import type { Memory } from "../store/memory.ts";
import type { ImportFilter } from "./list-options.ts";

/** Options of reading the history. */
export interface HistoryOptions<Name extends string = string> extends Pick<ImportFilter<string, Name>, "accounts" | "state" | "since"> {
  /**
   * How many imports to give at most.
   * @default Infinity
   */
  readonly limit?: number | undefined;
}

/** An import as the store remembers it. */
export interface RememberedOf<Name extends AccountName> {
  readonly ref: ImportRef<Name>;
  readonly provider: ProviderOf<Name>;
  readonly account: Name;
  readonly id: string;
  /** As it was last seen. */
  readonly state: JobState;
  readonly seenAt: Date;
  /** When it was started through this library; undefined if it was started elsewhere. */
  readonly startedAt: Date | undefined;
  /** The import as it was last seen; undefined if it was started and never read. */
  readonly job: ImportJob<Name> | undefined;
}

export type RememberedImport<Name extends AccountName = AccountName> = Name extends AccountName ? RememberedOf<Name> : never;

/** What the store remembers, newest first. */
export async function* readHistory(accounts: Accounts, memory: Memory, options: HistoryOptions = {}): AsyncGenerator<RememberedImport> {
  const { limit = Infinity, state, since } = options;
  const states = typeof state === "string" ? [state] : state;
  const names = accounts.select(options).map(({ name }) => name);
  let count = 0;
  for await (const entry of memory.entries(names)) {
    if (count >= limit) return;
    if ((states && !states.includes(entry.state)) || (since && entry.time < since.getTime())) continue;
    count++;
    yield toRemembered(accounts.get(entry.account), entry);
  }
}

function toRemembered(account: Account, { ref, state, seenAt, startedAt, raw }: StoredImport): RememberedImport {
  const { adapter, scope, id } = parseRef(ref, account.adapter.jobs);
  return {
    ref,
    provider: account.provider,
    account: account.name,
    id,
    state,
    seenAt: new Date(seenAt),
    startedAt: startedAt === undefined ? undefined : new Date(startedAt),
    job: raw === undefined ? undefined : toImportJob(account.name, adapter, scope, raw),
  } as RememberedImport;
}
