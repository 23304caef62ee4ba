import type { AccountName, AccountsOf, AccountsThatCan, ImportRef, ProviderOf } from "./account-name.ts";
import type { AccountFailure } from "./accounts-error.ts";
import type { AccountInfo, CheckOptions, CheckedAccount } from "./account-info.ts";
import type { Replies, Starts, WebhookEvents } from "./generated/types.gen.ts";
import type { ImportJob } from "./import-job.ts";
import type { ListOptions } from "./listing/list-options.ts";
import type { HistoryOptions, RememberedImport } from "./listing/history.ts";
import type { CallOptions, GetOptions } from "./call-options.ts";
import type { LenientWatch, Watch, WatchFilter, WatchOptions } from "./watching/watch-options.ts";
import type { WaitOptions } from "./watching/wait-options.ts";
import type { IngestOptions } from "./watching/ingest.ts";

/** Operations that begin an import in an account. */
export type StartOperation<Account extends AccountName> = keyof Starts[ProviderOf<Account>] & string;

/** Parameters, options and reply of an operation that begins an import. */
type Start<Account extends AccountName, Operation> = Operation extends keyof Starts[ProviderOf<Account>]
  ? Starts[ProviderOf<Account>][Operation]
  : never;

type Part<Of, Name extends "params" | "options" | "reply"> = Of extends { [Key in Name]: infer Value } ? Value : never;

/** An import that has been started. */
export interface Started<Account extends AccountName, Reply> {
  readonly ref: ImportRef<Account>;
  /** Id as the provider gave it. */
  readonly id: string;
  /** What the provider answered, whole. */
  readonly reply: Reply;
}

/** Imports of several accounts through one interface. */
export interface Imports<Account extends AccountName> {
  /**
   * The imports of all accounts, merged newest first. Pages are read as they are needed; of an account whose provider
   * has no list, what the store remembers is given.
   *
   * @throws {AccountsError} Accounts failed; thrown after the imports of the others. With `onError: "yield"` failures are
   * given in between, as `{ account, error }`.
   */
  list<Provider extends ProviderOf<Account> = ProviderOf<Account>, Name extends Account = Account>(
    options: ListOptions<Provider, Name> & { readonly onError: "yield" },
  ): AsyncIterable<ImportJob<AccountsOf<Name, Provider>> | AccountFailure<Account>>;
  list<Provider extends ProviderOf<Account> = ProviderOf<Account>, Name extends Account = Account>(
    options?: ListOptions<Provider, Name>,
  ): AsyncIterable<ImportJob<AccountsOf<Name, Provider>>>;

  /** What the store remembers, newest first, as it was last seen. Nothing is sent. */
  history<Name extends Account = Account>(options?: HistoryOptions<Name>): AsyncIterable<RememberedImport<Name>>;

  /**
   * Reads one import.
   * @throws {ConfigError} The ref is malformed, or its account is not configured.
   */
  get<Name extends Account>(ref: ImportRef<Name>, options?: GetOptions): Promise<ImportJob<Name>>;

  /**
   * Starts an import, its file included where there is one, and remembers it.
   * @throws {ConfigError} The provider has no such operation, or a parameter is missing.
   */
  start<Name extends Account, Operation extends StartOperation<Name>>(
    account: Name,
    operation: Operation,
    params: Part<Start<Name, Operation>, "params">,
    options?: Part<Start<Name, Operation>, "options">,
  ): Promise<Started<Name, Part<Start<Name, Operation>, "reply">>>;

  /**
   * Asks a provider to stop an import. It may have ended before; `get` or `wait` tells.
   * @throws {ConfigError} The provider cannot; the error names what it can do.
   */
  cancel<Name extends AccountsThatCan<Account, "cancel">>(
    ref: ImportRef<Name>,
    options?: CallOptions,
  ): Promise<Replies[ProviderOf<Name>]["cancel"]>;

  /**
   * Deletes an import, and forgets it.
   * @throws {ConfigError} The provider cannot; the error names what it can do.
   */
  delete<Name extends AccountsThatCan<Account, "delete">>(
    ref: ImportRef<Name>,
    options?: CallOptions,
  ): Promise<Replies[ProviderOf<Name>]["delete"]>;

  /**
   * Waits until an import has ended, and gives it.
   * @throws {JobFailedError} It failed or was cancelled, unless `throwOnFailure` is false.
   * @throws {TimeoutError} It has not ended in time.
   */
  wait<Name extends Account>(ref: ImportRef<Name>, options?: WaitOptions<Name>): Promise<ImportJob<Name>>;
  /** Waits until all of several imports have ended, and gives them in the order of their refs. */
  wait<Name extends Account>(refs: readonly ImportRef<Name>[], options?: WaitOptions<Name>): Promise<ImportJob<Name>[]>;

  /**
   * Every change of the state of imports, each once: of those that are named, until all of them have ended, or of all that
   * a filter lets through, until the loop is left or the signal aborts. Leaving the loop stops the polls.
   */
  watch<Name extends Account>(
    refs: ImportRef<Name> | readonly ImportRef<Name>[],
    options: WatchOptions & { readonly onError: "yield" },
  ): LenientWatch<Name>;
  watch<Name extends Account>(refs: ImportRef<Name> | readonly ImportRef<Name>[], options?: WatchOptions): Watch<Name>;
  watch<Provider extends ProviderOf<Account> = ProviderOf<Account>, Name extends Account = Account>(
    filter: WatchFilter<Provider, Name>,
    options: WatchOptions & { readonly onError: "yield" },
  ): LenientWatch<AccountsOf<Name, Provider>>;
  watch<Provider extends ProviderOf<Account> = ProviderOf<Account>, Name extends Account = Account>(
    filter?: WatchFilter<Provider, Name>,
    options?: WatchOptions,
  ): Watch<AccountsOf<Name, Provider>>;

  /**
   * Hands in what a provider delivered to a webhook, after its signature was verified: it takes the place of polls.
   * Gives the refs of the imports that it spoke of; none, if it spoke of no import.
   */
  ingest<Name extends AccountsThatCan<Account, "webhooks">>(
    event: WebhookEvents[ProviderOf<Name>],
    options?: IngestOptions<Name>,
  ): Promise<ImportRef<Name>[]>;

  /** What is configured, and what each account can do. Nothing is sent. */
  accounts(): AccountInfo<Account>[];
  /** Whether the provider of each account accepts its key, found out with one cheap call each. */
  check(options?: CheckOptions<Account>): Promise<CheckedAccount<Account>[]>;

  /** Ends all watching and waiting, with an `AbortedError`, and closes the store. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
