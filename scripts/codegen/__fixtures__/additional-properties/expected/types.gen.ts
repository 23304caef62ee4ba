// Generated from additional-properties/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export type Typed = { [key: string]: number };

export interface Mixed {
  name: string;
  note?: string;
  [key: string]: number | string | undefined;
}

export interface Maps {
  any: { [key: string]: unknown };
  anything: { [key: string]: unknown };
  typed: Typed;
  nested: { [key: string]: { [key: string]: string | null } };
  none: { [key: string]: never };
  closed: {
    a?: string;
  };
  mixed: Mixed;
  loose: {
    a: string;
    [key: string]: unknown;
  };
  patterns: { [key: string]: string | number };
}

/** Parameters of `maps.set`. */
export interface MapsSetParams {
  /** The body of the request. */
  body: Typed;
}

/** What `maps.set(…).result()` resolves to: one member per declared status. */
export type MapsSetResult = ApiResult<true, 200, Maps>;

/** Parameters of `maps.add`. */
export interface MapsAddParams {
  dry?: boolean;
  name: string;
  note?: string;
  [key: string]: number | boolean | string | undefined;
}

/** What `maps.add(…).result()` resolves to: one member per declared status. */
export type MapsAddResult = ApiResult<true, 204, undefined>;
