// Generated from query-styles/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `search`. */
export interface SearchParams {
  path: string[];
  matrix: number[];
  label: string;
  form?: string[];
  same?: string[];
  comma?: Array<"a" | "b">;
  space?: string[];
  pipe?: number[];
  deep?: {
    from?: string;
    to?: string;
  };
  object?: { [key: string]: string };
  reserved?: string;
  /**
   * 1 to 100.
   *
   * @default 10
   */
  $top?: number;
  "filter[name]"?: string;
}

/** What `search(…).result()` resolves to: one member per declared status. */
export type SearchResult = ApiResult<true, 204, undefined>;
