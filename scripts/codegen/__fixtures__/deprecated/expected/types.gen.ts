// Generated from deprecated/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/**
 * As it was.
 *
 * @deprecated
 */
export interface Old {
  /** @deprecated */
  name?: string;
  better?: string;
}

/** Parameters of `old.run`. */
export interface OldRunParams {
  /**
   * Has no effect.
   *
   * @default "none"
   * @deprecated
   */
  flag?: string;
  /** @deprecated */
  name?: string;
  better?: string;
}

/** What `old.run(…).result()` resolves to: one member per declared status. */
export type OldRunResult = ApiResult<true, 204, undefined>;
