// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type Credential,
  type ListCall,
  type ListOptions,
  type RawClient,
  type RequestOptions,
  type StartCall,
  type WaitOptions,
  createClient,
} from "@quayside/core";
import * as jobs from "./jobs.gen.ts";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  CancelImportResponse,
  ImportModel,
  ImportsCancelParams,
  ImportsCancelResult,
  ImportsDescribeParams,
  ImportsDescribeResult,
  ImportsListParams,
  ImportsListResult,
  ImportsStartParams,
  ImportsStartResult,
  ListImportsResponse,
  StartImportResponse,
} from "./types.gen.ts";

/** Options of `createPinecone`. */
export interface PineconeOptions extends ClientOptions {
  /**
   * API key of a Pinecone project, made in the console.
   *
   * Read from the environment variable `PINECONE_API_KEY` when absent.
   */
  apiKey?: Credential | undefined;

  /**
   * Host of the index, without scheme or path.
   *
   * Read from the environment variable `PINECONE_INDEX_HOST` when absent.
   */
  indexHost?: string | undefined;

  /**
   * Version of the API that the call is written for.
   *
   * @default "2025-04"
   */
  apiVersion?: string | undefined;
}

/** Methods under `imports`. */
export interface PineconeImports {
  /**
   * List imports.
   *
   * Lists the recent and ongoing imports of the index, one page at a time.
   *
   * `GET /bulk/imports`
   *
   * @throws {HttpError} 400: A parameter or a field of the body is wrong; the message says which.
   * @throws {HttpError} 401: The API key is missing or wrong. The gateway answers in plain text.
   * @throws {HttpError} 402: The plan of the project does not include bulk imports, or has run out.
   * @throws {HttpError} 403: The key may not do this, or a quota is used up.
   * @throws {HttpError} 409: Something of that name or id exists already.
   * @throws {HttpError} 412: The index is not in a state that allows the call.
   * @throws {HttpError} 429: The rate limit is used up. Pinecone publishes neither its height nor a time to wait.
   * @throws {HttpError} 500: Pinecone failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway had no proper answer from the service behind it.
   * @throws {HttpError} 503: Pinecone cannot serve the call at the moment.
   * @throws {HttpError} 504: The service behind the gateway took too long. Whether the call took effect is not known.
   * @throws {HttpError} 4XX: Any other refusal.
   * @throws {HttpError} 5XX: Any other failure of Pinecone.
   * @see https://docs.pinecone.io/reference/api/2025-04/data-plane/list_imports
   */
  list(params?: ImportsListParams, options?: ListOptions): ListCall<ImportModel, ListImportsResponse, ImportsListResult>;

  /**
   * Start an import.
   *
   * Starts reading the Parquet files of a directory into the index and answers at once with the id of the import.
   * Repeating the call starts a second import.
   *
   * `POST /bulk/imports`
   *
   * @throws {HttpError} 400: A parameter or a field of the body is wrong; the message says which.
   * @throws {HttpError} 401: The API key is missing or wrong. The gateway answers in plain text.
   * @throws {HttpError} 402: The plan of the project does not include bulk imports, or has run out.
   * @throws {HttpError} 403: The key may not do this, or a quota is used up.
   * @throws {HttpError} 409: Something of that name or id exists already.
   * @throws {HttpError} 412: The index is not in a state that allows the call.
   * @throws {HttpError} 429: The rate limit is used up. Pinecone publishes neither its height nor a time to wait.
   * @throws {HttpError} 500: Pinecone failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway had no proper answer from the service behind it.
   * @throws {HttpError} 503: Pinecone cannot serve the call at the moment.
   * @throws {HttpError} 504: The service behind the gateway took too long. Whether the call took effect is not known.
   * @throws {HttpError} 4XX: Any other refusal.
   * @throws {HttpError} 5XX: Any other failure of Pinecone.
   * @see https://docs.pinecone.io/reference/api/2025-04/data-plane/start_import
   */
  start(params: ImportsStartParams, options?: RequestOptions): StartCall<StartImportResponse, ImportsStartResult, ImportModel>;

  /**
   * Describe an import.
   *
   * Tells how far an import has come, and why it failed if it did.
   *
   * `GET /bulk/imports/{id}`
   *
   * @throws {HttpError} 400: A parameter or a field of the body is wrong; the message says which.
   * @throws {HttpError} 401: The API key is missing or wrong. The gateway answers in plain text.
   * @throws {HttpError} 402: The plan of the project does not include bulk imports, or has run out.
   * @throws {HttpError} 403: The key may not do this, or a quota is used up.
   * @throws {HttpError} 404: There is no import of that id in the index.
   * @throws {HttpError} 409: Something of that name or id exists already.
   * @throws {HttpError} 412: The index is not in a state that allows the call.
   * @throws {HttpError} 429: The rate limit is used up. Pinecone publishes neither its height nor a time to wait.
   * @throws {HttpError} 500: Pinecone failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway had no proper answer from the service behind it.
   * @throws {HttpError} 503: Pinecone cannot serve the call at the moment.
   * @throws {HttpError} 504: The service behind the gateway took too long. Whether the call took effect is not known.
   * @throws {HttpError} 4XX: Any other refusal.
   * @throws {HttpError} 5XX: Any other failure of Pinecone.
   * @see https://docs.pinecone.io/reference/api/2025-04/data-plane/describe_import
   */
  describe(params: ImportsDescribeParams, options?: RequestOptions): Call<ImportModel, ImportsDescribeResult>;

  /**
   * Cancel an import.
   *
   * Cancels an import that has not finished. On a finished one it has no effect and succeeds all the same.
   *
   * `DELETE /bulk/imports/{id}`
   *
   * @throws {HttpError} 400: A parameter or a field of the body is wrong; the message says which.
   * @throws {HttpError} 401: The API key is missing or wrong. The gateway answers in plain text.
   * @throws {HttpError} 402: The plan of the project does not include bulk imports, or has run out.
   * @throws {HttpError} 403: The key may not do this, or a quota is used up.
   * @throws {HttpError} 404: There is no import of that id in the index.
   * @throws {HttpError} 409: Something of that name or id exists already.
   * @throws {HttpError} 412: The index is not in a state that allows the call.
   * @throws {HttpError} 429: The rate limit is used up. Pinecone publishes neither its height nor a time to wait.
   * @throws {HttpError} 500: Pinecone failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway had no proper answer from the service behind it.
   * @throws {HttpError} 503: Pinecone cannot serve the call at the moment.
   * @throws {HttpError} 504: The service behind the gateway took too long. Whether the call took effect is not known.
   * @throws {HttpError} 4XX: Any other refusal.
   * @throws {HttpError} 5XX: Any other failure of Pinecone.
   * @see https://docs.pinecone.io/reference/api/2025-04/data-plane/cancel_import
   */
  cancel(params: ImportsCancelParams, options?: RequestOptions): Call<CancelImportResponse, ImportsCancelResult>;

  /**
   * Polls `imports.describe` until the import has ended (`Completed`, `Failed`, `Cancelled`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsDescribeParams, options?: WaitOptions<ImportModel>): Promise<ImportModel>;
}

/**
 * Client of Pinecone.
 *
 * Bulk imports of vectors from object storage into a Pinecone index.
 */
export interface Pinecone {
  readonly imports: PineconeImports;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Pinecone. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createPinecone(options: PineconeOptions = {}): Pinecone {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      list: (params, options) => client.list(operations.importsList, params, options),
      start: (params, options) => client.start(operations.importsStart, jobs.importJob, params, options),
      describe: (params, options) => client.call(operations.importsDescribe, params, options),
      cancel: (params, options) => client.call(operations.importsCancel, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    raw: client.raw,
  };
}
