export { createImports } from "./create-imports.ts";
export type { ImportRef, Imports, ImportsConfig, ListOptions } from "./create-imports.ts";
export type { Counts, Failure, ImportJob, ImportJobOf } from "./import-job.ts";
export { registry } from "./generated/registry.gen.ts";
export type { Accounts, Capabilities, ListableProviderId, ProviderId, Resources } from "./generated/types.gen.ts";
export type { Adapter, Count, JobAdapter, Mapping, ProviderAdapter, Scope } from "./adapter.ts";
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
