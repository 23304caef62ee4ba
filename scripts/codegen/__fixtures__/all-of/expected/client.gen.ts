// Generated from all-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Ship, ShipsCreateParams, ShipsCreateResult, Tug, TugsGetResult } from "./types.gen.ts";

/** Options of `createAllOf`. */
export interface AllOfOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface AllOfShips {
  /** `POST /ships` */
  create(params: ShipsCreateParams, options?: RequestOptions): Call<Ship, ShipsCreateResult>;
}

/** Methods under `tugs`. */
export interface AllOfTugs {
  /** `GET /tugs` */
  get(params?: { [name: string]: never }, options?: RequestOptions): Call<Tug, TugsGetResult>;
}

/** Client of allOf. */
export interface AllOf {
  readonly ships: AllOfShips;

  readonly tugs: AllOfTugs;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of allOf. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createAllOf(options: AllOfOptions = {}): AllOf {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      create: (params, options) => client.call(operations.shipsCreate, params, options),
    },
    tugs: {
      get: (params, options) => client.call(operations.tugsGet, params, options),
    },
    raw: client.raw,
  };
}
