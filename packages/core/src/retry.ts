import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** Longest pause before an attempt, in milliseconds. A provider that asks for more is not asked again. */
const longestPauseMs = 60_000;

/** Code of a NetworkError about a redirect: repeating the call would meet it again. */
export const redirectCode = "ERR_REDIRECT";

/** Methods whose requests may be sent again, because doing it twice is like doing it once (RFC 9110 9.2.2). */
export const idempotentMethods: readonly string[] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];

/**
 * Statuses after which the same request may succeed. 429 says that nothing was done; after the others something may
 * have been, so they count only for what is safe to repeat.
 */
export function isTransient(status: number, safe: boolean): boolean {
  return status === 429 || (safe && /408|50[0234]/.test(`${status}`));
}

// Codes of failures before there was a connection (Node, Bun), so that nothing can have been done.
const unconnected = /refused|notfound|eai_again|unreach|connect_timeout/i;

/** Whether the same request may succeed after this error, and may be sent again. */
export function mayPass(error: unknown, safe: boolean): boolean {
  if (NetworkError.isInstance(error)) return error.code !== redirectCode && (safe || unconnected.test(error.code!));
  return HttpError.isInstance(error) ? isTransient(error.status, safe) : safe && TimeoutError.isInstance(error);
}

/**
 * Time to wait before the next attempt, in milliseconds: what the reply asks for, or else exponential backoff. Infinity
 * if the reply asks for more than a call should wait.
 */
export function pauseMs(retries: number, headers?: Headers): number {
  const asked = askedPauseMs(headers);
  if (asked) return asked > longestPauseMs ? Infinity : asked;
  // Up to a quarter less, at random, so that clients that failed together do not return together.
  return Math.min(500 * 2 ** retries, 8000) * (1 - Math.random() / 4);
}

/**
 * What `Retry-After` (RFC 9110 10.2.3), or else `X-RateLimit-Reset`, asks for, in milliseconds; 0 if that is nothing,
 * past or no sense.
 */
export function askedPauseMs(headers?: Headers): number {
  for (const name of ["retry-after", "x-ratelimit-reset"]) {
    const asked = headers?.get(name) ?? "";
    const seconds = /^[\d.]+$/.test(asked) ? Number(asked) : NaN;
    // No standard says whether a reset is a time or a duration; a billion seconds is a time. A date begins with its day;
    // Date.parse would also make one of "120junk".
    const time = seconds > 1e9 ? seconds * 1000 : /^[A-Z]/.test(asked) ? Date.parse(asked) : Date.now() + seconds * 1000;
    if (time > Date.now()) return time - Date.now();
  }
  return 0;
}
