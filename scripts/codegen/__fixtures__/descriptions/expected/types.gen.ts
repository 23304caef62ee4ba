// Generated from descriptions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `ships.list`. */
export interface ShipsListParams {
  /**
   * How many. 1 to 100, a multiple of 5.
   *
   * @default 20
   */
  limit?: number;
  /**
   * Exactly 1 character.
   *
   * @default "*\/ evil()"
   */
  name?: string;
  /** Exactly 2 items. */
  tags?: string[];
  /** More than 0, less than 1. */
  size?: number;
}

/** What `ships.list(…).result()` resolves to: one member per declared status. */
export type ShipsListResult =
  | ApiResult<true, 204, undefined>
  | ApiResult<false, 400, undefined>;
