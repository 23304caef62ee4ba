// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

export {
  AbortedError,
  ConfigError,
  DecodeError,
  HttpError,
  JobFailedError,
  NetworkError,
  QuaysideError,
  TimeoutError,
} from "@quayside/jobs";
export type {
  ApiResult,
  BodyInput,
  Call,
  ClientOptions,
  Credential,
  CredentialRequest,
  FileInput,
  ListCall,
  ListOptions,
  Page,
  RequestOptions,
  StartCall,
  UploadOptions,
  UploadProgress,
  WaitOptions,
} from "@quayside/jobs";
export { createJobs } from "@quayside/jobs";
export type { Jobs, JobsImports, JobsOptions, JobsTeams, JobsTeamsImports } from "@quayside/jobs";
export { importJob, teamImportJob } from "@quayside/jobs";
export type { components, operations, paths } from "@quayside/jobs";
export type {
  Import,
  ImportsCancelParams,
  ImportsCancelResult,
  ImportsCreateParams,
  ImportsCreateResult,
  ImportsDeleteParams,
  ImportsDeleteResult,
  ImportsDetailsParams,
  ImportsDetailsResult,
  ImportsGetParams,
  ImportsGetResult,
  ImportsListResult,
  State,
  TeamImport,
  TeamsImportsGetParams,
  TeamsImportsGetResult,
} from "@quayside/jobs";
