// Generated from query-styles/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { SearchParams, SearchResult } from "./types.gen.ts";

/** Options of `createQueryStyles`. */
export interface QueryStylesOptions extends ClientOptions {}

/** Client of Arrays and objects in queries. */
export interface QueryStyles {
  /** `GET /search/{path}/{matrix}/{label}` */
  search(params: SearchParams, options?: RequestOptions): Call<undefined, SearchResult>;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Arrays and objects in queries. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createQueryStyles(options: QueryStylesOptions = {}): QueryStyles {
  const client = createClient<paths>(provider, { ...options });
  return {
    search: (params, options) => client.call(operations.search, params, options),
    raw: client.raw,
  };
}
