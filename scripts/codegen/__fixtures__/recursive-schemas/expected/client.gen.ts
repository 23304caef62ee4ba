// Generated from recursive-schemas/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type { Json, TreesPlantParams, TreesPlantResult } from "./types.gen.ts";

/** Options of `createRecursiveSchemas`. */
export interface RecursiveSchemasOptions extends ClientOptions {}

/** Methods under `trees`. */
export interface RecursiveSchemasTrees {
  /** `POST /trees` */
  plant(params: TreesPlantParams, options?: RequestOptions): Call<Json, TreesPlantResult>;
}

/** Client of Recursive schemas. */
export interface RecursiveSchemas {
  readonly trees: RecursiveSchemasTrees;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Recursive schemas. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createRecursiveSchemas(options: RecursiveSchemasOptions = {}): RecursiveSchemas {
  const client = createClient<paths>(provider, { ...options });
  return {
    trees: {
      plant: (params, options) => client.call(operations.treesPlant, params, options),
    },
    raw: client.raw,
  };
}
