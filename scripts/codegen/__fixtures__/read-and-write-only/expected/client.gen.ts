// Generated from read-and-write-only/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  User,
  UsersCreateParams,
  UsersCreateResult,
  UsersReplaceAllParams,
  UsersReplaceAllResult,
} from "./types.gen.ts";

/** Options of `createReadAndWriteOnly`. */
export interface ReadAndWriteOnlyOptions extends ClientOptions {}

/** Methods under `users`. */
export interface ReadAndWriteOnlyUsers {
  /** `POST /users` */
  create(params: UsersCreateParams, options?: RequestOptions): Call<User, UsersCreateResult>;

  /** `PUT /users` */
  replaceAll(params: UsersReplaceAllParams, options?: RequestOptions): Call<undefined, UsersReplaceAllResult>;
}

/** Client of readOnly and writeOnly. */
export interface ReadAndWriteOnly {
  readonly users: ReadAndWriteOnlyUsers;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of readOnly and writeOnly. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createReadAndWriteOnly(options: ReadAndWriteOnlyOptions = {}): ReadAndWriteOnly {
  const client = createClient<paths>(provider, { ...options });
  return {
    users: {
      create: (params, options) => client.call(operations.usersCreate, params, options),
      replaceAll: (params, options) => client.call(operations.usersReplaceAll, params, options),
    },
    raw: client.raw,
  };
}
