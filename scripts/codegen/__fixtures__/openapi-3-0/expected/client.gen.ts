// Generated from openapi-3-0/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { CreateShipParams, CreateShipResult, ListShipsParams, ListShipsResult, Ship } from "./types.gen.ts";

/** Options of `createOpenapi30`. */
export interface Openapi30Options extends ClientOptions {}

/** Client of OpenAPI 3.0. */
export interface Openapi30 {
  /** `GET /ships` */
  listShips(params?: ListShipsParams, options?: RequestOptions): Call<Ship[], ListShipsResult>;

  /**
   * `POST /ships`
   *
   * @throws {HttpError} default: Not made.
   */
  createShip(params: CreateShipParams, options?: RequestOptions): Call<Ship, CreateShipResult>;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of OpenAPI 3.0. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createOpenapi30(options: Openapi30Options = {}): Openapi30 {
  const client = createClient<paths>(provider, { ...options });
  return {
    listShips: (params, options) => client.call(operations.listShips, params, options),
    createShip: (params, options) => client.call(operations.createShip, params, options),
    raw: client.raw,
  };
}
