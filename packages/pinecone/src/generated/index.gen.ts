// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

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
export { createPinecone } from "./client.gen.ts";
export type { Pinecone, PineconeImports, PineconeOptions } from "./client.gen.ts";
export { importJob } from "./jobs.gen.ts";
export type { components, operations, paths } from "./schema.gen.ts";
export type {
  CancelImportResponse,
  ImportErrorMode,
  ImportModel,
  ImportStatus,
  ImportsCancelParams,
  ImportsCancelResult,
  ImportsDescribeParams,
  ImportsDescribeResult,
  ImportsListParams,
  ImportsListResult,
  ImportsStartParams,
  ImportsStartResult,
  ListImportsResponse,
  Pagination,
  PlainError,
  ProtobufAny,
  RpcStatus,
  StartImportRequest,
  StartImportResponse,
} from "./types.gen.ts";
