import { attempt } from "./attempt.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { HttpError } from "./errors/http-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { failure, type Exchange, type Reply } from "./exchange.ts";
import { notify } from "./hooks.ts";
import { idempotentMethods, isTransient, mayPass, pauseMs } from "./retry.ts";
import { within } from "./within.ts";

/**
 * Sends a call until there is a reply to hand on. This is below the middleware of openapi-fetch, which therefore sees
 * one call, however many attempts that takes. An attempt ends when its body has been read.
 */
export async function send(exchange: Exchange): Promise<Reply> {
  const { operation, options, requestOptions, method, body } = exchange;
  const timeoutMs = requestOptions.timeoutMs ?? options.timeoutMs ?? (!body || typeof body === "string" ? 60_000 : 600_000);
  const totalTimeoutMs = requestOptions.totalTimeoutMs ?? options.totalTimeoutMs ?? Infinity;
  const streamed = body instanceof ReadableStream;
  const maxRetries = streamed ? 0 : (requestOptions.maxRetries ?? options.maxRetries ?? 2);
  const deadline = performance.now() + totalTimeoutMs;
  const { signal } = requestOptions;
  const safe = operation.safe ?? idempotentMethods.includes(method);
  let retries = 0;
  /** The attempt that a credential is asked for anew for; a stream is gone after the first. */
  let refreshed: number | boolean = streamed;
  /** Pause before the next attempt; undefined if there is to be none. */
  const pauseAfter = (reason: unknown, headers?: Headers): number | undefined => {
    const delayMs = pauseMs(retries, headers);
    if (retries >= maxRetries || performance.now() + delayMs >= deadline) return undefined;
    retries++;
    notify(exchange, "onRetry", { delayMs, reason });
    return delayMs;
  };
  const judge = ({ status, headers }: Response): number | undefined => {
    // A token may have ended early. This is no retry: the request was never looked at.
    if (status === 401 && exchange.requirement.functions[0] && !refreshed) {
      refreshed = exchange.attempt! + 1;
      return 0;
    }
    return isTransient(status, safe) ? pauseAfter(status, headers) : undefined;
  };

  // NaN would make no end of it.
  if (!(Math.min(timeoutMs, totalTimeoutMs, maxRetries) >= 0))
    throw new ConfigError(`${exchange.provider.id} ${operation.id}: limits are 0 or more.`);
  try {
    for (let count = 1; ; count++) {
      exchange.attempt = count;
      exchange.begunAt = performance.now();
      const leftMs = deadline - exchange.begunAt;
      const limitMs = leftMs < timeoutMs ? totalTimeoutMs : timeoutMs;
      const toError = (late: boolean): Error =>
        late
          ? failure(TimeoutError, exchange, `no complete reply within ${limitMs} ms`, { timeoutMs: limitMs })
          : failure(AbortedError, exchange, "aborted", { cause: signal!.reason });
      const run = (signal: AbortSignal): Promise<Reply | number> => attempt(exchange, signal, refreshed === count, judge);
      let pause: number | undefined;
      try {
        const outcome = await within(leftMs < timeoutMs ? leftMs : timeoutMs, signal, toError, run);
        if (typeof outcome === "object") return outcome;
        pause = outcome;
      } catch (error) {
        const { operation: failed, headers } = Object(error) as Partial<HttpError>;
        // A credential function fails before anything is sent.
        pause = mayPass(error, safe || failed !== operation.id) ? pauseAfter(error, headers) : undefined;
        if (pause === undefined) throw error;
      }
      await within(pause, signal, toError);
    }
  } catch (error) {
    notify(exchange, "onError", { error });
    if (streamed) body.cancel(error).catch(() => {});
    throw error;
  }
}
