// Generated from any-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface ByName {
  name: string;
}

export interface ByFlag {
  flag: string;
}

export interface Found {
  value: string | number | string[];
  kind: "tug" | "ferry" | (string & {});
}

/** Parameters of `searches.run`. */
export type SearchesRunParams =
  | {
    name: string;
  }
  | {
    flag: string;
  };

/** What `searches.run(…).result()` resolves to: one member per declared status. */
export type SearchesRunResult = ApiResult<true, 200, Found>;

/** Parameters of `contacts.add`. */
export type ContactsAddParams =
  | {
    email: string;
    phone?: string;
  }
  | {
    email?: string;
    phone: string;
  };

/** What `contacts.add(…).result()` resolves to: one member per declared status. */
export type ContactsAddResult = ApiResult<true, 204, undefined>;
