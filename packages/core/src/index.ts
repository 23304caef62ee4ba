export { basic, cookieKey, queryKey } from "./apply-credential.ts";
export type { BodyInput, FileInput } from "./body-input.ts";
export { type ApiResult, type Call, type StartCall } from "./call.ts";
export { cookie } from "./cookie.ts";
export { csvRows } from "./csv-rows.ts";
export { createClient, type Client } from "./create-client.ts";
export type {
  Blocks,
  Encoding,
  Job,
  JobState,
  JobStateMap,
  MediaType,
  Operation,
  Pagination,
  Parameter,
  Provider,
  RequestBody,
  SecurityScheme,
  Server,
  ServerVariable,
  Upload,
} from "./definition.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { ConfigError } from "./errors/config-error.ts";
export { DecodeError } from "./errors/decode-error.ts";
export { HttpError } from "./errors/http-error.ts";
export { JobFailedError } from "./errors/job-failed-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { QuaysideError } from "./errors/quayside-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { multipart, urlEncoded } from "./form.ts";
export type { AttemptEvent, FailureEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export { jobState } from "./job-state.ts";
export type { ListCall, ListOptions, Page } from "./list-call.ts";
export type {
  CallOptions,
  ClientOptions,
  Credential,
  CredentialRequest,
  HeaderValues,
  Limits,
  RequestOptions,
  RetryLimit,
} from "./options.ts";
export { linkCursor, offsetCursor } from "./next-cursor.ts";
export { outdated } from "./outdated.ts";
export { pointer } from "./pointer.ts";
export type { RawClient } from "./raw-client.ts";
export { selectMediaType } from "./select-media-type.ts";
export { fillServer, selectServer } from "./servers.ts";
export { styled } from "./styled.ts";
export { unencoded } from "./unencoded.ts";
export { byteLength, uploadInBlocks, uploadToUrl, type UploadOptions, type UploadProgress } from "./upload.ts";
export type { WaitOptions } from "./wait.ts";
export { clientCredentials, type ClientCredentialsOptions } from "./client-credentials.ts";
export { verifyWebhook, type VerifyOptions, type WebhookDelivery, type WebhookSignature } from "./verify-webhook.ts";
