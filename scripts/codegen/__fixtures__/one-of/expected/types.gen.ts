// Generated from one-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Crate {
  size: number;
  note?: string;
}

export interface Barrel {
  litres: number;
}

/** Fields of its own, and one of two. */
export type Cargo = {
  owner: string;
} & (Crate | Barrel);

/** What all variants of the parameters of `cargo.load` share. */
export interface CargoLoadCommonParams {
  dry?: boolean;
}

/** Parameters of `cargo.load`. */
export type CargoLoadParams = CargoLoadCommonParams &
  (
    | {
      owner: string;
      size: number;
      note?: string;
      litres?: undefined;
    }
    | {
      owner: string;
      litres: number;
      size?: undefined;
    }
  );

/** What `cargo.load(…).result()` resolves to: one member per declared status. */
export type CargoLoadResult = ApiResult<true, 200, Cargo>;

/** Parameters of `measures.set`. */
export interface MeasuresSetParams {
  /** The body of the request. */
  body: number | "none" | Crate;
}

/** What `measures.set(…).result()` resolves to: one member per declared status. */
export type MeasuresSetResult = ApiResult<true, 204, undefined>;
