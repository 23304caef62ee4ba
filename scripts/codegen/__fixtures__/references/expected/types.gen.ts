// Generated from references/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Number of a ship. */
export type Id = number;

export interface Ship {
  /** Number of a ship. */
  id: Id;
  name: string;
  /** Id of the call that made the ship. At most 36 characters. */
  trace?: string;
  /** A ship of the same make; its year is known. */
  sister?: Ship & {
    /** Year. */
    built: number;
  };
}

export type Vessel = Ship;

/** Id of the call that made the ship. At most 36 characters. */
export type Trace = string;

/** Parameters of `ships.create`. */
export interface ShipsCreateParams {
  /** Id of the call that made the ship. At most 36 characters. */
  "X-Trace"?: Trace;
  /** Number of a ship. */
  id: Id;
  name: string;
  /** Id of the call that made the ship. At most 36 characters. */
  trace?: string;
  /** A ship of the same make; its year is known. */
  sister?: Ship & {
    /** Year. */
    built: number;
  };
}

/** What `ships.create(…).result()` resolves to: one member per declared status. */
export type ShipsCreateResult = ApiResult<true, 201, Ship>;

/** Parameters of `ships.get`. */
export interface ShipsGetParams {
  /** Number of a ship. */
  id: Id;
}

/** What `ships.get(…).result()` resolves to: one member per declared status. */
export type ShipsGetResult =
  | ApiResult<true, 200, Ship>
  | ApiResult<false, 404, undefined>;
