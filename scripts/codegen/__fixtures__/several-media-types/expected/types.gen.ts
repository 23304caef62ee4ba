// Generated from several-media-types/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

export interface ByUrl {
  url: string;
}

export interface Import {
  id: string;
}

export interface Problem {
  title?: string;
}

/** Parameters of `imports.create`. */
export type ImportsCreateParams =
  | {
    file: FileInput;
    title?: string;
    url?: undefined;
  }
  | {
    url: string;
    file?: undefined;
  };

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult =
  | ApiResult<true, 200, Import | string | Blob>
  | ApiResult<false, 400, Problem | {
    error?: string;
  }>;

/** Parameters of `notes.add`. */
export interface NotesAddParams {
  /** The body of the request. */
  body: string | Import;
}

/** What `notes.add(…).result()` resolves to: one member per declared status. */
export type NotesAddResult = ApiResult<true, 200, Import>;
