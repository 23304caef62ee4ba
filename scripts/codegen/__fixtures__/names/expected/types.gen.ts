// Generated from names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface ShipDetailsV2 {
  "2"?: string;
  ["__proto__"]: string;
  constructor?: number;
  "a\"b": string;
  "back`tick"?: string;
  "*/"?: string;
  "line\u2028break"?: string;
  class: string;
  "größe"?: string;
  error?: ErrorSchema;
  list?: ArraySchema[];
}

export interface ErrorSchema {
  message?: string;
}

export interface ArraySchema {
  length?: number;
}

export type _2nd = string;

export type LowerCaseName = string;

export type Under_Score = string;

/** Parameters of `ships/list-all`. */
export interface ShipsListAllParams {
  "ship-id": string;
  proto?: string;
  "it's \"quoted\""?: string;
  delete?: string;
}

/** What `ships/list-all(…).result()` resolves to: one member per declared status. */
export type ShipsListAllResult = ApiResult<true, 200, ShipDetailsV2>;

/** What `delete(…).result()` resolves to: one member per declared status. */
export type DeleteResult = ApiResult<true, 204, undefined>;

/** What `ships.2nd(…).result()` resolves to: one member per declared status. */
export type Ships_2ndResult = ApiResult<true, 204, undefined>;

/** What `über.größe(…).result()` resolves to: one member per declared status. */
export type UberGroEResult = ApiResult<true, 204, undefined>;
