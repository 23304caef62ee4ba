/** A way in which an answer can be spoilt. */
export type FaultKind =
  /** No answer ever comes; the connection stays open. */
  | "stall"
  /** The head and half of the body come, then nothing more; the connection stays open. */
  | "stall-body"
  /** The connection is reset (RST) instead of an answer. */
  | "reset"
  /** The connection is reset after the head and half of the body. */
  | "reset-body"
  /** The connection is closed after the head and half of the body, though the head promised all of it. */
  | "truncate"
  /** The body is cut in the middle, under a length that is right: what arrives is no JSON. */
  | "malformed-json"
  /** The body is JSON that breaks the document: one of its values has the wrong type. */
  | "break-contract"
  /** The body comes byte by byte, `intervalMs` apart. */
  | "drip"
  /** A list hands out its pages in reverse, and the items of each page in reverse. Other operations are spared. */
  | "shuffle-pages";

/** All kinds of faults. */
export const faultKinds: readonly FaultKind[] = [
  "stall",
  "stall-body",
  "reset",
  "reset-body",
  "truncate",
  "malformed-json",
  "break-contract",
  "drip",
  "shuffle-pages",
];

/**
 * What goes wrong, for which requests.
 *
 * A fault with a `status` refuses the request before anything is done; every other one spoils the answer to a request
 * that was carried out. Fields may be combined: `{ status: 503, delayMs: 200, kind: "truncate" }`.
 */
export interface Fault<Operation extends string = string> {
  /**
   * operationId of the requests that it befalls: `imports.create`. The upload of a file to a one-time URL, of each of its
   * blocks and of their list is named `imports.create upload`, and befallen only by faults that name it.
   * @default every operation of the provider
   */
  readonly operation?: Operation;
  /**
   * How many requests it befalls, then it is over.
   * @default every request, until `reset()` or until the fault is disposed of
   */
  readonly times?: number;
  /**
   * How many requests are spared before.
   * @default 0
   */
  readonly after?: number;
  /** Status to answer with: the document's own answer with its headers where it declares one, else an empty object. */
  readonly status?: number;
  /** Name of the example of that status. @default the first one of the document */
  readonly example?: string;
  /** A body instead of the document's: text as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Headers to add to the answer, or to put in the place of its own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds for the header `Retry-After`, and for the document's header that tells when a rate limit is reset. */
  readonly retryAfter?: number;
  /** Milliseconds that pass before the answer begins. @default 0 */
  readonly delayMs?: number;
  /** Milliseconds between two bytes of a `drip`. @default 5 */
  readonly intervalMs?: number;
  /** How the answer is spoilt. @default it is not: status, headers and delay are all */
  readonly kind?: FaultKind;
}

/** What a fault is called in the journal. */
export function faultName({ delayMs, kind, status }: Fault): string {
  const parts = [status, kind, delayMs === undefined ? undefined : `delay ${delayMs} ms`];
  return parts.filter((part) => part !== undefined).join(", ") || "headers";
}
