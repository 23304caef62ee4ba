/** An option that the clients of all providers have. */
export interface ClientOption {
  /** Undefined for what JSON cannot say. */
  readonly type: "string" | "number" | "boolean" | "headers" | "function";
  readonly description: string;
}

/** Options that the clients of all providers have (ClientOptions of @quayside/core). */
export const clientOptions: { readonly [name: string]: ClientOption } = {
  baseUrl: { type: "string", description: "Replaces the provider's whole URL, base path included. http: only for loopback addresses." },
  server: { type: "string", description: "Name of the provider's server to use, where it has several." },
  headers: { type: "headers", description: "Headers of every request." },
  maxRetries: { type: "number", description: "How often a failed attempt is repeated at most." },
  timeoutMs: { type: "number", description: "Time for one attempt, in milliseconds." },
  totalTimeoutMs: { type: "number", description: "Time for a call with all its attempts, in milliseconds." },
  allowInsecureHttp: {
    type: "boolean",
    description: "Allows a http: URL that is not a loopback address: whoever listens on the way sees the key.",
  },
  fetch: { type: "function", description: "Sends the requests." },
  onRequest: { type: "function", description: "Called with every request." },
  onResponse: { type: "function", description: "Called with every reply." },
  onRetry: { type: "function", description: "Called before the pause between two attempts." },
  onError: { type: "function", description: "Called when a call ends without a reply." },
};
