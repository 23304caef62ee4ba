import type { RequestOptions } from "@quayside/core";

/** Options of a call about one import. */
export interface CallOptions extends RequestOptions {}

/** Options of reading one import. */
export interface GetOptions extends CallOptions {
  /**
   * Whether to make the second call that some providers need to tell how many records were imported and how many failed.
   * @default false
   */
  readonly details?: boolean | undefined;
}
