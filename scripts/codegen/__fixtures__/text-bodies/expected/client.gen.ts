// Generated from text-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { ManifestsAddParams, ManifestsAddResult, PagesGetResult } from "./types.gen.ts";

/** Options of `createTextBodies`. */
export interface TextBodiesOptions extends ClientOptions {}

/** Methods under `manifests`. */
export interface TextBodiesManifests {
  /** `POST /manifests` */
  add(params: ManifestsAddParams, options?: RequestOptions): Call<string, ManifestsAddResult>;
}

/** Methods under `pages`. */
export interface TextBodiesPages {
  /** `GET /pages` */
  get(params?: { [name: string]: never }, options?: RequestOptions): Call<{
    html: string;
    json: string;
    encoded: string;
  }, PagesGetResult>;
}

/** Client of Text bodies. */
export interface TextBodies {
  readonly manifests: TextBodiesManifests;

  readonly pages: TextBodiesPages;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Text bodies. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createTextBodies(options: TextBodiesOptions = {}): TextBodies {
  const client = createClient<paths>(provider, { ...options });
  return {
    manifests: {
      add: (params, options) => client.call(operations.manifestsAdd, params, options),
    },
    pages: {
      get: (params, options) => client.call(operations.pagesGet, params, options),
    },
    raw: client.raw,
  };
}
