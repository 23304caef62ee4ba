// Generated from tuples-and-constants/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Shape, ShapesAddParams, ShapesAddResult } from "./types.gen.ts";

/** Options of `createTuplesAndConstants`. */
export interface TuplesAndConstantsOptions extends ClientOptions {}

/** Methods under `shapes`. */
export interface TuplesAndConstantsShapes {
  /** `POST /shapes` */
  add(params: ShapesAddParams, options?: RequestOptions): Call<Shape, ShapesAddResult>;
}

/** Client of Tuples and constants. */
export interface TuplesAndConstants {
  readonly shapes: TuplesAndConstantsShapes;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Tuples and constants. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createTuplesAndConstants(options: TuplesAndConstantsOptions = {}): TuplesAndConstants {
  const client = createClient<paths>(provider, { ...options });
  return {
    shapes: {
      add: (params, options) => client.call(operations.shapesAdd, params, options),
    },
    raw: client.raw,
  };
}
