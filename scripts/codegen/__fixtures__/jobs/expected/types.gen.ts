// Generated from jobs/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

export interface Import {
  id: string;
  title?: string;
  percent?: number;
  count?: number;
  failures?: string[];
  state?: {
    name?: State;
  };
  failure?: {
    code?: string;
    message?: string;
  } | null;
  createdAt?: string;
}

export type State = "queued" | "busy" | "done" | "broken" | "stopped" | (string & {});

export interface TeamImport {
  number: number;
  status: "ok" | "error" | (string & {});
}

/** What `imports.list(…).result()` resolves to: one member per declared status. */
export type ImportsListResult = ApiResult<true, 200, {
    data?: Import[];
  }>;

/** Parameters of `imports.create`. */
export interface ImportsCreateParams {
  url: string;
}

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult = ApiResult<true, 202, Import>;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  id: string;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult = ApiResult<true, 200, Import>;

/** Parameters of `imports.delete`. */
export interface ImportsDeleteParams {
  id: string;
}

/** What `imports.delete(…).result()` resolves to: one member per declared status. */
export type ImportsDeleteResult = ApiResult<true, 204, undefined>;

/** Parameters of `imports.cancel`. */
export interface ImportsCancelParams {
  id: string;
}

/** What `imports.cancel(…).result()` resolves to: one member per declared status. */
export type ImportsCancelResult = ApiResult<true, 204, undefined>;

/** Parameters of `imports.details`. */
export interface ImportsDetailsParams {
  id: string;
}

/** What `imports.details(…).result()` resolves to: one member per declared status. */
export type ImportsDetailsResult = ApiResult<true, 200, {
    rows?: number;
  }>;

/** Parameters of `teams.imports.get`. */
export interface TeamsImportsGetParams {
  team: string;
  importNumber: number;
}

/** What `teams.imports.get(…).result()` resolves to: one member per declared status. */
export type TeamsImportsGetResult = ApiResult<true, 200, TeamImport>;
