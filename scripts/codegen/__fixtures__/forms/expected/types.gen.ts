// Generated from forms/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

/** A file that is shared. */
export type Attachment = FileInput;

/** Parameters of `uploads.create`. */
export interface UploadsCreateParams {
  file: FileInput;
  more?: FileInput[];
  /** A file that is shared. */
  shared?: FileInput;
  meta: {
    title: string;
  };
  tags?: string[];
}

/** What `uploads.create(…).result()` resolves to: one member per declared status. */
export type UploadsCreateResult = ApiResult<true, 204, undefined>;

/** Parameters of `uploads.replace`. */
export interface UploadsReplaceParams {
  file: string;
  /** The body of the request. */
  body: {
    file: FileInput;
  };
}

/** What `uploads.replace(…).result()` resolves to: one member per declared status. */
export type UploadsReplaceResult = ApiResult<true, 204, undefined>;

/** Parameters of `tokens.create`. */
export interface TokensCreateParams {
  grant_type: "code";
  scopes?: string[];
}

/** What `tokens.create(…).result()` resolves to: one member per declared status. */
export type TokensCreateResult = ApiResult<true, 204, undefined>;
