// Generated from method-paths/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** What `status(…).result()` resolves to: one member per declared status. */
export type StatusResult = ApiResult<true, 204, undefined>;

/** What `ships.list(…).result()` resolves to: one member per declared status. */
export type ShipsListResult = ApiResult<true, 204, undefined>;

/** What `ships.crew.list(…).result()` resolves to: one member per declared status. */
export type ShipsCrewListResult = ApiResult<true, 204, undefined>;

/** What `ships.crew.logs.list(…).result()` resolves to: one member per declared status. */
export type ShipsCrewLogsListResult = ApiResult<true, 204, undefined>;

/** What `a.b.c.d(…).result()` resolves to: one member per declared status. */
export type ABCDResult = ApiResult<true, 204, undefined>;

/** What `methods.head(…).result()` resolves to: one member per declared status. */
export type MethodsHeadResult = ApiResult<true, 200, undefined>;

/** What `methods.options(…).result()` resolves to: one member per declared status. */
export type MethodsOptionsResult = ApiResult<true, 204, undefined>;

/** What `methods.put(…).result()` resolves to: one member per declared status. */
export type MethodsPutResult = ApiResult<true, 204, undefined>;

/** What `methods.patch(…).result()` resolves to: one member per declared status. */
export type MethodsPatchResult = ApiResult<true, 204, undefined>;

/** What `methods.post(…).result()` resolves to: one member per declared status. */
export type MethodsPostResult = ApiResult<true, 204, undefined>;

/** What `methods.delete(…).result()` resolves to: one member per declared status. */
export type MethodsDeleteResult = ApiResult<true, 204, undefined>;
