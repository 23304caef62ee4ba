// Generated from whole-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Ship {
  name: string;
}

/** Parameters of `list.set`. */
export interface ListSetParams {
  /** All of them. */
  body: Ship[];
}

/** What `list.set(…).result()` resolves to: one member per declared status. */
export type ListSetResult = ApiResult<true, 200, Ship[]>;

/** Parameters of `number.set`. */
export interface NumberSetParams {
  /** The body of the request. */
  body: number;
}

/** What `number.set(…).result()` resolves to: one member per declared status. */
export type NumberSetResult = ApiResult<true, 204, undefined>;

/** Parameters of `text.set`. */
export interface TextSetParams {
  /** The body of the request. */
  body?: "on" | "off";
}

/** What `text.set(…).result()` resolves to: one member per declared status. */
export type TextSetResult = ApiResult<true, 204, undefined>;

/** Parameters of `anything.set`. */
export interface AnythingSetParams {
  /** The body of the request. */
  body: unknown;
}

/** What `anything.set(…).result()` resolves to: one member per declared status. */
export type AnythingSetResult = ApiResult<true, 204, undefined>;

/** What all variants of the parameters of `optional.set` share. */
export interface OptionalSetCommonParams {
  dry?: boolean;
}

/** Parameters of `optional.set`. */
export type OptionalSetParams = OptionalSetCommonParams &
  (
    | {
      name: string;
    }
    | {
      name?: undefined;
    }
  );

/** What `optional.set(…).result()` resolves to: one member per declared status. */
export type OptionalSetResult = ApiResult<true, 204, undefined>;
