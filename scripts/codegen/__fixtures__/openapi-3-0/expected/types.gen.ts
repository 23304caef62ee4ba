// Generated from openapi-3-0/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

export interface Ship {
  /** Set by the provider. */
  id: number;
  /** At least 0, less than 400. */
  length?: number;
  owner?: Owner | null;
}

export interface Owner {
  name?: string;
}

export interface ErrorSchema {
  code: number;
}

/** Parameters of `listShips`. */
export interface ListShipsParams {
  /** More than 0, at most 100. */
  limit?: number;
}

/** What `listShips(…).result()` resolves to: one member per declared status. */
export type ListShipsResult = ApiResult<true, 200, Ship[]>;

/** Parameters of `createShip`. */
export interface CreateShipParams {
  photo: FileInput;
  note?: string | null;
}

/** What `createShip(…).result()` resolves to: one member per declared status. */
export type CreateShipResult =
  | ApiResult<true, 201, Ship>
  | ApiResult<
      false,
      300 | 301 | 302 | 303 | 305 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408
      | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425 | 426 | 428
      | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511,
      ErrorSchema
    >
  | ApiResult<false, 304, undefined>;
