import type { Operation } from "./definition.ts";
import type { Exchange, HeaderRecord, Reply } from "./exchange.ts";
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

/** What the requests of an upload, and what is done between them, have in common: one signal, and one total time. */
export interface Budget {
  /** Makes a request in the time that is left. */
  spend<T>(ask: (options: RequestOptions) => Promise<T>): Promise<T>;
  /** Does something else in the time that is left. */
  within<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** Shares the total time of a call, or else of its client, among all that an upload does. */
export function budget(tools: UploadTools, { provider, operation, options }: Exchange, requestOptions: RequestOptions): Budget {
  const [, , , , , ConfigError, AbortedError, TimeoutError, within] = tools;
  const totalTimeoutMs = requestOptions.totalTimeoutMs ?? options.totalTimeoutMs ?? Infinity;
  const deadline = performance.now() + totalTimeoutMs;
  const { signal } = requestOptions;
  const call = `${provider.id} ${operation.id}`;
  if (!(totalTimeoutMs >= 0)) throw new ConfigError(`${call}: limits are 0 or more.`);
  const facts = { operation: operation.id, timeoutMs: totalTimeoutMs };
  const toError = (late: boolean): Error =>
    late
      ? new TimeoutError(`${call}: the file was not on its way within ${totalTimeoutMs} ms`, facts)
      : new AbortedError(`${call}: aborted`, { operation: operation.id, cause: signal!.reason });
  // Whole milliseconds, as they get into messages.
  const left = (): number => Math.ceil(deadline - performance.now());
  return {
    within: (run) => within(left(), signal, toError, run),
    async spend(ask) {
      const leftMs = left();
      if (leftMs <= 0) throw toError(true);
      try {
        return await ask({ ...requestOptions, totalTimeoutMs: leftMs });
      } catch (error) {
        // People know the limit that they have set, not what others have left of it.
        if (!TimeoutError.isInstance(error) || error.timeoutMs !== leftMs) throw error;
        throw new TimeoutError(error.message.replace(`${leftMs} ms`, `${totalTimeoutMs} ms`), { ...error, ...facts });
      }
    },
  };
}
