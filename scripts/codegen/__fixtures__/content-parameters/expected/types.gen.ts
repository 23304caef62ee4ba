// Generated from content-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Filter {
  kind: "tug" | "ferry";
  lengths?: number[];
}

/** Parameters of `ships.list`. */
export interface ShipsListParams {
  filter: Filter;
}

/** What `ships.list(…).result()` resolves to: one member per declared status. */
export type ShipsListResult = ApiResult<true, 204, undefined>;
