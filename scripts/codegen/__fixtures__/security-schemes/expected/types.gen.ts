// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** What `header(…).result()` resolves to: one member per declared status. */
export type HeaderResult = ApiResult<true, 204, undefined>;

/** What `query(…).result()` resolves to: one member per declared status. */
export type QueryResult = ApiResult<true, 204, undefined>;

/** What `cookie(…).result()` resolves to: one member per declared status. */
export type CookieResult = ApiResult<true, 204, undefined>;

/** What `bearer(…).result()` resolves to: one member per declared status. */
export type BearerResult = ApiResult<true, 204, undefined>;

/** What `basic(…).result()` resolves to: one member per declared status. */
export type BasicResult = ApiResult<true, 204, undefined>;

/** What `oauth(…).result()` resolves to: one member per declared status. */
export type OauthResult = ApiResult<true, 204, undefined>;

/** What `connect(…).result()` resolves to: one member per declared status. */
export type ConnectResult = ApiResult<true, 204, undefined>;
