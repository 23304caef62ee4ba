// Generated from read-and-write-only/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface User {
  /**
   * Given by the provider.
   *
   * Set by the provider.
   */
  id: string;
  name: string;
  address: Address;
  note?: Note;
}

export interface UserInput {
  name: string;
  /** Never shown. */
  password: string;
  address: AddressInput;
  note?: Note;
}

export interface Address {
  /** Set by the provider. */
  id: string;
  street?: string;
}

export interface AddressInput {
  street?: string;
}

export interface Note {
  text?: string;
}

/** Parameters of `users.create`. */
export interface UsersCreateParams {
  name: string;
  /** Never shown. */
  password: string;
  address: AddressInput;
  note?: Note;
}

/** What `users.create(…).result()` resolves to: one member per declared status. */
export type UsersCreateResult = ApiResult<true, 201, User>;

/** Parameters of `users.replaceAll`. */
export interface UsersReplaceAllParams {
  /** The body of the request. */
  body: UserInput[];
}

/** What `users.replaceAll(…).result()` resolves to: one member per declared status. */
export type UsersReplaceAllResult = ApiResult<true, 204, undefined>;
