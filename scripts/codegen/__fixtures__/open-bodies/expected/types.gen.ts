// Generated from open-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `ships.update`. */
export type ShipsUpdateParams =
  | {
    id: number;
    tug: boolean;
    ferry?: undefined;
    [key: string]: string | number | boolean | undefined;
  }
  | {
    id: number;
    ferry: boolean;
    tug?: undefined;
    [key: string]: string | number | boolean | undefined;
  };

/** What `ships.update(…).result()` resolves to: one member per declared status. */
export type ShipsUpdateResult = ApiResult<true, 204, undefined>;
