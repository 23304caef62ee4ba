// Generated from uploads/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

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
  ImportsLoadParams,
  ImportsLoadResult,
  ImportsLocateParams,
  ImportsLocateResult,
} from "./types.gen.ts";

/** Options of `createUploads`. */
export interface UploadsOptions extends ClientOptions {}

/** Methods under `imports`. */
export interface UploadsImports {
  /**
   * Creates an import.
   *
   * With `rows` the file is sent as well: `size` and `count` are computed from it unless given; once the call has been
   * answered, it goes to the URL in the reply, without credentials. If that fails, the error's `resource` is the
   * reply.
   *
   * `POST /teams/{team}/imports`
   */
  create(params: ImportsCreateParams, options?: UploadOptions): StartCall<{
    id: string;
    status?: "busy" | "done" | "broken" | (string & {});
    updatedAt?: string;
    message?: string;
    details?: Array<{
      text?: string;
    }>;
    upload: {
      url: string;
    };
  }, ImportsCreateResult, Import>;

  /**
   * A `file` of more than 1,000 bytes is stored block by block, by way of `imports.locate`, and imported from there;
   * `onProgress` tells how much has arrived.
   *
   * `POST /teams/{team}/imports/load`
   */
  load(params: ImportsLoadParams, options?: UploadOptions): StartCall<Import, ImportsLoadResult, Import>;

  /** `POST /teams/{team}/imports/location` */
  locate(params: ImportsLocateParams, options?: RequestOptions): Call<{
    url: string;
  }, ImportsLocateResult>;

  /** `GET /teams/{team}/imports/{id}` */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import | string, ImportsGetResult>;

  /**
   * Polls `imports.get` until the import has ended (`done`, `broken`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/** Client of Uploads. */
export interface Uploads {
  readonly imports: UploadsImports;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Uploads. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createUploads(options: UploadsOptions = {}): Uploads {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      create: (params, options) => client.start(operations.importsCreate, jobs.importJob, params, options),
      load: (params, options) => client.start(operations.importsLoad, jobs.importJob, params, options),
      locate: (params, options) => client.call(operations.importsLocate, params, options),
      get: (params, options) => client.call(operations.importsGet, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    raw: client.raw,
  };
}
