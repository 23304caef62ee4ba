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
} from "@quayside/pinecone";
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
} from "@quayside/pinecone";
export { createPinecone } from "@quayside/pinecone";
export type { Pinecone, PineconeImports, PineconeOptions } from "@quayside/pinecone";
export { importJob } from "@quayside/pinecone";
export type { components, operations, paths } from "@quayside/pinecone";
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
} from "@quayside/pinecone";
