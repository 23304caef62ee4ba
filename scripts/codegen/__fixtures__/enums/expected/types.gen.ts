// Generated from enums/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** What a ship is for. */
export type Kind = "tug" | "ferry" | (string & {});

/** What a ship is for. */
export type KindInput = "tug" | "ferry";

export interface Ship {
  /** What a ship is for. */
  kind: KindInput;
  grade?: 1 | 2 | 3;
}

export interface Report {
  /** What a ship is for. */
  kind: Kind;
  state: "afloat" | "sunk" | "it's \"both\"" | "C:\\logs\\" | (string & {});
  single: "ship";
  grade: 1 | 2 | 3;
  mixed: "auto" | 1 | true | null;
  flag: true;
  described: "a" | "b" | (string & {});
  empty: "" | "none" | (string & {});
}

/** Parameters of `ships.create`. */
export interface ShipsCreateParams {
  /** @default "asc" */
  order?: "asc" | "desc";
  /** What a ship is for. */
  kind: KindInput;
  grade?: 1 | 2 | 3;
}

/** What `ships.create(…).result()` resolves to: one member per declared status. */
export type ShipsCreateResult = ApiResult<true, 200, Report>;
