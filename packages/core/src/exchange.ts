import type { Requirement } from "./authorize.ts";
import type { Hop } from "./redirect.ts";
import type { Operation, Provider } from "./definition.ts";
import type { QuaysideError } from "./errors/quayside-error.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";

/** Options of a client, with those that only its provider has. */
export type AnyOptions = ClientOptions & { readonly [option: string]: unknown };

/** Names in lower case; null keeps a header from being sent. */
export type HeaderRecord = Record<string, string | null>;

/** One call on its way: what the transport needs to know of it, and what has become of it. */
export interface Exchange {
  readonly provider: Provider;
  options: AnyOptions;
  readonly operation: Operation;
  requestOptions: RequestOptions;
  /** What proves who sends it. */
  readonly requirement: Requirement;
  /** Base URL. */
  base: string;
  method: string;
  url: string;
  headers: HeaderRecord;
  /** What is sent, in a form that can be sent again, unless it is a stream. */
  body?: RequestInit["body"] | undefined;
  /** What a request with this body needs besides. */
  init?: RequestInit | undefined;
  /** Number of the attempt that is being made, and when it began, in milliseconds. */
  attempt?: number;
  begunAt?: number;
  /** Credentials that it has been made with, in every form that was sent. */
  secrets?: string[];
  /** Where a redirect has led that need not be followed again: what it was an answer to has been done. */
  hop?: Hop;
  /** The reply, its body as it was read and as it was decoded, once it is complete. */
  response?: Response;
  content?: string | Blob | undefined;
  data?: unknown;
}

/** A reply that has arrived, whatever its status. */
export type Reply = Exchange & { readonly response: Response };

/** Which request it is, without its query, which may hold a key. */
export function describe(
  exchange: Exchange,
  { method, url }: Pick<Exchange, "method" | "url"> = exchange,
): { operation: string; method: string; url: string } {
  return { operation: exchange.operation.id, method, url: url.replace(/\?.*/s, "") };
}

/** Headers that are known to hold no secret. */
export const harmless: RegExp = /^(user-agent|content-(length|type)|retry-after|.*request-?id|x-ratelimit.*)$/;

/**
 * What a provider says, fit for a message: without the credentials it may have echoed, on one line, since control
 * characters could forge lines of a log or drive a terminal, and not too long.
 */
export function redact({ secrets = [], headers }: Exchange, words: string): string {
  let text = words;
  // A header of the caller's may hold a key as well.
  const own = Object.entries(headers).flatMap(([name, value]) => (harmless.test(name) ? [] : (value ?? [])));
  // Shorter ones are dummies of tests; replacing them would garble messages.
  for (const secret of [...own, ...secrets]) if (secret.length > 7) text = text.replaceAll(secret, "***");
  return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 400);
}

/** An error about a call: its message tells which call it was and how that ended. */
export function failure<E extends QuaysideError>(
  Failure: new (message: string, facts: object) => E,
  exchange: Exchange,
  outcome: string,
  facts?: object,
): E {
  const { operation, method, url } = describe(exchange);
  const message = `${exchange.provider.id} ${operation} failed: ${method} ${new URL(url).pathname} -> ${redact(exchange, outcome)}`;
  return new Failure(message, { operation, method, url, ...facts });
}

/** Whether the document declares a status for an operation, by itself, by its range or by `default`. */
export function declares({ responses }: Operation, status: number): boolean {
  return [`${status}`, `${status}`[0] + "XX", "default"].some((declared) => responses.includes(declared));
}
