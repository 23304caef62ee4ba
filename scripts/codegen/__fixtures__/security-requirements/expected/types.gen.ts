// Generated from security-requirements/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** What `same(…).result()` resolves to: one member per declared status. */
export type SameResult = ApiResult<true, 204, undefined>;

/** What `other(…).result()` resolves to: one member per declared status. */
export type OtherResult = ApiResult<true, 204, undefined>;

/** What `none(…).result()` resolves to: one member per declared status. */
export type NoneResult = ApiResult<true, 204, undefined>;

/** What `optional(…).result()` resolves to: one member per declared status. */
export type OptionalResult = ApiResult<true, 204, undefined>;
