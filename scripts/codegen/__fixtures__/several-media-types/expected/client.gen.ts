// Generated from several-media-types/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Import, ImportsCreateParams, ImportsCreateResult, NotesAddParams, NotesAddResult } from "./types.gen.ts";

/** Options of `createSeveralMediaTypes`. */
export interface SeveralMediaTypesOptions extends ClientOptions {}

/** Methods under `imports`. */
export interface SeveralMediaTypesImports {
  /**
   * A form with a file, or JSON with a URL.
   *
   * `POST /imports`
   *
   * @throws {HttpError} 400: Two kinds of JSON.
   */
  create(params: ImportsCreateParams, options?: RequestOptions): Call<Import | string | Blob, ImportsCreateResult>;
}

/** Methods under `notes`. */
export interface SeveralMediaTypesNotes {
  /**
   * Text, or an object; the body is whole.
   *
   * `POST /notes`
   */
  add(params: NotesAddParams, options?: RequestOptions): Call<Import, NotesAddResult>;
}

/** Client of Several media types. */
export interface SeveralMediaTypes {
  readonly imports: SeveralMediaTypesImports;

  readonly notes: SeveralMediaTypesNotes;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Several media types. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createSeveralMediaTypes(options: SeveralMediaTypesOptions = {}): SeveralMediaTypes {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      create: (params, options) => client.call(operations.importsCreate, params, options),
    },
    notes: {
      add: (params, options) => client.call(operations.notesAdd, params, options),
    },
    raw: client.raw,
  };
}
