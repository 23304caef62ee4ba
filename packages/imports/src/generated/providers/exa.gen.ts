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
} from "@quayside/exa";
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
} from "@quayside/exa";
export { createExa } from "@quayside/exa";
export type { Exa, ExaImports, ExaOptions } from "@quayside/exa";
export { importJob } from "@quayside/exa";
export type { components, operations, paths } from "@quayside/exa";
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
} from "@quayside/exa";
export type { VerifyOptions, WebhookDelivery } from "@quayside/exa";
export { verifyWebhook } from "@quayside/exa";
