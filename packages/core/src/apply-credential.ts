import type { Outgoing } from "./authorize.ts";
import type { SecurityScheme } from "./definition.ts";

/** User name and password (RFC 7617), in UTF-8. */
export function basic({ headers }: Outgoing, credential: string): string {
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(credential)));
  // What the caller has set or removed stays so.
  if (headers["authorization"] === undefined) headers["authorization"] = "Basic " + encoded;
  return encoded;
}

/** A key in the query. */
export function queryKey(request: Outgoing, credential: string, scheme: SecurityScheme): string {
  request.url += (request.url.includes("?") ? "&" : "?") + pair(credential, scheme);
  return encodeURIComponent(credential);
}

/** A key in a cookie, beside those that the call has. */
export function cookieKey({ headers }: Outgoing, credential: string, scheme: SecurityScheme): string {
  if (headers["cookie"] !== null) headers["cookie"] = [headers["cookie"], pair(credential, scheme)].filter(Boolean).join("; ");
  return encodeURIComponent(credential);
}

function pair(credential: string, { name }: SecurityScheme): string {
  return `${encodeURIComponent(name!)}=${encodeURIComponent(credential)}`;
}
