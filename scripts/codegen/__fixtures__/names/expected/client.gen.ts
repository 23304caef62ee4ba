// Generated from names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  DeleteResult,
  ShipDetailsV2,
  ShipsListAllParams,
  ShipsListAllResult,
  Ships_2ndResult,
  UberGroEResult,
} from "./types.gen.ts";

/** Options of `createNames`. */
export interface NamesOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface NamesShips {
  /** `GET /2` */
  _2nd(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, Ships_2ndResult>;
}

/** Methods under `uber`. */
export interface NamesUber {
  /** `GET /odd` */
  groE(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, UberGroEResult>;
}

/** Client of Names *\/ ` ${x} " '. */
export interface Names {
  /** `GET /ships/{ship-id}` */
  shipsListAll(params: ShipsListAllParams, options?: RequestOptions): Call<ShipDetailsV2, ShipsListAllResult>;

  /** `DELETE /delete` */
  delete(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, DeleteResult>;

  readonly ships: NamesShips;

  readonly uber: NamesUber;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Names *\/ ` ${x} " '. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createNames(options: NamesOptions = {}): Names {
  const client = createClient<paths>(provider, { ...options });
  return {
    shipsListAll: (params, options) => client.call(operations.shipsListAll, params, options),
    delete: (params, options) => client.call(operations.delete_, params, options),
    ships: {
      _2nd: (params, options) => client.call(operations.ships_2nd, params, options),
    },
    uber: {
      groE: (params, options) => client.call(operations.uberGroE, params, options),
    },
    raw: client.raw,
  };
}
