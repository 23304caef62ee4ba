// Generated from one-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Cargo, CargoLoadParams, CargoLoadResult, MeasuresSetParams, MeasuresSetResult } from "./types.gen.ts";

/** Options of `createOneOf`. */
export interface OneOfOptions extends ClientOptions {}

/** Methods under `cargo`. */
export interface OneOfCargo {
  /**
   * A body that is one of several objects is flat; mixing them does not compile.
   *
   * `POST /cargo`
   */
  load(params: CargoLoadParams, options?: RequestOptions): Call<Cargo, CargoLoadResult>;
}

/** Methods under `measures`. */
export interface OneOfMeasures {
  /**
   * Not only objects, so the body is whole.
   *
   * `PUT /measures`
   */
  set(params: MeasuresSetParams, options?: RequestOptions): Call<undefined, MeasuresSetResult>;
}

/** Client of oneOf. */
export interface OneOf {
  readonly cargo: OneOfCargo;

  readonly measures: OneOfMeasures;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of oneOf. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createOneOf(options: OneOfOptions = {}): OneOf {
  const client = createClient<paths>(provider, { ...options });
  return {
    cargo: {
      load: (params, options) => client.call(operations.cargoLoad, params, options),
    },
    measures: {
      set: (params, options) => client.call(operations.measuresSet, params, options),
    },
    raw: client.raw,
  };
}
