// Generated from discriminator-with-mapping/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Mooring, MooringsAddParams, MooringsAddResult } from "./types.gen.ts";

/** Options of `createDiscriminatorWithMapping`. */
export interface DiscriminatorWithMappingOptions extends ClientOptions {}

/** Methods under `moorings`. */
export interface DiscriminatorWithMappingMoorings {
  /** `POST /moorings` */
  add(params: MooringsAddParams, options?: RequestOptions): Call<Mooring, MooringsAddResult>;
}

/** Client of Discriminator with mapping. */
export interface DiscriminatorWithMapping {
  readonly moorings: DiscriminatorWithMappingMoorings;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Discriminator with mapping. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createDiscriminatorWithMapping(options: DiscriminatorWithMappingOptions = {}): DiscriminatorWithMapping {
  const client = createClient<paths>(provider, { ...options });
  return {
    moorings: {
      add: (params, options) => client.call(operations.mooringsAdd, params, options),
    },
    raw: client.raw,
  };
}
