// Generated from options/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ShipsListParams, ShipsListResult } from "./types.gen.ts";

/** Options of `createOptions`. */
export interface OptionsOptions extends ClientOptions {
  /**
   * Host of the index.
   *
   * Read from the environment variable `EXAMPLE_HOST` when absent.
   */
  indexHost?: string | undefined;

  /** @default "live" */
  stage?: "live" | "test" | undefined;

  /**
   * Version of the API.
   *
   * Read from the environment variable `EXAMPLE_VERSION` when absent.
   *
   * @default "2026-01"
   */
  apiVersion?: string | undefined;

  /** Whose ships. */
  accountId: string;

  mode?: "fast" | "safe" | undefined;
}

/** Methods under `ships`. */
export interface OptionsShips {
  /** `GET /ships` */
  list(params?: ShipsListParams, options?: RequestOptions): Call<undefined, ShipsListResult>;
}

/** Client of Options of the client. */
export interface Options {
  readonly ships: OptionsShips;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Options of the client. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createOptions(options: OptionsOptions): Options {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      list: (params, options) => client.call(operations.shipsList, params, options),
    },
    raw: client.raw,
  };
}
