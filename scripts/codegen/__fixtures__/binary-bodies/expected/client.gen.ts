// Generated from binary-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  ChartsDownloadParams,
  ChartsDownloadResult,
  ChartsUploadParams,
  ChartsUploadResult,
  FormsGetResult,
  ImagesAddParams,
  ImagesAddResult,
} from "./types.gen.ts";

/** Options of `createBinaryBodies`. */
export interface BinaryBodiesOptions extends ClientOptions {}

/** Methods under `charts`. */
export interface BinaryBodiesCharts {
  /** `PUT /charts/{id}` */
  upload(params: ChartsUploadParams, options?: RequestOptions): Call<undefined, ChartsUploadResult>;

  /**
   * `GET /charts/{id}`
   *
   * @throws {HttpError} 404: None.
   */
  download(params: ChartsDownloadParams, options?: RequestOptions): Call<Blob, ChartsDownloadResult>;
}

/** Methods under `images`. */
export interface BinaryBodiesImages {
  /** `POST /images` */
  add(params?: ImagesAddParams, options?: RequestOptions): Call<undefined, ImagesAddResult>;
}

/** Methods under `forms`. */
export interface BinaryBodiesForms {
  /**
   * Replies that are forms are not taken apart.
   *
   * `GET /forms`
   */
  get(params?: { [name: string]: never }, options?: RequestOptions): Call<Blob, FormsGetResult>;
}

/** Client of Binary bodies. */
export interface BinaryBodies {
  readonly charts: BinaryBodiesCharts;

  readonly images: BinaryBodiesImages;

  readonly forms: BinaryBodiesForms;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Binary bodies. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createBinaryBodies(options: BinaryBodiesOptions = {}): BinaryBodies {
  const client = createClient<paths>(provider, { ...options });
  return {
    charts: {
      upload: (params, options) => client.call(operations.chartsUpload, params, options),
      download: (params, options) => client.call(operations.chartsDownload, params, options),
    },
    images: {
      add: (params, options) => client.call(operations.imagesAdd, params, options),
    },
    forms: {
      get: (params, options) => client.call(operations.formsGet, params, options),
    },
    raw: client.raw,
  };
}
