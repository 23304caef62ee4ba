// Generated from servers/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { FilesGetResult, FilesPutResult, ShipsListResult } from "./types.gen.ts";

/** Options of `createServers`. */
export interface ServersOptions extends ClientOptions {
  /**
   * Where the data lies.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | "north" | undefined;

  /** @default "443" */
  port?: string | undefined;

  /** Name of the bucket. */
  bucketName?: string | undefined;

  /**
   * Which of the provider's servers to call.
   *
   * `regional`: Near you.
   * `china`: In China.
   *
   * @default "regional"
   */
  server?: "regional" | "china" | undefined;
}

/** Methods under `ships`. */
export interface ServersShips {
  /** `GET /ships` */
  list(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, ShipsListResult>;
}

/** Methods under `files`. */
export interface ServersFiles {
  /** `GET /files` */
  get(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, FilesGetResult>;

  /** `PUT /files` */
  put(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, FilesPutResult>;
}

/** Client of Servers. */
export interface Servers {
  readonly ships: ServersShips;

  readonly files: ServersFiles;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Servers. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createServers(options: ServersOptions = {}): Servers {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      list: (params, options) => client.call(operations.shipsList, params, options),
    },
    files: {
      get: (params, options) => client.call(operations.filesGet, params, options),
      put: (params, options) => client.call(operations.filesPut, params, options),
    },
    raw: client.raw,
  };
}
