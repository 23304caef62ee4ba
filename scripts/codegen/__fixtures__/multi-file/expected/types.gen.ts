// Generated from multi-file/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** Written in a file of its own. */
export interface Ship {
  name: string;
  home?: Port;
  /** Written in a file of its own. */
  sister?: Ship;
  load?: Crate | Barrel;
}

/** Written in a file of its own. */
export type Vessel = Ship;

export interface Port {
  name?: string;
  ships?: Ship[];
}

export interface Crate {
  kind: "box";
}

export interface Barrel {
  kind: "tun";
}

export type Id = number;

export interface Problem {
  message?: string;
}

/** Parameters of `ships.create`. */
export interface ShipsCreateParams {
  id: Id;
  name: string;
  home?: Port;
  /** Written in a file of its own. */
  sister?: Ship;
  load?: Crate | Barrel;
}

/** What `ships.create(…).result()` resolves to: one member per declared status. */
export type ShipsCreateResult = ApiResult<true, 201, Ship>;

/** Parameters of `ports.get`. */
export interface PortsGetParams {
  id: Id;
}

/** What `ports.get(…).result()` resolves to: one member per declared status. */
export type PortsGetResult =
  | ApiResult<true, 200, Port>
  | ApiResult<false, 404, Problem>;
