// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export {
  AbortedError,
  ConfigError,
  DecodeError,
  HttpError,
  JobFailedError,
  NetworkError,
  QuaysideError,
  TimeoutError,
} from "@quayside/core";
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
} from "@quayside/core";
export { createExa } from "./client.gen.ts";
export type { Exa, ExaImports, ExaOptions } from "./client.gen.ts";
export { importJob } from "./jobs.gen.ts";
export type { components, operations, paths } from "./schema.gen.ts";
export type {
  ArticleEntity,
  CompanyEntity,
  CreateImportRequest,
  CreateImportResponse,
  CsvOptions,
  CustomEntity,
  Entity,
  ErrorDetail,
  ErrorResponse,
  HtmlError,
  Import,
  ImportCompletedEvent,
  ImportCreatedEvent,
  ImportFailedReason,
  ImportFormat,
  ImportStatus,
  ImportsCreateParams,
  ImportsCreateResult,
  ImportsDeleteParams,
  ImportsDeleteResult,
  ImportsGetParams,
  ImportsGetResult,
  ImportsListParams,
  ImportsListResult,
  ImportsUpdateParams,
  ImportsUpdateResult,
  ListImportsResponse,
  Metadata,
  PersonEntity,
  ResearchPaperEntity,
  UpdateImportRequest,
  WebhookEvent,
} from "./types.gen.ts";
export type { VerifyOptions, WebhookDelivery } from "@quayside/core";
export { verifyWebhook } from "./webhooks.gen.ts";
