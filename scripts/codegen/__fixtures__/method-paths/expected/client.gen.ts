// Generated from method-paths/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  ABCDResult,
  MethodsDeleteResult,
  MethodsHeadResult,
  MethodsOptionsResult,
  MethodsPatchResult,
  MethodsPostResult,
  MethodsPutResult,
  ShipsCrewListResult,
  ShipsCrewLogsListResult,
  ShipsListResult,
  StatusResult,
} from "./types.gen.ts";

/** Options of `createMethodPaths`. */
export interface MethodPathsOptions extends ClientOptions {}

/** Methods under `ships.crew.logs`. */
export interface MethodPathsShipsCrewLogs {
  /**
   * Three levels.
   *
   * `GET /three`
   */
  list(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, ShipsCrewLogsListResult>;
}

/** Methods under `a.b.c`. */
export interface MethodPathsABC {
  /**
   * Nothing on the levels between.
   *
   * `GET /deep`
   */
  d(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, ABCDResult>;
}

/** Methods under `ships.crew`. */
export interface MethodPathsShipsCrew {
  /**
   * Beside a method of the level above.
   *
   * `GET /two`
   */
  list(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, ShipsCrewListResult>;

  readonly logs: MethodPathsShipsCrewLogs;
}

/** Methods under `a.b`. */
export interface MethodPathsAB {
  readonly c: MethodPathsABC;
}

/** Methods under `ships`. */
export interface MethodPathsShips {
  /**
   * One level.
   *
   * `GET /one`
   */
  list(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, ShipsListResult>;

  readonly crew: MethodPathsShipsCrew;
}

/** Methods under `a`. */
export interface MethodPathsA {
  readonly b: MethodPathsAB;
}

/** Methods under `methods`. */
export interface MethodPathsMethods {
  /** `HEAD /methods` */
  head(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, MethodsHeadResult>;

  /** `OPTIONS /methods` */
  options(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, MethodsOptionsResult>;

  /** `PUT /methods` */
  put(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, MethodsPutResult>;

  /** `PATCH /methods` */
  patch(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, MethodsPatchResult>;

  /** `POST /methods` */
  post(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, MethodsPostResult>;

  /** `DELETE /methods` */
  delete(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, MethodsDeleteResult>;
}

/** Client of Paths of methods. */
export interface MethodPaths {
  /**
   * Without a dot.
   *
   * `GET /top`
   */
  status(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, StatusResult>;

  readonly ships: MethodPathsShips;

  readonly a: MethodPathsA;

  readonly methods: MethodPathsMethods;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Paths of methods. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createMethodPaths(options: MethodPathsOptions = {}): MethodPaths {
  const client = createClient<paths>(provider, { ...options });
  return {
    status: (params, options) => client.call(operations.status, params, options),
    ships: {
      list: (params, options) => client.call(operations.shipsList, params, options),
      crew: {
        list: (params, options) => client.call(operations.shipsCrewList, params, options),
        logs: {
          list: (params, options) => client.call(operations.shipsCrewLogsList, params, options),
        },
      },
    },
    a: {
      b: {
        c: {
          d: (params, options) => client.call(operations.aBCD, params, options),
        },
      },
    },
    methods: {
      head: (params, options) => client.call(operations.methodsHead, params, options),
      options: (params, options) => client.call(operations.methodsOptions, params, options),
      put: (params, options) => client.call(operations.methodsPut, params, options),
      patch: (params, options) => client.call(operations.methodsPatch, params, options),
      post: (params, options) => client.call(operations.methodsPost, params, options),
      delete: (params, options) => client.call(operations.methodsDelete, params, options),
    },
    raw: client.raw,
  };
}
