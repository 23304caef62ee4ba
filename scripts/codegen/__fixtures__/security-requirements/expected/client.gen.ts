// Generated from security-requirements/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

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
import type { NoneResult, OptionalResult, OtherResult, SameResult } from "./types.gen.ts";

/** Options of `createSecurityRequirements`. */
export interface SecurityRequirementsOptions extends ClientOptions {
  apiKey?: Credential | undefined;

  appId?: Credential | undefined;

  accessToken?: Credential | undefined;
}

/** Client of Security requirements. */
export interface SecurityRequirements {
  /** `GET /same` */
  same(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, SameResult>;

  /** `GET /other` */
  other(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, OtherResult>;

  /** `GET /none` */
  none(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, NoneResult>;

  /** `GET /optional` */
  optional(params?: { [name: string]: never }, options?: RequestOptions): Call<undefined, OptionalResult>;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Security requirements. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createSecurityRequirements(options: SecurityRequirementsOptions = {}): SecurityRequirements {
  const client = createClient<paths>(provider, { ...options });
  return {
    same: (params, options) => client.call(operations.same, params, options),
    other: (params, options) => client.call(operations.other, params, options),
    none: (params, options) => client.call(operations.none, params, options),
    optional: (params, options) => client.call(operations.optional, params, options),
    raw: client.raw,
  };
}
