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
  readonly options: AnyOptions;
  readonly operation: Operation;
  readonly requestOptions: RequestOptions;
  /** Base URL. */
  readonly base: string;
  /** Origin of the base URL. */
  readonly origin: string;
  /** Credentials that do not change, by security requirement. */
  readonly kept: Map<unknown, Credentials>;
  method: string;
  url: string;
  headers: HeaderRecord;
  /** What is sent, in a form that can be sent again, unless it is a stream. */
  body?: BodyInit | null | undefined;
  signal?: AbortSignal | undefined;
  /** Further fields for fetch, from a caller of `raw`. */
  init?: object;
  credentials?: Credentials | undefined;
  /** The reply, its body as it was read and as it was decoded, once it is complete. */
  response?: Response;
  content?: string | Blob | undefined;
  data?: unknown;
}

/** A reply that has arrived, whatever its status. */
export type Reply = Exchange & { readonly response: Response };

/** An error about a call: its message tells which call it was and how that ended. */
export function failure<E extends QuaysideError>(
  Failure: new (message: string, facts: object, hidden?: object) => E,
  { provider, operation, method, url, credentials }: Exchange,
  outcome: string,
  facts?: object,
  hidden?: object,
): E {
  const { origin, pathname } = new URL(url);
  let text = outcome;
  // Shorter ones are dummies of tests; replacing them would garble messages.
  for (const secret of credentials?.secrets ?? []) if (secret.length > 7) text = text.replaceAll(secret, "***");
  // One line without control characters, which could forge lines of a log or drive a terminal.
  text = text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 400);
  return new Failure(
    `${provider.id} ${operation.id} failed: ${method} ${pathname} -> ${text}`,
    { operation: operation.id, method, url: origin + pathname, ...facts },
    hidden,
  );
}

/** Whether the document declares a status for an operation, by itself, by its range or by `default`. */
export function declares({ responses }: Operation, status: number): boolean {
  return [String(status), String(status)[0] + "XX", "default"].some((declared) => responses.includes(declared));
}
