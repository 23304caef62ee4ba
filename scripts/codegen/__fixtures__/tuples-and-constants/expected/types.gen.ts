// Generated from tuples-and-constants/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Shape {
  /** Longitude and latitude. */
  point: Point;
  open?: [string, number, ...unknown[]];
  rest?: [string, ...boolean[]];
  /** At most 2 items. */
  full?: [string, string];
  nested?: Point[];
  /** At most 0 items. */
  none?: never[];
  anything?: unknown[];
  text?: "fixed";
  number?: 42;
  truth?: true;
  nothing?: null;
  object?: {
    a: 1;
    list: ["x", "y"];
    nothing: { [key: string]: never };
  };
}

/** Longitude and latitude. */
export type Point = [number, number];

/** Parameters of `shapes.add`. */
export interface ShapesAddParams {
  /** Longitude and latitude. */
  point: Point;
  open?: [string, number, ...unknown[]];
  rest?: [string, ...boolean[]];
  /** At most 2 items. */
  full?: [string, string];
  nested?: Point[];
  /** At most 0 items. */
  none?: never[];
  anything?: unknown[];
  text?: "fixed";
  number?: 42;
  truth?: true;
  nothing?: null;
  object?: {
    a: 1;
    list: ["x", "y"];
    nothing: { [key: string]: never };
  };
}

/** What `shapes.add(…).result()` resolves to: one member per declared status. */
export type ShapesAddResult = ApiResult<true, 200, Shape>;
