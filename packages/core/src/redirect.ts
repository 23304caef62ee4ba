import type { Exchange } from "./exchange.ts";

const mostRedirects = 5;

/** The request that a redirect leads to. */
export type Hop = Pick<Exchange, "url" | "method" | "body">;

/**
 * Reads a redirect as fetch does (Fetch Standard, "HTTP-redirect fetch"), but only within one origin: gives the next
 * request, or in words why there is none, or undefined if this is no redirect.
 */
export function readRedirect({ status, type, headers }: Response, { url, method, body }: Hop, count: number): Hop | string | undefined {
  if (type === "opaqueredirect") return "a redirect, which browsers hide";
  const location = [301, 302, 303, 307, 308].includes(status) && headers.get("location");
  if (!location) return undefined;
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
  // Another origin would get the credentials; that includes http: in place of https:.
  if (target?.origin !== new URL(url).origin) return `a redirect to ${target?.origin}, another origin`;
  if (count >= mostRedirects) return `more than ${mostRedirects} redirects`;
  const { href } = target;
  if (status === 303 ? method !== "HEAD" : status < 303 && method === "POST") return { url: href, method: "GET", body: null };
  return body instanceof ReadableStream ? "a redirect of a stream, which cannot be sent twice" : { url: href, method, body };
}
