import type { Credentials } from "./authorize.ts";
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
  /** Base URL. */
  readonly base: string;
  method: string;
  url: string;
  headers: HeaderRecord;
  /** What is sent, in a form that can be sent again, unless it is a stream. */
  body?: BodyInit | null | undefined;
  /** Number of the attempt that is being made, and when it began, in milliseconds. */
  attempt?: number;
  begunAt?: number;
  credentials?: Credentials | undefined;
  /** The reply, its body as it was read and as it was decoded, once it is complete. */
  response?: Response;
  content?: string | Blob | undefined;
  data?: unknown;
}

/** A reply that has arrived, whatever its status. */
export type Reply = Exchange & { readonly response: Response };

/** Which request it is, without its query, which may hold a key. */
export function describe(
  { operation }: Exchange,
  { method, url }: Pick<Exchange, "method" | "url">,
): { operation: string; method: string; url: string } {
  return { operation: operation.id, method, url: url.replace(/\?.*/s, "") };
}

/** Without control characters, which could forge lines of a log or drive a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}

/** An error about a call: its message tells which call it was and how that ended. */
export function failure<E extends QuaysideError>(
  Failure: new (message: string, facts: object) => E,
  exchange: Exchange,
  outcome: string,
  facts?: object,
): E {
  const { operation, method, url } = describe(exchange, exchange);
  let text = outcome;
  // Shorter ones are dummies of tests; replacing them would garble messages.
  for (const secret of exchange.credentials?.secrets ?? []) if (secret.length > 7) text = text.replaceAll(secret, "***");
  text = oneLine(text).slice(0, 400);
  const message = `${exchange.provider.id} ${operation} failed: ${method} ${new URL(url).pathname} -> ${text}`;
  return new Failure(message, { operation, method, url, ...facts });
}

/** Whether the document declares a status for an operation, by itself, by its range or by `default`. */
export function declares({ responses }: Operation, status: number): boolean {
  return [`${status}`, `${status}`[0] + "XX", "default"].some((declared) => responses.includes(declared));
}
