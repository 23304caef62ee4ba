import { attempt } from "./attempt.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { failure, type Exchange, type Reply } from "./exchange.ts";
import type { Limits } from "./options.ts";
import { isTransient, mayPass, pauseMs } from "./retry.ts";
import { within } from "./within.ts";

/**
 * Sends a call until there is a reply to hand on. This is below the middleware of openapi-fetch, which therefore sees
 * one call, however many attempts that takes. An attempt ends when its body has been read.
 */
export async function send(exchange: Exchange): Promise<Reply> {
  const { operation, options, requestOptions, method, body } = exchange;
  const limit = (name: keyof Limits, preset: number): number => requestOptions[name] ?? options[name] ?? preset;
  const timeoutMs = limit("timeoutMs", !body || typeof body === "string" ? 60_000 : 600_000);
  const totalTimeoutMs = limit("totalTimeoutMs", Infinity);
  const streamed = body instanceof ReadableStream;
  const maxRetries = streamed ? 0 : limit("maxRetries", 2);
  const deadline = performance.now() + totalTimeoutMs;
  const signal = requestOptions.signal ?? exchange.signal;
  const onAbort = (cause: unknown): Error => failure(AbortedError, exchange, "aborted", {}, { cause });
  const safe = operation.safe ?? /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE)$/.test(method);

  let retries = 0;
  const pauseBeforeNext = (headers?: Headers): number | undefined => {
    const pause = pauseMs(retries, headers);
    return retries < maxRetries && performance.now() + pause < deadline ? (retries++, pause) : undefined;
  };
  let refresh = false;
  const judge = ({ status, headers }: Response): number | undefined => {
    // A token may have ended early. This is no retry: the request was never looked at.
    if (status === 401 && exchange.credentials?.renewable && !refresh && !streamed) {
      refresh = true;
      return 0;
    }
    return isTransient(status, safe) ? pauseBeforeNext(headers) : undefined;
  };

  for (;;) {
    const leftMs = deadline - performance.now();
    const limitMs = leftMs < timeoutMs ? totalTimeoutMs : timeoutMs;
    const onLate = (): Error => failure(TimeoutError, exchange, `no complete reply within ${limitMs} ms`, { timeoutMs: limitMs });
    let pause: number | undefined;
    try {
      const outcome = await within(
        Math.min(timeoutMs, leftMs),
        signal,
        onAbort,
        (signal) => attempt(exchange, signal, refresh, judge),
        onLate,
      );
      if (typeof outcome === "object") return outcome;
      pause = outcome;
    } catch (error) {
      pause = mayPass(error, safe) ? pauseBeforeNext() : undefined;
      if (pause === undefined) throw error;
    }
    await within(pause, signal, onAbort);
  }
}
