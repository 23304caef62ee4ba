// Generated from upload-field-names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

export interface Import {
  id: string;
  status?: "busy" | "done" | (string & {});
}

/** Parameters of `imports.create`. */
export type ImportsCreateParams =
  | {
    title: string;
    "the file"?: undefined;
  }
  | {
    title: string;
    /** The file, which is sent as soon as the call has been answered. */
    "the file": FileInput;
  };

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult = ApiResult<true, 201, {
    id: string;
    url: string;
  }>;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  id: string;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult = ApiResult<true, 200, Import>;
