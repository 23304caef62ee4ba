// Generated from nullable-3-0/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export type Named = {
  name?: string;
} | null;

export interface Nulls {
  text: string | null;
  list: string[] | null;
  items: Array<number | null>;
  choice: "a" | "b" | null | (string & {});
  named: Named;
  part: Plain | null;
  either: Plain | string | null;
  sibling: Plain;
  flag?: boolean;
}

export interface Plain {
  plain?: boolean;
}

/** What `nulls.get(…).result()` resolves to: one member per declared status. */
export type NullsGetResult = ApiResult<true, 200, Nulls>;
