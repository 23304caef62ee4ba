// Generated from path-level-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ShipsGetParams, ShipsGetResult, ShipsUpdateParams, ShipsUpdateResult } from "./types.gen.ts";

/** Options of `createPathLevelParameters`. */
export interface PathLevelParametersOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface PathLevelParametersShips {
  /** `GET /ports/{port}/ships/{ship}` */
  get(params: ShipsGetParams, options?: RequestOptions): Call<{
    name?: string;
  }, ShipsGetResult>;

  /** `PATCH /ports/{port}/ships/{ship}` */
  update(params: ShipsUpdateParams, options?: RequestOptions): Call<{
    name?: string;
  }, ShipsUpdateResult>;
}

/** Client of Path-level parameters. */
export interface PathLevelParameters {
  readonly ships: PathLevelParametersShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Path-level parameters. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createPathLevelParameters(options: PathLevelParametersOptions = {}): PathLevelParameters {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      get: (params, options) => client.call(operations.shipsGet, params, options),
      update: (params, options) => client.call(operations.shipsUpdate, params, options),
    },
    raw: client.raw,
  };
}
