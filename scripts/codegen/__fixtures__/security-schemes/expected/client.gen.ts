// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type Credential,
  type RawClient,
  type RequestOptions,
  createClient,
} from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  BasicResult,
  BearerResult,
  ConnectResult,
  CookieResult,
  HeaderResult,
  OauthResult,
  QueryResult,
} from "./types.gen.ts";

/** Options of `createSecuritySchemes`. */
export interface SecuritySchemesOptions extends ClientOptions {
  /**
   * Key of a project.
   *
   * Read from the environment variable `EXAMPLE_API_KEY` when absent.
   */
  apiKey?: Credential | undefined;

  queryKey?: Credential | undefined;

  session?: Credential | undefined;

  /**
   * Token of a user.
   *
   * Read from the environment variable `EXAMPLE_ACCESS_TOKEN` when absent.
   */
  accessToken?: Credential | undefined;

  username?: Credential | undefined;

  password?: Credential | undefined;

  idToken?: Credential | undefined;
}

/** Client of Security schemes. */
export interface SecuritySchemes {
  /** `GET /header` */
  header(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, HeaderResult>;

  /** `GET /query` */
  query(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, QueryResult>;

  /** `GET /cookie` */
  cookie(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, CookieResult>;

  /** `GET /bearer` */
  bearer(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, BearerResult>;

  /** `GET /basic` */
  basic(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, BasicResult>;

  /** `GET /oauth` */
  oauth(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, OauthResult>;

  /** `GET /connect` */
  connect(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, ConnectResult>;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Security schemes. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createSecuritySchemes(options: SecuritySchemesOptions = {}): SecuritySchemes {
  const client = createClient<paths>(provider, { ...options });
  return {
    header: (params, options) => client.call(operations.header, params, options),
    query: (params, options) => client.call(operations.query, params, options),
    cookie: (params, options) => client.call(operations.cookie, params, options),
    bearer: (params, options) => client.call(operations.bearer, params, options),
    basic: (params, options) => client.call(operations.basic, params, options),
    oauth: (params, options) => client.call(operations.oauth, params, options),
    connect: (params, options) => client.call(operations.connect, params, options),
    raw: client.raw,
  };
}
