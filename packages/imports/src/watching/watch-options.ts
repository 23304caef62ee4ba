import type { JobState } from "@quayside/core";
import type { AccountName, ImportRef, ProviderOf } from "../account-name.ts";
import type { AccountFailure } from "../accounts-error.ts";
import type { ImportJob } from "../import-job.ts";
import type { ImportFilter } from "../listing/list-options.ts";

/** How polls are made. */
export interface PollOptions {
  /**
   * Pause after the first poll of an import, and after one that showed a new state, in milliseconds. Each later one is
   * half as long again. A `Retry-After` and the provider's rate limits take precedence.
   * @default 1000
   */
  readonly intervalMs?: number | undefined;
  /**
   * Longest pause between two polls of an import, in milliseconds.
   * @default 30000
   */
  readonly maxIntervalMs?: number | undefined;
  /**
   * How long polls may fail for reasons that pass (no connection, 429, 5xx) before an import is given up, in milliseconds.
   * @default 600000
   */
  readonly outageMs?: number | undefined;
  /**
   * Ends it, whatever it is doing.
   * @default none
   */
  readonly signal?: AbortSignal | undefined;
}

/** Options of watching. */
export interface WatchOptions extends PollOptions {
  /**
   * Whether to tell of progress and counts too; of several changes that nobody has fetched yet the last is told.
   * @default false
   */
  readonly progress?: boolean | undefined;
  /**
   * What becomes of an import or an account that cannot be watched any longer: an error at the end, or an item
   * `{ account, ref, error }` when it happens. The others go on in either case.
   * @default "throw"
   */
  readonly onError?: "throw" | "yield" | undefined;
  /**
   * Where an earlier watch was when it ended: its `cursor`. What it has told is not told again.
   * @default none
   */
  readonly cursor?: string | undefined;
  /**
   * A name under which the store keeps the cursor: a watch of that name goes on where the one before it was.
   * @default none
   */
  readonly name?: string | undefined;
}

/** Which imports to watch, if they are not named. */
export interface WatchFilter<Provider extends string = string, Name extends string = string> extends ImportFilter<Provider, Name> {
  /**
   * Whether to go on with imports that are started later, until the loop is left. If not, the watch ends with those that
   * were under way when it began.
   * @default true
   */
  readonly follow?: boolean | undefined;
}

/** Something new about an import. */
export interface ImportChangeOf<Account extends AccountName> {
  /** Whether the state has changed, or only progress and counts. */
  readonly kind: "state" | "progress";
  readonly ref: ImportRef<Account>;
  readonly provider: ProviderOf<Account>;
  readonly account: Account;
  readonly state: JobState;
  /** The state that was told before; undefined the first time. */
  readonly previous: JobState | undefined;
  /** The import as it is now. */
  readonly job: ImportJob<Account>;
}

export type ImportChange<Account extends AccountName = AccountName> = Account extends AccountName ? ImportChangeOf<Account> : never;

/** Changes as they happen. It begins when it is iterated over. */
export interface Watch<Account extends AccountName, Item = ImportChange<Account>> extends AsyncIterable<Item> {
  /** Where it is: hand it to a later watch, which will tell only what this one has not. It may be stored; its content is private. */
  readonly cursor: string;
}

/** A watch that gives failures as items. */
export type LenientWatch<Account extends AccountName> = Watch<Account, ImportChange<Account> | AccountFailure<Account>>;
