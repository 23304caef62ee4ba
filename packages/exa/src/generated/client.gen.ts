// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type Credential,
  type ListCall,
  type ListOptions,
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
  CreateImportResponse,
  Import,
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
} from "./types.gen.ts";

/** Options of `createExa`. */
export interface ExaOptions extends ClientOptions {
  /**
   * API key of an Exa team.
   *
   * Read from the environment variable `EXA_API_KEY` when absent.
   */
  apiKey?: Credential | undefined;

  /** The same API key, sent as a bearer token instead. */
  accessToken?: Credential | undefined;
}

/** Methods under `imports`. */
export interface ExaImports {
  /**
   * List imports.
   *
   * Lists the imports of the team, one page at a time. Exa does not say in which order, and there is no filter by
   * webset.
   *
   * `GET /v0/imports`
   *
   * @throws {HttpError} 400: A parameter, a header or a field of the body is wrong.
   * @throws {HttpError} 401: The key is missing, empty or wrong.
   * @throws {HttpError} 402: The credits are gone, or a budget is used up.
   * @throws {HttpError} 403: The plan does not include the feature, or the request is blocked.
   * @throws {HttpError} 429: The key, the team or the network has passed its rate or its number of concurrent calls.
   * @throws {HttpError} 500: Exa failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway got no proper answer from Exa and sends a page of HTML.
   * @throws {HttpError} 503: Exa is overloaded. The call was neither carried out nor billed; try again later.
   * @throws {HttpError} 504: Exa took too long. Whether the call took effect is not known.
   * @see https://docs.exa.ai/websets/api/imports/list-imports
   */
  list(params?: ImportsListParams, options?: ListOptions): ListCall<Import, ListImportsResponse, ImportsListResult>;

  /**
   * Create an import.
   *
   * Creates an import, which starts as `pending`, and answers with the URL for its file. Unless the file goes along
   * with the call, send the CSV there with `PUT` before `uploadValidUntil`. Repeating the call creates a second
   * import.
   *
   * With `file` the file is sent as well: `size` and `count` are computed from it unless given; once the call has been
   * answered, it goes to the URL in the reply, without credentials. If that fails, the error's `resource` is the
   * reply.
   *
   * `POST /v0/imports`
   *
   * @throws {HttpError} 400: A parameter, a header or a field of the body is wrong.
   * @throws {HttpError} 401: The key is missing, empty or wrong.
   * @throws {HttpError} 402: The credits are gone, or a budget is used up.
   * @throws {HttpError} 403: The plan does not include the feature, or the request is blocked.
   * @throws {HttpError} 429: The key, the team or the network has passed its rate or its number of concurrent calls.
   * @throws {HttpError} 500: Exa failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway got no proper answer from Exa and sends a page of HTML.
   * @throws {HttpError} 503: Exa is overloaded. The call was neither carried out nor billed; try again later.
   * @throws {HttpError} 504: Exa took too long. Whether the call took effect is not known.
   * @see https://exa.ai/docs/websets/api/imports/create-an-import
   */
  create(params: ImportsCreateParams, options?: UploadOptions): StartCall<CreateImportResponse, ImportsCreateResult, Import>;

  /**
   * Get an import.
   *
   * Tells where an import stands, and why it failed if it did. There is no way to read its rows.
   *
   * `GET /v0/imports/{id}`
   *
   * @throws {HttpError} 400: A parameter, a header or a field of the body is wrong.
   * @throws {HttpError} 401: The key is missing, empty or wrong.
   * @throws {HttpError} 402: The credits are gone, or a budget is used up.
   * @throws {HttpError} 403: The plan does not include the feature, or the request is blocked.
   * @throws {HttpError} 404: There is no import of that id, or no such route.
   * @throws {HttpError} 429: The key, the team or the network has passed its rate or its number of concurrent calls.
   * @throws {HttpError} 500: Exa failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway got no proper answer from Exa and sends a page of HTML.
   * @throws {HttpError} 503: Exa is overloaded. The call was neither carried out nor billed; try again later.
   * @throws {HttpError} 504: Exa took too long. Whether the call took effect is not known.
   */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, ImportsGetResult>;

  /**
   * Update an import.
   *
   * Sets the title or the metadata of an import; a field that is left out keeps its value. The call sets values, so
   * repeating it changes nothing.
   *
   * `PATCH /v0/imports/{id}`
   *
   * @throws {HttpError} 400: A parameter, a header or a field of the body is wrong.
   * @throws {HttpError} 401: The key is missing, empty or wrong.
   * @throws {HttpError} 402: The credits are gone, or a budget is used up.
   * @throws {HttpError} 403: The plan does not include the feature, or the request is blocked.
   * @throws {HttpError} 404: There is no import of that id, or no such route.
   * @throws {HttpError} 429: The key, the team or the network has passed its rate or its number of concurrent calls.
   * @throws {HttpError} 500: Exa failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway got no proper answer from Exa and sends a page of HTML.
   * @throws {HttpError} 503: Exa is overloaded. The call was neither carried out nor billed; try again later.
   * @throws {HttpError} 504: Exa took too long. Whether the call took effect is not known.
   */
  update(params: ImportsUpdateParams, options?: RequestOptions): Call<Import, ImportsUpdateResult>;

  /**
   * Delete an import.
   *
   * Deletes an import and answers with what it was.
   *
   * `DELETE /v0/imports/{id}`
   *
   * @throws {HttpError} 400: A parameter, a header or a field of the body is wrong.
   * @throws {HttpError} 401: The key is missing, empty or wrong.
   * @throws {HttpError} 402: The credits are gone, or a budget is used up.
   * @throws {HttpError} 403: The plan does not include the feature, or the request is blocked.
   * @throws {HttpError} 404: There is no import of that id, or no such route.
   * @throws {HttpError} 429: The key, the team or the network has passed its rate or its number of concurrent calls.
   * @throws {HttpError} 500: Exa failed. Whether the call took effect is not known.
   * @throws {HttpError} 502: The gateway got no proper answer from Exa and sends a page of HTML.
   * @throws {HttpError} 503: Exa is overloaded. The call was neither carried out nor billed; try again later.
   * @throws {HttpError} 504: Exa took too long. Whether the call took effect is not known.
   */
  delete(params: ImportsDeleteParams, options?: RequestOptions): Call<Import, ImportsDeleteResult>;

  /**
   * Polls `imports.get` until the import has ended (`completed`, `failed`, `canceled`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/**
 * Client of Exa Websets.
 *
 * Imports of CSV files into Exa Websets.
 */
export interface Exa {
  readonly imports: ExaImports;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Exa Websets. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createExa(options: ExaOptions = {}): Exa {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      list: (params, options) => client.list(operations.importsList, params, options),
      create: (params, options) => client.start(operations.importsCreate, jobs.importJob, params, options),
      get: (params, options) => client.call(operations.importsGet, params, options),
      update: (params, options) => client.call(operations.importsUpdate, params, options),
      delete: (params, options) => client.call(operations.importsDelete, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    raw: client.raw,
  };
}
