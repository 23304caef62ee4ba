// Generated from servers/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** What `ships.list(…).result()` resolves to: one member per declared status. */
export type ShipsListResult = ApiResult<true, 204, undefined>;

/** What `files.get(…).result()` resolves to: one member per declared status. */
export type FilesGetResult = ApiResult<true, 204, undefined>;

/** What `files.put(…).result()` resolves to: one member per declared status. */
export type FilesPutResult = ApiResult<true, 204, undefined>;
