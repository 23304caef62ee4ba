import type { Operation } from "./definition.ts";
import type { HeaderRecord, Reply } from "./exchange.ts";
import type { RequestOptions } from "./options.ts";
import { withoutCopy } from "./without-copy.ts";
import type { UploadClient, UploadOptions, UploadTools } from "./upload.ts";

/** Reads the URL that a file is sent to. Were it http:, anybody on the way could read the file. */
export function uploadUrl([pointer, secureUrl, undecodable]: UploadTools, reply: Reply, at: string): string {
  const url = secureUrl(pointer(reply.data, at), reply.options);
  if (!url) throw undecodable(reply, `${at} is no https: URL`);
  return url;
}

/** A request that carries a file or a part of it. */
export interface Transfer {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Blob | string;
}

/** Sends a file to a URL that a provider has handed out: without credentials, and without the headers of the client. */
export async function transfer(
  [, , , httpError, send]: UploadTools,
  { begin }: UploadClient,
  { id }: Operation,
  { method, url, headers, body }: Transfer,
  options: RequestOptions,
): Promise<void> {
  const exchange = begin({ id, method, path: "", responses: [], security: [] }, options);
  const own: HeaderRecord = { ...headers };
  // A place for files that sends them elsewhere is not to be trusted, so nothing is lost.
  const init = withoutCopy(Infinity);
  const reply = await send(Object.assign(exchange, { base: new URL(url).origin, url, headers: own, body, init }));
  if (!reply.response.ok) throw httpError(reply);
}

/** Reports how much of a file has arrived; nothing has at first. */
export function progress({ size: totalBytes }: Blob, { onProgress }: UploadOptions): (bytes: number) => void {
  let sentBytes = 0;
  const report = (bytes: number): void => {
    sentBytes += bytes;
    const now = { sentBytes, totalBytes };
    (async () => onProgress?.(now))().catch(() => {});
  };
  report(0);
  return report;
}

/** Gives the options of the next of several requests that share one total time. */
export function budget(options: RequestOptions): () => RequestOptions {
  const begun = performance.now();
  const { totalTimeoutMs } = options;
  return () => (totalTimeoutMs === undefined ? options : { ...options, totalTimeoutMs: totalTimeoutMs - performance.now() + begun });
}
