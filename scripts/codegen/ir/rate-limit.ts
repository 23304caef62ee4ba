import { type Cursor, isObject } from "../read/cursor.ts";
import type { Operation } from "./operation.ts";

/** A limit that a document declares (x-rate-limit): of all its operations, or of the one that is named. */
export interface RateLimit {
  readonly requests?: number;
  readonly perSeconds?: number;
  /** Names of headers. */
  readonly headers?: { readonly [what: string]: string };
  readonly method?: string;
  readonly path?: string;
}

/** The limit of the document first, then those of single operations. */
export function readRateLimits(root: Cursor, operations: readonly Operation[]): RateLimit[] {
  const whole = root.at("x-rate-limit").value;
  const own = operations.flatMap(({ method, urlTemplate, cursor }) => {
    const limit = cursor.at("x-rate-limit").value;
    return isObject(limit) ? [{ ...limit, method, path: urlTemplate }] : [];
  });
  return [...(isObject(whole) ? [whole] : []), ...own];
}
