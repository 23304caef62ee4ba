// Generated from deprecated/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { OldRunParams, OldRunResult } from "./types.gen.ts";

/** Options of `createDeprecated`. */
export interface DeprecatedOptions extends ClientOptions {}

/** Methods under `old`. */
export interface DeprecatedOld {
  /**
   * Run.
   *
   * Still works.
   *
   * `POST /old`
   *
   * @see https://example.com/docs
   * @deprecated The provider advises against it.
   */
  run(params?: OldRunParams, options?: RequestOptions): Call<undefined, OldRunResult>;
}

/** Client of Deprecated. */
export interface Deprecated {
  readonly old: DeprecatedOld;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Deprecated. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createDeprecated(options: DeprecatedOptions = {}): Deprecated {
  const client = createClient<paths>(provider, { ...options });
  return {
    old: {
      run: (params, options) => client.call(operations.oldRun, params, options),
    },
    raw: client.raw,
  };
}
