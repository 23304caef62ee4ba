// Generated from discriminator-without-mapping/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export type AnyPet = Cat | Dog;

export interface Pet {
  petType: string;
  name?: string;
}

export interface Cat {
  petType: "Cat";
  name?: string;
  lives?: number;
}

export interface Dog {
  petType: "Dog";
  name?: string;
  bark?: boolean;
}

/** What `pets.get(…).result()` resolves to: one member per declared status. */
export type PetsGetResult = ApiResult<true, 200, AnyPet>;

/** Parameters of `dogs.create`. */
export interface DogsCreateParams {
  petType: "Dog";
  name?: string;
  bark?: boolean;
}

/** What `dogs.create(…).result()` resolves to: one member per declared status. */
export type DogsCreateResult = ApiResult<true, 204, undefined>;
