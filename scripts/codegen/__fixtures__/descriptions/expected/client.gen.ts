// Generated from descriptions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ShipsListParams, ShipsListResult } from "./types.gen.ts";

/** Options of `createDescriptions`. */
export interface DescriptionsOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface DescriptionsShips {
  /**
   * List ships.
   *
   * Ends here *\/ evil(); /* and goes on.
   * \@deprecated is no tag here, nor is \@internal in the middle of a line, nor me@example.com.
   *
   * | a table | stays |
   * | --- | --- |
   *
   * ```
   * a very long line of code that is not broken although it is longer than the width of a comment in this place is
   * ```
   *
   * A very long line of prose that is broken because it is longer than the width of a comment in this place: yes, it
   * is.
   *
   * `GET /ships`
   *
   * @throws {HttpError} 400: The first paragraph
   * of two lines.
   */
  list(params?: ShipsListParams, options?: RequestOptions): Call<undefined, ShipsListResult>;
}

/**
 * Client of Descriptions.
 *
 * What texts become.
 */
export interface Descriptions {
  readonly ships: DescriptionsShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Descriptions. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createDescriptions(options: DescriptionsOptions = {}): Descriptions {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      list: (params, options) => client.call(operations.shipsList, params, options),
    },
    raw: client.raw,
  };
}
