// Generated from path-level-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `ships.get`. */
export interface ShipsGetParams {
  /** Name of the port. */
  port: string;
  /** Number of the ship. At least 1. */
  ship: number;
  /** Said for all operations of the path. */
  verbose?: boolean;
}

/** What `ships.get(…).result()` resolves to: one member per declared status. */
export type ShipsGetResult = ApiResult<true, 200, {
    name?: string;
  }>;

/** Parameters of `ships.update`. */
export interface ShipsUpdateParams {
  /** Name of the port. */
  port: string;
  /** Number of the ship. At least 1. */
  ship: number;
  /** Said for this operation. */
  verbose: "low" | "high";
  /** For the log. */
  shipHeader?: string;
}

/** What `ships.update(…).result()` resolves to: one member per declared status. */
export type ShipsUpdateResult = ApiResult<true, 200, {
    name?: string;
  }>;
