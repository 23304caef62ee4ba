import type { IncomingMessage } from "node:http";

/** Whether a request is a browser asking for permission rather than a call. */
export function isPreflight({ headers, method }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

/** Headers that let a page of any origin read the answer; none for a caller that is no browser. */
export function corsHeaders({ headers }: IncomingMessage, exposed: readonly string[] = []): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    // By name, since a wildcard means nothing for a request with credentials.
    ...(exposed.length > 0 && { "access-control-expose-headers": exposed.join(", ") }),
    vary: "origin",
  };
}

/** Headers of the answer to a preflight: whatever was asked for is allowed. */
export function preflightHeaders(request: IncomingMessage): Record<string, string> {
  const { headers } = request;
  return {
    ...corsHeaders(request),
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-allow-methods": headers["access-control-request-method"] ?? "*",
    // Chrome asks when a public page calls loopback.
    ...(headers["access-control-request-private-network"] !== undefined && {
      "access-control-allow-private-network": "true",
    }),
    "access-control-max-age": "600",
    "content-length": "0",
  };
}
