// Generated from discriminator-with-mapping/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export type Mooring = Buoy | Berth | Anchor;

export interface Buoy {
  /** Which one. */
  kind: "buoy";
  colour: string;
}

export interface Berth {
  kind: "berth" | "quay";
  number?: number;
}

export interface Anchor {
  kind: "anchor";
  depth?: number;
}

/** Parameters of `moorings.add`. */
export type MooringsAddParams =
  | {
    /** Which one. */
    kind: "buoy";
    colour: string;
  }
  | {
    kind: "berth" | "quay";
    number?: number;
    colour?: undefined;
  }
  | {
    kind: "anchor";
    depth?: number;
    colour?: undefined;
  };

/** What `moorings.add(…).result()` resolves to: one member per declared status. */
export type MooringsAddResult = ApiResult<true, 200, Mooring>;
