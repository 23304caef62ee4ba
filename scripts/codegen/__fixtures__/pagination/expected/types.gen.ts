// Generated from pagination/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Ship {
  id: string;
}

export interface PageSchema {
  data: Ship[];
  meta?: {
    next?: string | null;
    more?: boolean;
  };
}

/** Parameters of `lists.byCursor`. */
export interface ListsByCursorParams {
  cursor?: string;
  limit?: number;
}

/** What `lists.byCursor(…).result()` resolves to: one member per declared status. */
export type ListsByCursorResult = ApiResult<true, 200, PageSchema>;

/** Parameters of `lists.byLink`. */
export interface ListsByLinkParams {
  pageNumber?: number;
}

/** What `lists.byLink(…).result()` resolves to: one member per declared status. */
export type ListsByLinkResult = ApiResult<true, 200, Ship[]>;

/** Parameters of `lists.byOffset`. */
export interface ListsByOffsetParams {
  $skip?: number;
  $top: number;
}

/** What `lists.byOffset(…).result()` resolves to: one member per declared status. */
export type ListsByOffsetResult = ApiResult<true, 200, {
    value: Array<{
      inline?: string;
    }> | null;
  }>;

/** What `lists.onePage(…).result()` resolves to: one member per declared status. */
export type ListsOnePageResult =
  | ApiResult<true, 200, PageSchema>
  | ApiResult<false, 404, undefined>;
