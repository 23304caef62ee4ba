// Generated from status-ranges/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Ship {
  name: string;
}

export interface Problem {
  message: string;
}

/** What `usual(…).result()` resolves to: one member per declared status. */
export type UsualResult =
  | ApiResult<true, 200, Ship>
  | ApiResult<
      false,
      300 | 301 | 302 | 303 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408
      | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425 | 426 | 428
      | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511,
      Problem
    >
  | ApiResult<false, 304, undefined>;

/** What `ranges(…).result()` resolves to: one member per declared status. */
export type RangesResult =
  | ApiResult<false, 404, undefined>
  | ApiResult<
      false,
      400 | 401 | 402 | 403 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416
      | 417 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451,
      Problem
    >
  | ApiResult<true, 200 | 201 | 202 | 203 | 206 | 207 | 208 | 226, Ship>
  | ApiResult<true, 204 | 205, undefined>;

/** What `onlyDefault(…).result()` resolves to: one member per declared status. */
export type OnlyDefaultResult =
  | ApiResult<true, 200 | 201 | 202 | 203 | 206 | 207 | 208 | 226, Ship>
  | ApiResult<true, 204 | 205, undefined>
  | ApiResult<
      false,
      300 | 301 | 302 | 303 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408
      | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425 | 426 | 428
      | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511,
      Ship
    >
  | ApiResult<false, 304, undefined>;
