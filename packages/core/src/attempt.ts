import { authorize, renew, type Outgoing } from "./authorize.ts";
import { NetworkError } from "./errors/network-error.ts";
import { QuaysideError } from "./errors/quayside-error.ts";
import { declares, failure, type Exchange, type Reply } from "./exchange.ts";
import { notify } from "./hooks.ts";
import { readBody } from "./read-body.ts";
import type { Hop } from "./redirect.ts";
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
  const { operation, options, base, requirement } = exchange;
  const credentials = requirement.functions[0] ? await renew(exchange, refresh) : options;
  let hop: Hop = exchange.hop ?? exchange;
  for (let count = 0; ; count++) {
    // What runs need not have obeyed the signal; an attempt that has been given up must not send or tell anything.
    signal.throwIfAborted();
    const { url, method, body = null } = hop;
    const headers = { ...exchange.headers };
    const request: Outgoing = { url, headers };
    // Credentials go to the origin that they were configured for, and nowhere else. The slash ends its name.
    const own = url.startsWith(base + "/") || url.startsWith(new URL(base).origin + "/");
    if (own) authorize(exchange, request, credentials);
    // A form gets a new boundary each time; a request that a redirect turned into a GET has no body to describe.
    if (body instanceof FormData || (hop !== exchange && !body)) headers["content-type"] = null;
    for (const name in headers) if (headers[name] === null) delete headers[name];
    notify(exchange, "onRequest", {}, hop, headers);
    try {
      const init = { method, headers, body, signal, redirect: "manual", duplex: "half", ...exchange.init };
      const response = await (options.fetch ?? fetch)(request.url, init as RequestInit);
      signal.throwIfAborted();
      const { ok, status } = response;
      notify(exchange, "onResponse", { status }, hop, response.headers);
      // Loaded when it is needed: few calls are redirected. Browsers give status 0.
      const next = /^0|30[12378]/.test(`${status}`) ? (await import("./redirect.ts")).readRedirect(response, hop, count) : undefined;
      const followed = typeof next === "object";
      const pause = ok || followed ? undefined : judge(response);
      if (pause === undefined && (!next || (!followed && declares(operation, status)))) {
        const reply: Reply = { ...exchange, response };
        reply.data = await readBody(reply);
        return reply;
      }
      await response.body?.cancel();
      if (pause !== undefined) return pause;
      if (!followed) throw failure(NetworkError, exchange, `${status || redirectCode}: ${next}`, { code: redirectCode });
      hop = next;
      // What was sent has been done; only how that went is asked for again if need be.
      if (hop.method !== exchange.method) exchange.hop = hop;
    } catch (error) {
      throw QuaysideError.isInstance(error) ? error : lost(exchange, error);
    }
  }
}

/** Of what fetch threw only code and text are kept: other properties may hold the request, and with it the key. */
function lost(exchange: Exchange, error: unknown): NetworkError {
  const cause = Object(Object(error).cause ?? error) as { readonly code?: unknown; readonly message?: unknown };
  const { message } = cause;
  const code = message === "unexpected redirect" ? redirectCode : cause.code;
  return failure(NetworkError, exchange, `${code ?? "no reply"}: ${message}`.replace(/\?\S*/g, "?"), { code });
}
