import { authorize } from "./authorize.ts";
import { NetworkError } from "./errors/network-error.ts";
import { QuaysideError } from "./errors/quayside-error.ts";
import { declares, failure, type Exchange } from "./exchange.ts";
import { readBody } from "./read-body.ts";
import { readRedirect, type Hop } from "./redirect.ts";
import { redirectCode } from "./retry.ts";

/**
 * Sends a request once, follows redirects within the origin, and reads the reply, unless `judge` says after how many
 * milliseconds to try again; the rest of such a reply is cancelled, which frees its connection.
 */
export async function attempt(
  exchange: Exchange,
  given: Headers,
  init: RequestInit,
  refresh: boolean,
  judge: (response: Response) => number | undefined,
): Promise<Response | number> {
  const fetch = exchange.options.fetch ?? globalThis.fetch;
  let hop: Hop = { url: exchange.url, method: exchange.method, body: exchange.body };
  for (let count = 0; ; count++) {
    const { url, method, body } = hop;
    const headers = new Headers(given);
    // A form gets a new boundary each time; a request that a redirect turned into a GET has no body to describe.
    if (body instanceof FormData || body !== exchange.body) headers.delete("content-type");
    const query = new URL(url).origin === new URL(exchange.base).origin && (await authorize(exchange, headers, refresh));
    try {
      const target = query ? url + (url.includes("?") ? "&" : "?") + query : url;
      const response = await fetch(target, { ...init, method, headers, body: body ?? null, redirect: "manual", duplex: "half" } as RequestInit);
      const next = readRedirect(response, hop, count);
      if (typeof next === "object") hop = next;
      else if (next && !declares(exchange.operation, response.status)) {
        throw failure(NetworkError, exchange, `${response.status || redirectCode}: ${next}; it is not followed`, { code: redirectCode });
      } else {
        const pause = judge(response);
        if (pause === undefined) {
          exchange.data = await readBody(response, exchange);
          return (exchange.response = response);
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
