// Generated from status-ranges/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { OnlyDefaultResult, RangesResult, Ship, UsualResult } from "./types.gen.ts";

/** Options of `createStatusRanges`. */
export interface StatusRangesOptions extends ClientOptions {}

/** Client of Ranges and default. */
export interface StatusRanges {
  /**
   * A success is declared, so default is what else may happen.
   *
   * `GET /usual`
   *
   * @throws {HttpError} default: What went wrong.
   */
  usual(params?: { [name: string]: never }, options?: RequestOptions): Call<Ship, UsualResult>;

  /**
   * `GET /ranges`
   *
   * @throws {HttpError} 404: There is no such thing.
   * @throws {HttpError} 4XX: What went wrong.
   */
  ranges(params?: { [name: string]: never }, options?: RequestOptions): Call<Ship | undefined, RangesResult>;

  /**
   * Nothing else is declared, so default is all.
   *
   * `GET /default`
   *
   * @throws {HttpError} default: The ship.
   */
  onlyDefault(params?: { [name: string]: never }, options?: RequestOptions): Call<Ship | undefined, OnlyDefaultResult>;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Ranges and default. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createStatusRanges(options: StatusRangesOptions = {}): StatusRanges {
  const client = createClient<paths>(provider, { ...options });
  return {
    usual: (params, options) => client.call(operations.usual, params, options),
    ranges: (params, options) => client.call(operations.ranges, params, options),
    onlyDefault: (params, options) => client.call(operations.onlyDefault, params, options),
    raw: client.raw,
  };
}
