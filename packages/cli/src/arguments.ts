import type { JobState } from "@quayside/imports";
import { InvalidArgumentError } from "commander";
import { nearest } from "./did-you-mean.ts";
import { jobStates } from "./library.ts";

const unitMs: { readonly [unit: string]: number } = { ms: 1, s: 1000, min: 60_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time in milliseconds: `90s`, `10min`, `2h`, `7d`; a bare number means seconds. */
export function readSpan(text: string): number {
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|min|h|d)?$/.exec(text.trim()) ?? [];
  const factor = unitMs[unit];
  if (number === undefined || factor === undefined) throw new InvalidArgumentError("Give a time such as 90s, 10min, 2h or 7d.");
  return Number(number) * factor;
}

/** A time: a date, or how long ago it was. */
export function readSince(text: string): Date {
  if (/^\d+(\.\d+)?\s*[a-z]+$/.test(text.trim())) return new Date(Date.now() - readSpan(text));
  const time = /^\d{4}-\d\d/.test(text) ? new Date(text) : undefined;
  if (time && Number.isFinite(time.getTime())) return time;
  throw new InvalidArgumentError("Give a date such as 2026-11-22 or 2026-11-22T09:30Z, or a time that has passed, such as 2h or 7d.");
}

/** A whole number of one or more. */
export function readCount(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number of 1 or more.");
}

/** States, one or more with commas between them, added to those that were given before. */
export function readStates(text: string, before: readonly JobState[] = []): readonly JobState[] {
  const states = text.split(",").map((part) => {
    const state = jobStates.find((known) => known === part.trim());
    if (state) return state;
    const meant = nearest(part.trim(), jobStates);
    throw new InvalidArgumentError(meant === undefined ? `States: ${jobStates.join(", ")}.` : `Did you mean ${meant}?`);
  });
  return [...before, ...states];
}

/** Names, one or more with commas between them, added to those that were given before. */
export function readNames(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(",").map((name) => name.trim())];
}
