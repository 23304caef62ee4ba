// Generated from recursive-schemas/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Tree {
  value: string;
  children?: Tree[];
  parent?: Tree | null;
  other?: Branch;
}

export interface Branch {
  tree?: Tree;
}

export type Lists = Lists[];

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Endless {
  again: Endless;
}

/** Parameters of `trees.plant`. */
export interface TreesPlantParams {
  value: string;
  children?: Tree[];
  parent?: Tree | null;
  other?: Branch;
}

/** What `trees.plant(…).result()` resolves to: one member per declared status. */
export type TreesPlantResult = ApiResult<true, 200, Json>;
