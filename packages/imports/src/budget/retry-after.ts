/** The longest pause that a provider is granted: an hour. */
const longestMs = 3_600_000;

/** What `Retry-After` (RFC 9110 10.2.3) asks for, in milliseconds; 0 if that is nothing, past or no sense. */
export function retryAfterMs(headers: Headers | undefined, now: number): number {
  const asked = headers?.get("retry-after") ?? "";
  const time = /^[A-Z]/.test(asked) ? Date.parse(asked) - now : Number(asked) * 1000;
  return Math.min(Math.max(time, 0) || 0, longestMs);
}
