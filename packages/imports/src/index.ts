export { createImports } from "./create-imports.ts";
export type { ImportsConfig, ImportsOptions } from "./create-imports.ts";
export type { Imports, Started, StartOperation } from "./imports.ts";
export type { AccountName, AccountsOf, AccountsThatCan, ImportRef, ProviderOf } from "./account-name.ts";
export { configFromEnvironment, providers } from "./account-info.ts";
export type { Abilities, AccountInfo, CheckedAccount, CheckOptions, ProviderInfo, StartInfo } from "./account-info.ts";
export { AccountsError, type AccountFailure } from "./accounts-error.ts";
export { RateLimitError } from "./budget/rate-limit-error.ts";
export type { CallOptions, GetOptions } from "./call-options.ts";
export type { Counts, Failure, ImportJob, ImportJobOf } from "./import-job.ts";
export type { HistoryOptions, RememberedImport, RememberedOf } from "./listing/history.ts";
export type { ImportFilter, ListOptions } from "./listing/list-options.ts";
export type { ImportStore, StoredImport } from "./store/import-store.ts";
export { memoryStore } from "./store/memory-store.ts";
export type { IngestOptions } from "./watching/ingest.ts";
export type { WaitOptions } from "./watching/wait-options.ts";
export type {
  ImportChange,
  ImportChangeOf,
  LenientWatch,
  PollOptions,
  Watch,
  WatchFilter,
  WatchOptions,
} from "./watching/watch-options.ts";
export { registry } from "./generated/registry.gen.ts";
export type { Capabilities, ProviderId, ProviderOptions, Replies, Resources, Starts, WebhookEvents } from "./generated/types.gen.ts";
export type {
  Adapter,
  Count,
  JobAdapter,
  Mapping,
  ProviderAdapter,
  ProviderOption,
  RateLimit,
  Scope,
  StartAdapter,
  StartParameter,
  StartValue,
  WebhookAdapter,
} from "./adapter.ts";
export {
  AbortedError,
  ConfigError,
  DecodeError,
  HttpError,
  JobFailedError,
  NetworkError,
  QuaysideError,
  TimeoutError,
  type JobState,
} from "@quayside/core";
