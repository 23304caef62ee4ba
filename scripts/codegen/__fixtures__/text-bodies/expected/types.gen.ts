// Generated from text-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Parameters of `manifests.add`. */
export interface ManifestsAddParams {
  /** The body of the request. */
  body: string;
}

/** What `manifests.add(…).result()` resolves to: one member per declared status. */
export type ManifestsAddResult = ApiResult<true, 200 | 201, string>;

/** What `pages.get(…).result()` resolves to: one member per declared status. */
export type PagesGetResult = ApiResult<true, 200, {
    html: string;
    json: string;
    encoded: string;
  }>;
