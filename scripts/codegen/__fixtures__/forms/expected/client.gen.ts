// Generated from forms/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  TokensCreateParams,
  TokensCreateResult,
  UploadsCreateParams,
  UploadsCreateResult,
  UploadsReplaceParams,
  UploadsReplaceResult,
} from "./types.gen.ts";

/** Options of `createForms`. */
export interface FormsOptions extends ClientOptions {}

/** Methods under `uploads`. */
export interface FormsUploads {
  /** `POST /uploads` */
  create(params: UploadsCreateParams, options?: RequestOptions): Call<undefined, UploadsCreateResult>;

  /**
   * A field is called like a parameter, so the body is whole.
   *
   * `PUT /uploads/{file}`
   */
  replace(params: UploadsReplaceParams, options?: RequestOptions): Call<undefined, UploadsReplaceResult>;
}

/** Methods under `tokens`. */
export interface FormsTokens {
  /** `POST /tokens` */
  create(params: TokensCreateParams, options?: RequestOptions): Call<undefined, TokensCreateResult>;
}

/** Client of Forms. */
export interface Forms {
  readonly uploads: FormsUploads;

  readonly tokens: FormsTokens;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Forms. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createForms(options: FormsOptions = {}): Forms {
  const client = createClient<paths>(provider, { ...options });
  return {
    uploads: {
      create: (params, options) => client.call(operations.uploadsCreate, params, options),
      replace: (params, options) => client.call(operations.uploadsReplace, params, options),
    },
    tokens: {
      create: (params, options) => client.call(operations.tokensCreate, params, options),
    },
    raw: client.raw,
  };
}
