// Generated from discriminator-without-mapping/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { AnyPet, DogsCreateParams, DogsCreateResult, PetsGetResult } from "./types.gen.ts";

/** Options of `createDiscriminatorWithoutMapping`. */
export interface DiscriminatorWithoutMappingOptions extends ClientOptions {}

/** Methods under `pets`. */
export interface DiscriminatorWithoutMappingPets {
  /** `GET /pets` */
  get(params?: { [name: string]: never }, options?: RequestOptions): Call<AnyPet, PetsGetResult>;
}

/** Methods under `dogs`. */
export interface DiscriminatorWithoutMappingDogs {
  /** `POST /dogs` */
  create(params: DogsCreateParams, options?: RequestOptions): Call<undefined, DogsCreateResult>;
}

/** Client of Discriminator without mapping. */
export interface DiscriminatorWithoutMapping {
  readonly pets: DiscriminatorWithoutMappingPets;

  readonly dogs: DiscriminatorWithoutMappingDogs;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Discriminator without mapping. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createDiscriminatorWithoutMapping(options: DiscriminatorWithoutMappingOptions = {}): DiscriminatorWithoutMapping {
  const client = createClient<paths>(provider, { ...options });
  return {
    pets: {
      get: (params, options) => client.call(operations.petsGet, params, options),
    },
    dogs: {
      create: (params, options) => client.call(operations.dogsCreate, params, options),
    },
    raw: client.raw,
  };
}
