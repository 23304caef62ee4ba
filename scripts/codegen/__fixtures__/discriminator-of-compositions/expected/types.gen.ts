// Generated from discriminator-of-compositions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Ship {
  name: string;
}

export interface Tug {
  name: string;
  kind: "Tug";
  pull?: number;
}

export interface Ferry {
  name: string;
  kind: "Ferry";
  cars?: number;
}

export type AnyShip = Tug | Ferry;

/** Parameters of `ships.create`. */
export type ShipsCreateParams =
  | {
    name: string;
    kind: "Tug";
    pull?: number;
  }
  | {
    name: string;
    kind: "Ferry";
    cars?: number;
  };

/** What `ships.create(…).result()` resolves to: one member per declared status. */
export type ShipsCreateResult = ApiResult<true, 200, AnyShip>;
