// Generated from binary-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, BodyInput } from "@quayside/core";

/** Parameters of `charts.upload`. */
export interface ChartsUploadParams {
  id: string;
  /** The bytes. */
  body: BodyInput;
}

/** What `charts.upload(…).result()` resolves to: one member per declared status. */
export type ChartsUploadResult = ApiResult<true, 204, undefined>;

/** Parameters of `charts.download`. */
export interface ChartsDownloadParams {
  id: string;
}

/** What `charts.download(…).result()` resolves to: one member per declared status. */
export type ChartsDownloadResult =
  | ApiResult<true, 200, Blob>
  | ApiResult<false, 404, {
    message?: string;
  }>;

/** Parameters of `images.add`. */
export interface ImagesAddParams {
  /** The body of the request. */
  body?: BodyInput;
}

/** What `images.add(…).result()` resolves to: one member per declared status. */
export type ImagesAddResult = ApiResult<true, 204, undefined>;

/** What `forms.get(…).result()` resolves to: one member per declared status. */
export type FormsGetResult = ApiResult<true, 200, Blob>;
