// Generated from minimal/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { PingResult } from "./types.gen.ts";

/** Options of `createMinimal`. */
export interface MinimalOptions extends ClientOptions {}

/** Client of Minimal. */
export interface Minimal {
  /** `GET /ping` */
  ping(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, PingResult>;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Minimal. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createMinimal(options: MinimalOptions = {}): Minimal {
  const client = createClient<paths>(provider, { ...options });
  return {
    ping: (params, options) => client.call(operations.ping, params, options),
    raw: client.raw,
  };
}
