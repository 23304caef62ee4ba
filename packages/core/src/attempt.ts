import { authorize } from "./authorize.ts";
import { NetworkError } from "./errors/network-error.ts";
import { QuaysideError } from "./errors/quayside-error.ts";
import { declares, failure, type Exchange, type Reply } from "./exchange.ts";
import { readBody } from "./read-body.ts";
import { readRedirect, type Hop } from "./redirect.ts";
import { redirectCode } from "./retry.ts";

/**
 * Sends a request once, follows redirects within the origin, and reads the reply, unless `judge` says after how many
 * milliseconds to try again; the rest of such a reply is cancelled, which frees its connection.
 */
export async function attempt(
  exchange: Exchange,
  signal: AbortSignal,
  refresh: boolean,
  judge: (response: Response) => number | undefined,
): Promise<Reply | number> {
  const fetch = exchange.options.fetch ?? globalThis.fetch;
  let hop: Hop = exchange;
  for (let count = 0; ; count++) {
    const { url, method, body = null } = hop;
    const headers = { ...exchange.headers };
    // A form gets a new boundary each time; a request that a redirect turned into a GET has no body to describe.
    if (body instanceof FormData || (count && !body)) delete headers["content-type"];
    let target = url;
    // Credentials go to the origin that they were configured for, and nowhere else.
    if (isWithin(url, exchange.base)) {
      const { headers: own, query } = (exchange.credentials = await authorize(exchange, refresh));
      const cookie = [headers["cookie"], own["cookie"]].filter(Boolean).join("; ");
      Object.assign(headers, own, cookie && { cookie });
      target += query && (url.includes("?") ? query : "?" + query.slice(1));
    }
    for (const name in headers) if (headers[name] === null) delete headers[name];
    try {
      const init = { ...exchange.init, method, headers, body, signal, redirect: "manual", duplex: "half" };
      const response = await fetch(target, init as RequestInit);
      const next = readRedirect(response, hop, count);
      if (typeof next === "object") hop = next;
      else if (next && !declares(exchange.operation, response.status)) {
        throw failure(NetworkError, exchange, `${response.status || redirectCode}: ${next}; it is not followed`, { code: redirectCode });
      } else {
        const pause = judge(response);
        if (pause === undefined) {
          exchange.data = await readBody(response, exchange);
          return Object.assign(exchange, { response });
        }
        await response.body?.cancel();
        return pause;
      }
      await response.body?.cancel();
    } catch (error) {
      throw QuaysideError.isInstance(error) ? error : lost(exchange, error);
    }
  }
}

/** Of what fetch threw only code and text are kept: other properties may hold the request, and with it the key. */
function lost(exchange: Exchange, error: unknown): NetworkError {
  let cause = Object(error) as { code?: unknown; cause?: unknown; message?: unknown };
  let { code } = cause;
  while (cause.cause) {
    cause = Object(cause.cause) as typeof cause;
    code ??= cause.code;
  }
  return failure(NetworkError, exchange, `${code ?? "no reply"}: ${cause.message}`.replace(/\?\S*/g, "?"), { code });
}

function isWithin(url: string, base: string): boolean {
  // The slash matters: https://api.test is the beginning of https://api.test.evil.
  return url.startsWith(base + "/") || new URL(url).origin === new URL(base).origin;
}
