/** Longest pause before an attempt, in milliseconds. A provider that asks for more is not asked again. */
const longestPauseMs = 60_000;

/**
 * Statuses after which the same request may succeed. 429 says that nothing was done; after the others something may
 * have been, so they count only for what is safe to repeat.
 */
export function isTransient(status: number, safe: boolean): boolean {
  return status === 429 || (safe && [408, 500, 502, 503, 504].includes(status));
}

/** Failures that happened before there was a connection, so that nothing can have been done. */
export function neverConnected(code: string | undefined): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/.test(code!);
}

/** Time to wait before the next attempt, in milliseconds: what the reply asks for, or else exponential backoff. */
export function pauseMs(retries: number, headers?: Headers): number {
  // Up to a quarter less, at random, so that clients that failed together do not return together.
  return (headers && askedPauseMs(headers)) || Math.min(500 * 2 ** retries, 8000) * (1 - Math.random() / 4);
}

/**
 * What `Retry-After` (RFC 9110 10.2.3), or else `X-RateLimit-Reset`, asks for; 0 if that is nothing, past or no sense.
 * Infinity if it is more than anyone would wait for.
 */
export function askedPauseMs(headers: Headers): number {
  const after = headers.get("retry-after");
  const reset = headers.get("x-ratelimit-reset");
  // No standard says whether a reset is a time or a duration; a billion seconds is a time.
  const seconds = Number(after ?? reset);
  const ms = seconds > 1e9 ? seconds * 1000 - Date.now() : seconds * 1000 || (/^[A-Z]/.test(after!) ? Date.parse(after!) - Date.now() : 0);
  return ms > longestPauseMs ? Infinity : Math.max(ms, 0) || 0;
}
