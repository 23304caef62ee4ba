// Generated from upload-field-names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type RawClient,
  type RequestOptions,
  type StartCall,
  type UploadOptions,
  type WaitOptions,
  createClient,
} from "@quayside/core";
import * as jobs from "./jobs.gen.ts";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  Import,
  ImportsCreateParams,
  ImportsCreateResult,
  ImportsGetParams,
  ImportsGetResult,
} from "./types.gen.ts";

/** Options of `createUploadFieldNames`. */
export interface UploadFieldNamesOptions extends ClientOptions {}

/** Methods under `imports`. */
export interface UploadFieldNamesImports {
  /**
   * With `the file` the file is sent as well: once the call has been answered, it goes to the URL in the reply,
   * without credentials. If that fails, the error's `resource` is the reply.
   *
   * `POST /imports`
   */
  create(params: ImportsCreateParams, options?: UploadOptions): StartCall<{
    id: string;
    url: string;
  }, ImportsCreateResult, Import>;

  /** `GET /imports/{id}` */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, ImportsGetResult>;

  /**
   * Polls `imports.get` until the import has ended (`done`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/** Client of Upload field names. */
export interface UploadFieldNames {
  readonly imports: UploadFieldNamesImports;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Upload field names. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createUploadFieldNames(options: UploadFieldNamesOptions = {}): UploadFieldNames {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      create: (params, options) => client.start(operations.importsCreate, jobs.importJob, params, options),
      get: (params, options) => client.call(operations.importsGet, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    raw: client.raw,
  };
}
