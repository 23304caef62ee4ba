import { ConfigError } from "@quayside/core";
import type { Pace } from "./observer.ts";
import type { PollOptions } from "./watch-options.ts";

/** @throws {ConfigError} A time is negative or no number. */
export function readPace(what: string, { intervalMs = 1000, maxIntervalMs = 30_000, outageMs = 600_000 }: PollOptions): Pace {
  for (const time of [intervalMs, maxIntervalMs, outageMs])
    if (!(time >= 0)) throw new ConfigError(`${what}: give times of 0 or more, in milliseconds.`);
  return { intervalMs, maxIntervalMs: Math.max(intervalMs, maxIntervalMs), outageMs };
}
