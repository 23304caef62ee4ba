import type { Fault } from "./fault.ts";
import type { RateLimitHeaders } from "./read-operation.ts";

/** Headers that a fault sets, in lower case. The times in them lie ahead, unlike those of the document's examples. */
export function faultHeaders(
  { headers = {}, retryAfter }: Fault,
  answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  rateLimit: RateLimitHeaders,
): Record<string, string> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const given = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return { ...exhausted(answer, rateLimit, retryAfter), ...given, ...Object.fromEntries(own) };
}

/** A used up rate limit, in the headers that the document declares for this answer. */
function exhausted(
  { headers, status }: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  { remaining, reset }: RateLimitHeaders,
  retryAfter: number | undefined,
): Record<string, string> {
  if (status !== 429) return {};
  const declared = (name: string | undefined): name is string => name !== undefined && headers[name] !== undefined;
  const seconds = retryAfter ?? (Number(headers["retry-after"]) || 1);
  return {
    ...(declared(remaining) && { [remaining]: "0" }),
    ...(declared(reset) && { [reset]: String(Math.ceil(Date.now() / 1000 + seconds)) }),
  };
}
