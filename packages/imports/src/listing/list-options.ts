import type { JobState } from "@quayside/core";

/** Which imports are meant. */
export interface ImportFilter<Provider extends string, Name extends string> {
  /**
   * Providers whose accounts are asked.
   * @default every configured provider
   */
  readonly providers?: readonly Provider[] | undefined;
  /**
   * Accounts that are asked, as they are called in the configuration.
   * @default every configured account
   */
  readonly accounts?: readonly Name[] | undefined;
  /**
   * The state, or one of several states, that an import is in.
   * @default any
   */
  readonly state?: JobState | readonly JobState[] | undefined;
  /**
   * Leaves out what began before. An import whose provider tells no time stays.
   * @default the beginning of time
   */
  readonly since?: Date | undefined;
}

/** Options of listing imports. */
export interface ListOptions<Provider extends string = string, Name extends string = string> extends ImportFilter<Provider, Name> {
  /**
   * How many imports to give at most.
   * @default Infinity
   */
  readonly limit?: number | undefined;
  /**
   * `newest` merges the accounts by the time at which imports began; the first import comes when every account has
   * answered once. `arrival` gives what comes first.
   * @default "newest"
   */
  readonly order?: "newest" | "arrival" | undefined;
  /**
   * What becomes of the failure of an account: an error at the end, or an item `{ account, error }` when it happens. The
   * imports of the other accounts are given in either case.
   * @default "throw"
   */
  readonly onError?: "throw" | "yield" | undefined;
  /**
   * Whether remembered imports that have not ended are read anew, where the provider has no list.
   * @default true
   */
  readonly refresh?: boolean | undefined;
  /**
   * Ends the listing.
   * @default none
   */
  readonly signal?: AbortSignal | undefined;
}
