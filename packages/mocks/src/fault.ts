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

/** The faults of one provider that are not over yet. */
export class Faults {
  #active: { readonly fault: Fault; spared: number; left: number }[] = [];

  /** Adds a fault behind those that are there; returns what takes it away again. Throws on values that mean nothing. */
  add(fault: Fault): () => void {
    check(fault);
    const entry = { fault, spared: fault.after ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#active.push(entry);
    return () => {
      this.#active = this.#active.filter((other) => other !== entry);
    };
  }

  /**
   * The fault of the next request of an operation: the oldest that has not been used up. What is no call of the provider's
   * own, as an upload, is befallen only by faults that name it.
   */
  take(operationId: string | undefined, which: "any" | "named" = "any"): Fault | undefined {
    for (const entry of this.#active) {
      const { operation } = entry.fault;
      if (operation === undefined ? which === "named" : operation !== operationId) continue;
      if (entry.spared > 0) {
        entry.spared -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) this.#active = this.#active.filter((other) => other !== entry);
      return entry.fault;
    }
    return undefined;
  }

  clear(): void {
    this.#active = [];
  }
}

/** What a fault is called in the journal. */
export function faultName({ delayMs, kind, status }: Fault): string {
  const parts = [status, kind, delayMs === undefined ? undefined : `delay ${delayMs} ms`];
  return parts.filter((part) => part !== undefined).join(", ") || "headers";
}

function check({ after = 0, delayMs = 0, intervalMs = 0, kind, status = 200, times = 1 }: Fault): void {
  if (kind !== undefined && !faultKinds.includes(kind))
    throw new Error(`There is no fault "${String(kind)}", only ${faultKinds.join(", ")}.`);
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new Error(`The status of a fault lies between 200 and 599, but ${status} does not.`);
  if (!(times >= 1)) throw new Error(`A fault befalls at least one request, not ${times}.`);
  for (const [name, value] of Object.entries({ after, delayMs, intervalMs }))
    if (!(value >= 0)) throw new Error(`${name} of a fault is a number from 0, not ${value}.`);
}
