// Generated from header-and-cookie-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ShipsListParams, ShipsListResult } from "./types.gen.ts";

/** Options of `createHeaderAndCookieParameters`. */
export interface HeaderAndCookieParametersOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface HeaderAndCookieParametersShips {
  /** `GET /ships` */
  list(params: ShipsListParams, options?: RequestOptions): Call<undefined, ShipsListResult>;
}

/** Client of Header and cookie parameters. */
export interface HeaderAndCookieParameters {
  readonly ships: HeaderAndCookieParametersShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Header and cookie parameters. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createHeaderAndCookieParameters(options: HeaderAndCookieParametersOptions = {}): HeaderAndCookieParameters {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      list: (params, options) => client.call(operations.shipsList, params, options),
    },
    raw: client.raw,
  };
}
