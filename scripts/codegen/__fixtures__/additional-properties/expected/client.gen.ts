// Generated from additional-properties/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Maps, MapsAddParams, MapsAddResult, MapsSetParams, MapsSetResult } from "./types.gen.ts";

/** Options of `createAdditionalProperties`. */
export interface AdditionalPropertiesOptions extends ClientOptions {}

/** Methods under `maps`. */
export interface AdditionalPropertiesMaps {
  /**
   * A body that is a map has no fields to spread.
   *
   * `PUT /maps`
   */
  set(params: MapsSetParams, options?: RequestOptions): Call<Maps, MapsSetResult>;

  /**
   * Fields that are known and others.
   *
   * `POST /maps`
   */
  add(params: MapsAddParams, options?: RequestOptions): Call<undefined, MapsAddResult>;
}

/** Client of additionalProperties. */
export interface AdditionalProperties {
  readonly maps: AdditionalPropertiesMaps;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of additionalProperties. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createAdditionalProperties(options: AdditionalPropertiesOptions = {}): AdditionalProperties {
  const client = createClient<paths>(provider, { ...options });
  return {
    maps: {
      set: (params, options) => client.call(operations.mapsSet, params, options),
      add: (params, options) => client.call(operations.mapsAdd, params, options),
    },
    raw: client.raw,
  };
}
