// Generated from body-name-collisions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Ship {
  id: string;
  length?: number;
}

/** Parameters of `ships.replace`. */
export interface ShipsReplaceParams {
  id: string;
  /** The body of the request. */
  body: Ship;
}

/** What `ships.replace(…).result()` resolves to: one member per declared status. */
export type ShipsReplaceResult = ApiResult<true, 204, undefined>;

/** Parameters of `ships.update`. */
export interface ShipsUpdateParams {
  id: string;
  nameFilter?: string;
  name?: string;
  length?: number;
}

/** What `ships.update(…).result()` resolves to: one member per declared status. */
export type ShipsUpdateResult = ApiResult<true, 204, undefined>;

/** Parameters of `ships.choose`. */
export interface ShipsChooseParams {
  id: string;
  /** The body of the request. */
  body: {
    other: string;
  } | Ship | string;
}

/** What `ships.choose(…).result()` resolves to: one member per declared status. */
export type ShipsChooseResult = ApiResult<true, 204, undefined>;
