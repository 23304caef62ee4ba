// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** One bulk import and how far it has come. */
export interface ImportModel {
  /** Id of the import; short decimal strings so far. 1 to 1000 characters. */
  id: string;
  /** Directory that the import reads. */
  uri: string;
  /** Where an import stands. `Failed`, `Completed` and `Cancelled` are final. */
  status: ImportStatus;
  /** When the import was accepted. */
  createdAt: string;
  /** When the import ended; absent while it runs. */
  finishedAt?: string;
  /** Share of the work done, in percent. 0 to 100. */
  percentComplete: number;
  /** How many records are in the index so far. */
  recordsImported: number;
  /** Why the import failed; absent unless it did. */
  error?: string;
}

/** Where an import stands. `Failed`, `Completed` and `Cancelled` are final. */
export type ImportStatus = "Pending" | "InProgress" | "Failed" | "Completed" | "Cancelled" | (string & {});

/** One page of imports. */
export interface ListImportsResponse {
  /** The imports of this page. */
  data: ImportModel[];
  /** Where the next page begins; absent on the last one. */
  pagination?: Pagination;
}

/** Where the next page begins; absent on the last one. */
export interface Pagination {
  /** Token that reads the next page. */
  next?: string;
}

/** What to import and how to treat bad records. */
export interface StartImportRequest {
  /**
   * Directory of Parquet files, one sub-directory per namespace: `s3://BUCKET/DIR`, `gs://BUCKET/DIR` or
   * `https://ACCOUNT.blob.core.windows.net/CONTAINER/DIR`. 1 to 1500 characters.
   */
  uri: string;
  /** Id of the storage integration that may read the directory; public buckets need none. At most 1000 characters. */
  integrationId?: string;
  /** What to do with a record that cannot be read. */
  errorMode?: ImportErrorMode;
}

/** What to do with a record that cannot be read. */
export interface ImportErrorMode {
  /**
   * `continue` (what Pinecone does when nothing is said) skips the record without a report; `abort` fails the import
   * at the first one.
   */
  onError?: "abort" | "continue";
}

/** The import that was started. */
export interface StartImportResponse {
  /** Id of the import. 1 to 1000 characters. */
  id: string;
}

/** Nothing; Pinecone acknowledges with an empty object. */
export type CancelImportResponse = { [key: string]: unknown };

/** A refusal or a failure, in the shape that gRPC gateways use. */
export interface RpcStatus {
  /** gRPC status code, not the HTTP one. */
  code?: number;
  /** What went wrong, for people. */
  message?: string;
  /** Details for machines; usually empty. */
  details?: ProtobufAny[];
}

/** A detail of any type. */
export interface ProtobufAny {
  /** Names the type of the detail. */
  typeUrl?: string;
  /** The detail itself, encoded in base64. */
  value?: string;
}

/** A refusal of the gateway in front of Pinecone, in plain text. */
export type PlainError = string;

/** Parameters of `imports.list`. */
export interface ImportsListParams {
  /**
   * How many imports a page holds at most. 1 to 100.
   *
   * @default 100
   */
  limit?: number;
  /** Token of the page to read, taken from `pagination.next` of the page before. */
  paginationToken?: string;
}

/** What `imports.list(…).result()` resolves to: one member per declared status. */
export type ImportsListResult =
  | ApiResult<true, 200, ListImportsResponse>
  | ApiResult<false, 400 | 402 | 409 | 412 | 500 | 502 | 503 | 504, RpcStatus>
  | ApiResult<false, 401 | 429, string | RpcStatus>
  | ApiResult<false, 403, RpcStatus | string>
  | ApiResult<
      false,
      404 | 405 | 406 | 407 | 408 | 410 | 411 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424
      | 425 | 426 | 428 | 431 | 451 | 501 | 505 | 506 | 507 | 508 | 510 | 511,
      RpcStatus
    >;

/** Parameters of `imports.start`. */
export interface ImportsStartParams {
  /**
   * Directory of Parquet files, one sub-directory per namespace: `s3://BUCKET/DIR`, `gs://BUCKET/DIR` or
   * `https://ACCOUNT.blob.core.windows.net/CONTAINER/DIR`. 1 to 1500 characters.
   */
  uri: string;
  /** Id of the storage integration that may read the directory; public buckets need none. At most 1000 characters. */
  integrationId?: string;
  /** What to do with a record that cannot be read. */
  errorMode?: ImportErrorMode;
}

/** What `imports.start(…).result()` resolves to: one member per declared status. */
export type ImportsStartResult =
  | ApiResult<true, 200, StartImportResponse>
  | ApiResult<false, 400 | 402 | 409 | 412 | 500 | 502 | 503 | 504, RpcStatus>
  | ApiResult<false, 401 | 429, string | RpcStatus>
  | ApiResult<false, 403, RpcStatus | string>
  | ApiResult<
      false,
      404 | 405 | 406 | 407 | 408 | 410 | 411 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424
      | 425 | 426 | 428 | 431 | 451 | 501 | 505 | 506 | 507 | 508 | 510 | 511,
      RpcStatus
    >;

/** Parameters of `imports.describe`. */
export interface ImportsDescribeParams {
  /** Id of the import, as `imports.start` returned it. 1 to 1000 characters. */
  id: string;
}

/** What `imports.describe(…).result()` resolves to: one member per declared status. */
export type ImportsDescribeResult =
  | ApiResult<true, 200, ImportModel>
  | ApiResult<false, 400 | 402 | 404 | 409 | 412 | 500 | 502 | 503 | 504, RpcStatus>
  | ApiResult<false, 401 | 429, string | RpcStatus>
  | ApiResult<false, 403, RpcStatus | string>
  | ApiResult<
      false,
      405 | 406 | 407 | 408 | 410 | 411 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425
      | 426 | 428 | 431 | 451 | 501 | 505 | 506 | 507 | 508 | 510 | 511,
      RpcStatus
    >;

/** Parameters of `imports.cancel`. */
export interface ImportsCancelParams {
  /** Id of the import, as `imports.start` returned it. 1 to 1000 characters. */
  id: string;
}

/** What `imports.cancel(…).result()` resolves to: one member per declared status. */
export type ImportsCancelResult =
  | ApiResult<true, 200, CancelImportResponse>
  | ApiResult<false, 400 | 402 | 404 | 409 | 412 | 500 | 502 | 503 | 504, RpcStatus>
  | ApiResult<false, 401 | 429, string | RpcStatus>
  | ApiResult<false, 403, RpcStatus | string>
  | ApiResult<
      false,
      405 | 406 | 407 | 408 | 410 | 411 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425
      | 426 | 428 | 431 | 451 | 501 | 505 | 506 | 507 | 508 | 510 | 511,
      RpcStatus
    >;
