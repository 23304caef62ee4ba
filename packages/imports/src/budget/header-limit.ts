import type { RateLimit } from "../adapter.ts";
import type { Limit } from "./limit.ts";

/** Resets are told in whole seconds, and clocks differ. */
const marginMs = 1000;

/** A limit that every reply tells: how many requests are left, and when they are counted anew. */
export function headerLimit(names: NonNullable<RateLimit["headers"]>): Limit {
  let left: number | undefined;
  let most: number | undefined;
  let resetAt: number | undefined;
  let underWay = 0;
  return {
    delayMs(now, poll) {
      if (resetAt !== undefined && now >= resetAt) {
        left = most === undefined ? undefined : most - underWay;
        resetAt = undefined;
      }
      // Nothing is known yet: one request at a time finds out.
      if (left === undefined) return underWay === 0 ? 0 : Infinity;
      if (left > (poll ? Math.floor((most ?? 0) / 10) : 0)) return 0;
      if (resetAt !== undefined) return resetAt - now;
      if (underWay > 0) return Infinity;
      left = undefined;
      return 0;
    },
    take() {
      underWay++;
      if (left !== undefined) left--;
    },
    giveBack() {
      underWay--;
      if (left !== undefined) left++;
    },
    settle(now, headers) {
      underWay--;
      const remaining = numberIn(headers, names.remaining);
      if (remaining === undefined) return;
      most = numberIn(headers, names.limit) ?? most;
      const told = resetTime(now, numberIn(headers, names.reset), headers);
      // Replies may overtake each other: within one window the lowest number is the latest.
      const sameWindow = resetAt !== undefined && told !== undefined && Math.abs(told - resetAt) < 2 * marginMs;
      const estimate = remaining - underWay;
      left = sameWindow && left !== undefined ? Math.min(left, estimate) : estimate;
      resetAt = sameWindow ? resetAt : told;
    },
  };
}

function numberIn(headers: Headers | undefined, name: string | undefined): number | undefined {
  const text = name === undefined ? null : headers?.get(name);
  const value = text ? Number(text) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** No standard says whether a reset is a time or a duration; a billion seconds is a time, and is one of the provider's clock. */
function resetTime(now: number, seconds: number | undefined, headers: Headers | undefined): number | undefined {
  if (seconds === undefined) return undefined;
  if (seconds < 1e9) return now + seconds * 1000 + marginMs;
  const theirs = Date.parse(headers?.get("date") ?? "");
  const ahead = Math.abs(theirs - now) > 2000 ? theirs - now : 0;
  return seconds * 1000 - ahead + marginMs;
}
