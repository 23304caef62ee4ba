// Generated from whole-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Call, type ClientOptions, type RawClient, type RequestOptions, createClient } from "@quayside/core";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  AnythingSetParams,
  AnythingSetResult,
  ListSetParams,
  ListSetResult,
  NumberSetParams,
  NumberSetResult,
  OptionalSetParams,
  OptionalSetResult,
  Ship,
  TextSetParams,
  TextSetResult,
} from "./types.gen.ts";

/** Options of `createWholeBodies`. */
export interface WholeBodiesOptions extends ClientOptions {}

/** Methods under `list`. */
export interface WholeBodiesList {
  /** `PUT /list` */
  set(params: ListSetParams, options?: RequestOptions): Call<Ship[], ListSetResult>;
}

/** Methods under `number`. */
export interface WholeBodiesNumber {
  /** `PUT /number` */
  set(params: NumberSetParams, options?: RequestOptions): Call<undefined, NumberSetResult>;
}

/** Methods under `text`. */
export interface WholeBodiesText {
  /** `PUT /text` */
  set(params?: TextSetParams, options?: RequestOptions): Call<undefined, TextSetResult>;
}

/** Methods under `anything`. */
export interface WholeBodiesAnything {
  /** `PUT /anything` */
  set(params: AnythingSetParams, options?: RequestOptions): Call<undefined, AnythingSetResult>;
}

/** Methods under `optional`. */
export interface WholeBodiesOptional {
  /**
   * A flat body that may be left out, though it requires a field.
   *
   * `PUT /optional`
   */
  set(params?: OptionalSetParams, options?: RequestOptions): Call<undefined, OptionalSetResult>;
}

/** Client of Whole bodies. */
export interface WholeBodies {
  readonly list: WholeBodiesList;

  readonly number: WholeBodiesNumber;

  readonly text: WholeBodiesText;

  readonly anything: WholeBodiesAnything;

  readonly optional: WholeBodiesOptional;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Whole bodies. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createWholeBodies(options: WholeBodiesOptions = {}): WholeBodies {
  const client = createClient<paths>(provider, { ...options });
  return {
    list: {
      set: (params, options) => client.call(operations.listSet, params, options),
    },
    number: {
      set: (params, options) => client.call(operations.numberSet, params, options),
    },
    text: {
      set: (params, options) => client.call(operations.textSet, params, options),
    },
    anything: {
      set: (params, options) => client.call(operations.anythingSet, params, options),
    },
    optional: {
      set: (params, options) => client.call(operations.optionalSet, params, options),
    },
    raw: client.raw,
  };
}
