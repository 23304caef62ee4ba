// Generated from nullable-3-0/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Nulls, NullsGetResult } from "./types.gen.ts";

/** Options of `createNullable30`. */
export interface Nullable30Options extends ClientOptions {}

/** Methods under `nulls`. */
export interface Nullable30Nulls {
  /** `GET /nulls` */
  get(params?: { [name: string]: never }, options?: RequestOptions): Call<Nulls, NullsGetResult>;
}

/** Client of Null in OpenAPI 3.0. */
export interface Nullable30 {
  readonly nulls: Nullable30Nulls;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Null in OpenAPI 3.0. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createNullable30(options: Nullable30Options = {}): Nullable30 {
  const client = createClient<paths>(provider, { ...options });
  return {
    nulls: {
      get: (params, options) => client.call(operations.nullsGet, params, options),
    },
    raw: client.raw,
  };
}
