import type { Operation, Provider } from "./definition.ts";
import type { QuaysideError } from "./errors/quayside-error.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";

/** Options of a client, with those that only its provider has. */
export type AnyOptions = ClientOptions & { readonly [option: string]: unknown };

/** One call on its way: what the transport needs to know of it, and what has become of it. */
export interface Exchange {
  readonly provider: Provider;
  readonly options: AnyOptions;
  readonly operation: Operation;
  readonly requestOptions: RequestOptions;
  /** Base URL. Its origin is the only one that may see the credentials. */
  readonly base: string;
  method: string;
  url: string;
  /** What is sent, in a form that can be sent again, unless it is a stream. */
  body?: BodyInit | null | undefined;
  /** Values that must not show up in a message. */
  secrets: string[];
  /** A credential comes from a function, which may be asked for another. */
  renewable?: boolean;
  /** The reply and its decoded body, once it is complete. */
  response?: Response;
  data?: unknown;
}

/** An error about a call: its message tells which call it was and how that ended. */
export function failure<E extends QuaysideError>(
  Failure: new (message: string, facts: object, hidden?: object) => E,
  { provider, operation, method, url, secrets }: Exchange,
  outcome: string,
  facts?: object,
  hidden?: object,
): E {
  const { origin, pathname } = new URL(url);
  let text = outcome;
  for (const secret of secrets) text = text.replaceAll(secret, "***");
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
