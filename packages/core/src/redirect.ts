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
  const location = headers.get("location");
  if (!location) return undefined;
  const { href, origin, username, password } = URL.canParse(location, url)
    ? new URL(location, url)
    : { href: "", origin: "no URL", username: "", password: "" };
  // Another origin would get the credentials; that includes http: in place of https:.
  if (origin !== new URL(url).origin) return `a redirect to ${origin}, another origin`;
  // Fetch refuses such a URL, and quotes it.
  if (username || password) return "a redirect to a URL with a user name";
  if (count >= mostRedirects) return "too many redirects";
  if (status === 303 ? method !== "HEAD" : status < 303 && method === "POST") return { url: href, method: "GET", body: null };
  return body instanceof ReadableStream ? "a redirect of a stream" : { url: href, method, body };
}
