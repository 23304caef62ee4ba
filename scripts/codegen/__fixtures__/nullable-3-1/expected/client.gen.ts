// Generated from nullable-3-1/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Nulls, NullsSetParams, NullsSetResult } from "./types.gen.ts";

/** Options of `createNullable31`. */
export interface Nullable31Options extends ClientOptions {}

/** Methods under `nulls`. */
export interface Nullable31Nulls {
  /**
   * A body that may be null is whole.
   *
   * `PUT /nulls`
   */
  set(params: NullsSetParams, options?: RequestOptions): Call<Nulls, NullsSetResult>;
}

/** Client of Null in OpenAPI 3.1. */
export interface Nullable31 {
  readonly nulls: Nullable31Nulls;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Null in OpenAPI 3.1. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createNullable31(options: Nullable31Options = {}): Nullable31 {
  const client = createClient<paths>(provider, { ...options });
  return {
    nulls: {
      set: (params, options) => client.call(operations.nullsSet, params, options),
    },
    raw: client.raw,
  };
}
