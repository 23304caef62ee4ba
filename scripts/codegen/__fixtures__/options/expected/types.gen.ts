// Generated from options/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `ships.list`. */
export interface ShipsListParams {
  limit?: number;
}

/** What `ships.list(…).result()` resolves to: one member per declared status. */
export type ShipsListResult = ApiResult<true, 204, undefined>;
