import { describe, harmless, redact, type Exchange, type HeaderRecord } from "./exchange.ts";

/** What every hook is told: which attempt of which call, and for how long. Never a body, a credential or a query value. */
export interface AttemptEvent {
  /** `operationId` of the call; "raw" for a call through `raw`. */
  readonly operation: string;
  readonly method: string;
  /** URL without its query. */
  readonly url: string;
  /** Number of the attempt, beginning with 1. */
  readonly attempt: number;
  /** Time since the attempt began, in milliseconds. */
  readonly durationMs: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  /** By name in lower case; only those that are known to hold no secret, such as content-type, retry-after, x-request-id. */
  readonly headers: { readonly [name: string]: string };
}

/** A reply has begun to arrive; the headers are its own. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
}

/** An attempt has failed, and another will be made. */
export interface RetryEvent extends AttemptEvent {
  /** Pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** Status of the reply, such as 503, or the error that came in its place. */
  readonly reason: unknown;
}

/** A call has ended without a reply. */
export interface FailureEvent extends AttemptEvent {
  readonly error: unknown;
}

/** Functions that hear of what a client does. What they throw is ignored, and nobody waits for them. */
export interface Hooks {
  /**
   * Called with every request, redirects and repetitions included.
   * @default none
   */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /**
   * Called with every reply, whatever its status, before its body is read.
   * @default none
   */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /**
   * Called before the pause between two attempts.
   * @default none
   */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /**
   * Called when a call ends without a reply. A status that is no success is a reply.
   * @default none
   */
  readonly onError?: ((event: FailureEvent) => unknown) | undefined;
}

/** Calls a hook, if there is one. Neither what it throws nor what it rejects with may break the call. */
export function notify(
  exchange: Exchange,
  hook: keyof Hooks,
  facts: object,
  request: Pick<Exchange, "method" | "url"> = exchange,
  headers?: Headers | HeaderRecord,
): void {
  const { options, attempt, begunAt = 0 } = exchange;
  const call = options[hook] as ((event: object) => unknown) | undefined;
  if (!call) return;
  const shown =
    headers &&
    Object.fromEntries(
      [...new Headers(headers as Record<string, string>)].flatMap(([name, value]) =>
        harmless.test(name) ? [[name, redact(exchange, value)]] : [],
      ),
    );
  const event = { ...describe(exchange, request), attempt, durationMs: performance.now() - begunAt, headers: shown, ...facts };
  (async () => call(event))().catch(() => {});
}
