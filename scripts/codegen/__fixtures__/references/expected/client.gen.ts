// Generated from references/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Ship, ShipsCreateParams, ShipsCreateResult, ShipsGetParams, ShipsGetResult } from "./types.gen.ts";

/** Options of `createReferences`. */
export interface ReferencesOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface ReferencesShips {
  /** `POST /ships` */
  create(params: ShipsCreateParams, options?: RequestOptions): Call<Ship, ShipsCreateResult>;

  /**
   * `GET /ships/{id}`
   *
   * @throws {HttpError} 404: There is no such ship.
   */
  get(params: ShipsGetParams, options?: RequestOptions): Call<Ship, ShipsGetResult>;
}

/** Client of References. */
export interface References {
  readonly ships: ReferencesShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of References. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createReferences(options: ReferencesOptions = {}): References {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      create: (params, options) => client.call(operations.shipsCreate, params, options),
      get: (params, options) => client.call(operations.shipsGet, params, options),
    },
    raw: client.raw,
  };
}
