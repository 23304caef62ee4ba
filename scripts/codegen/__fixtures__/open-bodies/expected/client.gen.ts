// Generated from open-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ShipsUpdateParams, ShipsUpdateResult } from "./types.gen.ts";

/** Options of `createOpenBodies`. */
export interface OpenBodiesOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface OpenBodiesShips {
  /** `PATCH /ships/{id}` */
  update(params: ShipsUpdateParams, options?: RequestOptions): Call<undefined, ShipsUpdateResult>;
}

/** Client of Open bodies. */
export interface OpenBodies {
  readonly ships: OpenBodiesShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Open bodies. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createOpenBodies(options: OpenBodiesOptions = {}): OpenBodies {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      update: (params, options) => client.call(operations.shipsUpdate, params, options),
    },
    raw: client.raw,
  };
}
