// Generated from discriminator-of-compositions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { AnyShip, ShipsCreateParams, ShipsCreateResult } from "./types.gen.ts";

/** Options of `createDiscriminatorOfCompositions`. */
export interface DiscriminatorOfCompositionsOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface DiscriminatorOfCompositionsShips {
  /** `POST /ships` */
  create(params: ShipsCreateParams, options?: RequestOptions): Call<AnyShip, ShipsCreateResult>;
}

/** Client of Discriminator of compositions. */
export interface DiscriminatorOfCompositions {
  readonly ships: DiscriminatorOfCompositionsShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Discriminator of compositions. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createDiscriminatorOfCompositions(options: DiscriminatorOfCompositionsOptions = {}): DiscriminatorOfCompositions {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      create: (params, options) => client.call(operations.shipsCreate, params, options),
    },
    raw: client.raw,
  };
}
