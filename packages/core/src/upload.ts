import { assemble, writeBody } from "./assemble.ts";
import { secureUrl } from "./base-url.ts";
import { httpError } from "./call.ts";
import type { Operation } from "./definition.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Exchange, Reply } from "./exchange.ts";
import type { RequestOptions } from "./options.ts";
import { pointer } from "./pointer.ts";
import { undecodable } from "./read-body.ts";
import { send } from "./send.ts";
import { within } from "./within.ts";

/** How much of a file has arrived. */
export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** Options of a call that may send a file by itself. */
export interface UploadOptions extends RequestOptions {
  /**
   * Called when sending begins, and after every part that has arrived: every block of a large file where the provider
   * takes blocks, otherwise the whole file. Nobody waits for it, and what it throws is ignored.
   * @default none
   */
  readonly onProgress?: ((progress: UploadProgress) => unknown) | undefined;
}

/** Says something about a file: its size, its number of records. Reads no further once the signal has aborted. */
export type MeasureFile = (file: Blob, signal: AbortSignal) => number | Promise<number>;

/** What sending a file needs of a client. */
export interface UploadClient {
  begin(operation: Operation, requestOptions: RequestOptions): Exchange;
  ask(operation: Operation, params: object, requestOptions: RequestOptions): Promise<Reply>;
}

/** What it needs of the runtime; handed to it, so that it loads without them. */
export type UploadTools = readonly [
  pointer: typeof pointer,
  secureUrl: typeof secureUrl,
  undecodable: typeof undecodable,
  httpError: typeof httpError,
  send: typeof send,
  configError: typeof ConfigError,
  abortedError: typeof AbortedError,
  timeoutError: typeof TimeoutError,
  within: typeof within,
  assemble: typeof assemble,
  writeBody: typeof writeBody,
];

/** Parameters by name. */
export type Fields = { readonly [name: string]: unknown };

/** Makes a call whose parameters hold a file, and sends the file; the reply is the call's own. */
export type SendUpload = (client: UploadClient, operation: Operation, params: Fields, options: UploadOptions) => Promise<Reply>;

/** What a file holds in bytes. */
export function byteLength(file: Blob): number {
  return file.size;
}

const tools: UploadTools = [
  pointer,
  secureUrl,
  undecodable,
  httpError,
  send,
  ConfigError,
  AbortedError,
  TimeoutError,
  within,
  assemble,
  writeBody,
];

/** Makes the call, and sends the file to the URL in its reply. */
export async function uploadToUrl(...[client, operation, params, options]: Parameters<SendUpload>): Promise<Reply> {
  return (await import("./files.ts")).uploadToUrl(tools, client, operation, params, options);
}

/** Makes the call with the file in its body, or, of a file too large for that, with the URL under which its blocks were stored before. */
export async function uploadInBlocks(...[client, operation, params, options]: Parameters<SendUpload>): Promise<Reply> {
  return (await import("./files.ts")).uploadInBlocks(tools, client, operation, params, options);
}
