import type { OperationFacts, RateLimit, RateLimitHeaders } from "./read-operation.ts";

/** What a request leaves of a limit. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** When there are as many as ever again, in Unix milliseconds. */
  readonly resetAt: number;
  /** Whether the request was one too many. */
  readonly isExceeded: boolean;
}

/**
 * The rate limits of one provider. A time begins with its first request; requests that are refused do not count. Operations
 * with a limit of their own have nothing to do with that of the document.
 */
export class RateLimiter {
  readonly #shared: RateLimit | undefined;
  readonly #operationFacts: ReadonlyMap<string, OperationFacts>;
  readonly #spent = new Map<string, { count: number; readonly resetAt: number }>();

  /** `override` goes before everything that the document declares. */
  constructor(
    {
      operationFacts,
      rateLimit,
    }: { readonly operationFacts: ReadonlyMap<string, OperationFacts>; readonly rateLimit: RateLimit | undefined },
    override: RateLimit | undefined,
  ) {
    this.#shared = override ?? rateLimit;
    this.#operationFacts = override === undefined ? operationFacts : new Map();
  }

  /** Counts a request; undefined where there is no limit. */
  spend(operationId: string | undefined): Quota | undefined {
    const own = this.#operationFacts.get(operationId ?? "")?.ownLimit;
    const limit = own ?? this.#shared;
    if (limit === undefined) return undefined;
    const key = own === undefined ? "" : (operationId ?? "");
    const now = Date.now();
    const before = this.#spent.get(key);
    const spent = before !== undefined && before.resetAt > now ? before : { count: 0, resetAt: now + limit.perSeconds * 1000 };
    this.#spent.set(key, spent);
    const isExceeded = spent.count >= limit.requests;
    if (!isExceeded) spent.count += 1;
    return { limit: limit.requests, remaining: limit.requests - spent.count, resetAt: spent.resetAt, isExceeded };
  }

  clear(): void {
    this.#spent.clear();
  }
}

/** The headers of an answer with what is true of a limit in them: as far as the document declares them for this answer. */
export function quotaHeaders(
  headers: Readonly<Record<string, string>>,
  names: RateLimitHeaders,
  { isExceeded, limit, remaining, resetAt }: Quota,
): Record<string, string> {
  const values: [string | undefined, number][] = [
    [names.limit, limit],
    [names.remaining, remaining],
    [names.reset, Math.ceil(resetAt / 1000)],
    ...(isExceeded ? [["retry-after", Math.max(1, Math.ceil((resetAt - Date.now()) / 1000))] satisfies [string, number]] : []),
  ];
  const told = values.flatMap(([name, value]) => (name !== undefined && headers[name] !== undefined ? [[name, String(value)]] : []));
  return { ...headers, ...Object.fromEntries(told) };
}

/** How far ahead a reset lies that nothing tells more about. */
const defaultResetSeconds = 60;

/** The headers of an answer that no limit stands behind: where an example puts a reset into the past, it lies ahead instead. */
export function resetAhead(headers: Readonly<Record<string, string>>, { reset }: RateLimitHeaders): Readonly<Record<string, string>> {
  const now = Date.now() / 1000;
  const example = Number(headers[reset ?? ""] ?? Number.NaN);
  // A small number counts seconds from now, and is as true as ever.
  const isOver = example > 1_000_000_000 && example <= now;
  if (reset === undefined || !isOver) return headers;
  return { ...headers, [reset]: String(Math.ceil(now + (Number(headers["retry-after"]) || defaultResetSeconds))) };
}
