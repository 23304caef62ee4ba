import { authorize } from "./authorize.ts";
import { NetworkError } from "./errors/network-error.ts";
import { QuaysideError } from "./errors/quayside-error.ts";
import { declares, failure, type Exchange, type HeaderRecord, type Reply } from "./exchange.ts";
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
    // Credentials go to the origin that they were configured for, and nowhere else. The slash ends its name.
    const own = url.startsWith(exchange.origin + "/") ? await authorize(exchange, refresh) : undefined;
    exchange.credentials = own;
    const headers: HeaderRecord = { ...own?.headers, ...exchange.headers };
    if (own?.headers["cookie"] && exchange.headers["cookie"]) headers["cookie"] += "; " + own.headers["cookie"];
    // A form gets a new boundary each time; a request that a redirect turned into a GET has no body to describe.
    if (body instanceof FormData || (count && !body)) delete headers["content-type"];
    for (const name in headers) if (headers[name] === null) delete headers[name];
    try {
      const query = own?.query ?? "";
      const target = url + (url.includes("?") ? query : query.replace("&", "?"));
      const init = { ...exchange.init, method, headers, body, signal, redirect: "manual", duplex: "half" };
      const response = await fetch(target, init as RequestInit);
      const { status } = response;
      const next = readRedirect(response, hop, count);
      const followed = typeof next === "object";
      const pause = followed ? 0 : judge(response);
      if (pause === undefined && (!next || declares(exchange.operation, status))) {
        exchange.data = await readBody(response, exchange);
        return Object.assign(exchange, { response });
      }
      await response.body?.cancel();
      if (followed) hop = next;
      else if (pause !== undefined) return pause;
      else throw failure(NetworkError, exchange, `${status || redirectCode}: ${next}; it is not followed`, { code: redirectCode });
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
