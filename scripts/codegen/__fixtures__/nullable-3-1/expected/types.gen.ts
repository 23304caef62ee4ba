// Generated from nullable-3-1/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Plain {
  plain?: boolean;
}

export type Named = {
  name?: string;
} | null;

export interface Nulls {
  text: string | null;
  several: string | number | null;
  list: Array<string | null> | null;
  object: {
    a?: string;
  } | null;
  reference: Plain | null;
  named: Named;
  choice: "a" | "b" | null | (string & {});
  only: null;
}

/** Parameters of `nulls.set`. */
export interface NullsSetParams {
  note?: string | null;
  /** The body of the request. */
  body: Plain | null;
}

/** What `nulls.set(…).result()` resolves to: one member per declared status. */
export type NullsSetResult = ApiResult<true, 200, Nulls>;
