// Generated from pagination/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type ClientOptions, type ListCall, type ListOptions, type RawClient, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  ListsByCursorParams,
  ListsByCursorResult,
  ListsByLinkParams,
  ListsByLinkResult,
  ListsByOffsetParams,
  ListsByOffsetResult,
  ListsOnePageResult,
  PageSchema,
  Ship,
} from "./types.gen.ts";

/** Options of `createPagination`. */
export interface PaginationOptions extends ClientOptions {}

/** Methods under `lists`. */
export interface PaginationLists {
  /** `GET /cursor` */
  byCursor(params?: ListsByCursorParams, options?: ListOptions): ListCall<Ship, PageSchema, ListsByCursorResult>;

  /** `GET /link` */
  byLink(params?: ListsByLinkParams, options?: ListOptions): ListCall<Ship, Ship[], ListsByLinkResult>;

  /** `GET /offset` */
  byOffset(params: ListsByOffsetParams, options?: ListOptions): ListCall<{
    inline?: string;
  }, {
    value: Array<{
      inline?: string;
    }> | null;
  }, ListsByOffsetResult>;

  /**
   * `GET /one`
   *
   * @throws {HttpError} 404: None.
   */
  onePage(params?: { [name: string]: never }, options?: ListOptions): ListCall<Ship, PageSchema, ListsOnePageResult>;
}

/** Client of Pagination. */
export interface Pagination {
  readonly lists: PaginationLists;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Pagination. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createPagination(options: PaginationOptions = {}): Pagination {
  const client = createClient<paths>(provider, { ...options });
  return {
    lists: {
      byCursor: (params, options) => client.list(operations.listsByCursor, params, options),
      byLink: (params, options) => client.list(operations.listsByLink, params, options),
      byOffset: (params, options) => client.list(operations.listsByOffset, params, options),
      onePage: (params, options) => client.list(operations.listsOnePage, params, options),
    },
    raw: client.raw,
  };
}
