import type { Hooks } from "./hooks.ts";

/** A key or token: the value itself, or a function that supplies it. */
export type Credential = string | ((request: CredentialRequest) => string | Promise<string>);

/** What a credential function is told. It is called for every attempt; caching is its own business. */
export interface CredentialRequest {
  /** True if the provider has just refused (401) what the function supplied: a cached token is to be replaced. */
  readonly refresh: boolean;
}

/** Header names and values. `null` removes a header that would be sent otherwise; `undefined` changes nothing. */
export interface HeaderValues {
  readonly [name: string]: string | null | undefined;
}

/** How often a request is sent. */
export interface RetryLimit {
  /**
   * How often a failed attempt is repeated at most; 0 sends exactly one request. What may have taken effect, such as a
   * POST whose reply was lost, is not repeated whatever this says.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
}

/** Limits of a call; set for a client, and overridden call by call. */
export interface Limits extends RetryLimit {
  /**
   * Time for one attempt, from sending the request to having read the whole reply, in milliseconds. `Infinity` for none.
   * @default 60000, and 600000 for a call that sends a file
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Time for a call with all its attempts and the pauses between them, in milliseconds.
   * @default Infinity
   */
  readonly totalTimeoutMs?: number | undefined;
}

/** Options of every client. */
export interface ClientOptions extends Limits, Hooks {
  /**
   * Replaces the provider's whole URL, base path included. `http:` only for loopback addresses.
   * @default the provider's own URL
   */
  readonly baseUrl?: string | undefined;
  /**
   * Name of the provider's server to use, where it has several.
   * @default the first one
   */
  readonly server?: string | undefined;
  /**
   * Sends the requests: called with a URL and an init that holds method, headers, body and signal.
   * @default globalThis.fetch
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Headers of every request.
   * @default {}
   */
  readonly headers?: HeaderValues | undefined;
  /**
   * Allows a `http:` URL that is not a loopback address: whoever listens on the way sees the key.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined;
}

/** What may be said about any call, be it of one request or of many. */
export interface CallOptions extends RetryLimit {
  /**
   * Ends the call, whatever it is doing.
   * @default none
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Headers of this call, above those of the client.
   * @default {}
   */
  readonly headers?: HeaderValues | undefined;
}

/** Options of one call. */
export interface RequestOptions extends CallOptions, Limits {}
