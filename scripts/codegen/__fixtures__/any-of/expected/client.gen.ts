// Generated from any-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ContactsAddParams, ContactsAddResult, Found, SearchesRunParams, SearchesRunResult } from "./types.gen.ts";

/** Options of `createAnyOf`. */
export interface AnyOfOptions extends ClientOptions {}

/** Methods under `searches`. */
export interface AnyOfSearches {
  /**
   * Any of the objects, also several at once.
   *
   * `POST /searches`
   */
  run(params: SearchesRunParams, options?: RequestOptions): Call<Found, SearchesRunResult>;
}

/** Methods under `contacts`. */
export interface AnyOfContacts {
  /**
   * At least one of two fields.
   *
   * `POST /contacts`
   */
  add(params: ContactsAddParams, options?: RequestOptions): Call<undefined, ContactsAddResult>;
}

/** Client of anyOf. */
export interface AnyOf {
  readonly searches: AnyOfSearches;

  readonly contacts: AnyOfContacts;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of anyOf. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createAnyOf(options: AnyOfOptions = {}): AnyOf {
  const client = createClient<paths>(provider, { ...options });
  return {
    searches: {
      run: (params, options) => client.call(operations.searchesRun, params, options),
    },
    contacts: {
      add: (params, options) => client.call(operations.contactsAdd, params, options),
    },
    raw: client.raw,
  };
}
