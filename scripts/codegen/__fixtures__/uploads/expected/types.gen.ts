// Generated from uploads/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

export interface Import {
  id: string;
  status?: "busy" | "done" | "broken" | (string & {});
  updatedAt?: string;
  message?: string;
  details?: Array<{
    text?: string;
  }>;
}

/** What all variants of the parameters of `imports.create` share. */
export interface ImportsCreateCommonParams {
  team: string;
}

/** Parameters of `imports.create`. */
export type ImportsCreateParams = ImportsCreateCommonParams &
  (
    | {
      title: string;
      size: number;
      count: number;
      rows?: undefined;
    }
    | {
      title: string;
      size?: number;
      count?: number;
      /** The file, which is sent as soon as the call has been answered. */
      rows: FileInput;
    }
  );

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult = ApiResult<
      true,
      201,
      {
    id: string;
    status?: "busy" | "done" | "broken" | (string & {});
    updatedAt?: string;
    message?: string;
    details?: Array<{
      text?: string;
    }>;
    upload: {
      url: string;
    };
  }
    >;

/** What all variants of the parameters of `imports.load` share. */
export interface ImportsLoadCommonParams {
  team: string;
}

/** Parameters of `imports.load`. */
export type ImportsLoadParams = ImportsLoadCommonParams &
  (
    | {
      file: FileInput;
      fileUrl?: undefined;
    }
    | {
      fileUrl: string;
      file?: undefined;
    }
  );

/** What `imports.load(…).result()` resolves to: one member per declared status. */
export type ImportsLoadResult = ApiResult<true, 202, Import>;

/** Parameters of `imports.locate`. */
export interface ImportsLocateParams {
  team: string;
}

/** What `imports.locate(…).result()` resolves to: one member per declared status. */
export type ImportsLocateResult = ApiResult<true, 200, {
    url: string;
  }>;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  team: string;
  id: string;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult = ApiResult<true, 200, Import | string>;
