// Generated from header-and-cookie-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `ships.list`. */
export interface ShipsListParams {
  "X-Trace": string;
  "X-Tags"?: string[];
  session?: string;
  choices?: string[];
}

/** What `ships.list(…).result()` resolves to: one member per declared status. */
export type ShipsListResult = ApiResult<true, 204, undefined>;
