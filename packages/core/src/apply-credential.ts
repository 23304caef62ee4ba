import type { Outgoing } from "./authorize.ts";
import type { SecurityScheme } from "./definition.ts";

/** User name and password (RFC 7617), in UTF-8. */
export function basic({ headers }: Outgoing, values: readonly string[]): void {
  // What the caller has set or removed stays so.
  if (headers["authorization"] === undefined)
    headers["authorization"] = "Basic " + btoa(String.fromCharCode(...new TextEncoder().encode(values.join(":"))));
}

/** A key in the query. */
export function queryKey(request: Outgoing, values: readonly string[], scheme: SecurityScheme): void {
  request.url += (request.url.includes("?") ? "&" : "?") + pair(values, scheme);
}

/** A key in a cookie, beside those that the call has. */
export function cookieKey({ headers }: Outgoing, values: readonly string[], scheme: SecurityScheme): void {
  if (headers["cookie"] !== null) headers["cookie"] = [headers["cookie"], pair(values, scheme)].filter(Boolean).join("; ");
}

function pair([value]: readonly string[], { name }: SecurityScheme): string {
  return `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`;
}
