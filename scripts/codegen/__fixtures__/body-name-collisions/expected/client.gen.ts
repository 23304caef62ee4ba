// Generated from body-name-collisions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  ShipsChooseParams,
  ShipsChooseResult,
  ShipsReplaceParams,
  ShipsReplaceResult,
  ShipsUpdateParams,
  ShipsUpdateResult,
} from "./types.gen.ts";

/** Options of `createBodyNameCollisions`. */
export interface BodyNameCollisionsOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface BodyNameCollisionsShips {
  /**
   * The body has an id too, so it is whole.
   *
   * `PUT /ships/{id}`
   */
  replace(params: ShipsReplaceParams, options?: RequestOptions): Call<undefined, ShipsReplaceResult>;

  /**
   * With another name for the parameter the body is flat.
   *
   * `PATCH /ships/{id}`
   */
  update(params: ShipsUpdateParams, options?: RequestOptions): Call<undefined, ShipsUpdateResult>;

  /**
   * Only one of two media types collides; both are whole.
   *
   * `POST /ships/{id}`
   */
  choose(params: ShipsChooseParams, options?: RequestOptions): Call<undefined, ShipsChooseResult>;
}

/** Client of Names in bodies and parameters. */
export interface BodyNameCollisions {
  readonly ships: BodyNameCollisionsShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Names in bodies and parameters. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createBodyNameCollisions(options: BodyNameCollisionsOptions = {}): BodyNameCollisions {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      replace: (params, options) => client.call(operations.shipsReplace, params, options),
      update: (params, options) => client.call(operations.shipsUpdate, params, options),
      choose: (params, options) => client.call(operations.shipsChoose, params, options),
    },
    raw: client.raw,
  };
}
