// Generated from multi-file/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Port, PortsGetParams, PortsGetResult, Ship, ShipsCreateParams, ShipsCreateResult } from "./types.gen.ts";

/** Options of `createMultiFile`. */
export interface MultiFileOptions extends ClientOptions {}

/** Methods under `ships`. */
export interface MultiFileShips {
  /** `POST /ships/{id}` */
  create(params: ShipsCreateParams, options?: RequestOptions): Call<Ship, ShipsCreateResult>;
}

/** Methods under `ports`. */
export interface MultiFilePorts {
  /**
   * `GET /ports/{id}`
   *
   * @throws {HttpError} 404: There is none.
   */
  get(params: PortsGetParams, options?: RequestOptions): Call<Port, PortsGetResult>;
}

/** Client of Several files. */
export interface MultiFile {
  readonly ships: MultiFileShips;

  readonly ports: MultiFilePorts;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Several files. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createMultiFile(options: MultiFileOptions = {}): MultiFile {
  const client = createClient<paths>(provider, { ...options });
  return {
    ships: {
      create: (params, options) => client.call(operations.shipsCreate, params, options),
    },
    ports: {
      get: (params, options) => client.call(operations.portsGet, params, options),
    },
    raw: client.raw,
  };
}
