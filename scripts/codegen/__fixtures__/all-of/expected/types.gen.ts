// Generated from all-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Named {
  /** What it is called. */
  name: string;
}

export interface Sized {
  /** In metres. */
  length?: number;
}

/** Two parts and fields of its own. */
export interface NewShip {
  /** What it is called. */
  name: string;
  /** In metres. */
  length?: number;
  /** Where it is registered. */
  flag?: string;
}

/** Requires what a part declares. */
export interface Ship {
  /** What it is called. */
  name: string;
  /** In metres. */
  length: number;
  /** Where it is registered. */
  flag?: string;
  id: string;
}

/** Narrows a property of its part. */
export interface Tug {
  /** What it is called. */
  name: string;
  /** In metres. */
  length: number;
  /** Where it is registered. */
  flag?: "NL";
  id: string;
  /** Where it belongs. */
  home?: Named;
  crew?: Crew & {
    captain?: string;
  };
  grade?: "a" | "b" | (string & {});
}

export type Crew = {
  size: number;
} | {
  names: string[];
};

/** Parameters of `ships.create`. */
export interface ShipsCreateParams {
  /** What it is called. */
  name: string;
  /** In metres. */
  length?: number;
  /** Where it is registered. */
  flag?: string;
}

/** What `ships.create(…).result()` resolves to: one member per declared status. */
export type ShipsCreateResult = ApiResult<true, 201, Ship>;

/** What `tugs.get(…).result()` resolves to: one member per declared status. */
export type TugsGetResult = ApiResult<true, 200, Tug>;
