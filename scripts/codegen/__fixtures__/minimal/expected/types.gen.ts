// Generated from minimal/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** What `ping(…).result()` resolves to: one member per declared status. */
export type PingResult = ApiResult<true, 204, undefined>;
