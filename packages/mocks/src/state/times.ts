import { isObject, pointerTo, readPointer, writePointer } from "../pointer.ts";
import { mapping } from "../untyped.ts";
import type { StoredImport } from "./stored-import.ts";

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Writes the times of an import into its body: when it was created, when it began to run, and for all others, when it last changed. */
export function setTimes(body: unknown, { createdAt, job, progress }: StoredImport, hasFractions: boolean): void {
  const { fields } = job;
  setAllTimes(body, progress.changedAt, hasFractions);
  for (const [pointer, ms] of [
    [fields.createdAt, createdAt],
    [fields.startedAt, progress.startedAt],
  ] as const) {
    if (pointer === undefined || ms === undefined) continue;
    if (typeof readPointer(body, pointer) === "string") writePointer(body, pointer, write(ms, hasFractions));
  }
}

/** Writes one time into all places of a body that hold times. */
export function setAllTimes(body: unknown, ms: number, hasFractions: boolean): void {
  replaceTimes(body, () => write(ms, hasFractions));
}

/** Moves all times in a body, so that the one at a pointer becomes `then`: what was an hour later is an hour later still. */
export function moveTimes(body: unknown, pointer: string | undefined, then: number): void {
  const example = pointer === undefined ? undefined : readPointer(body, pointer);
  if (typeof example !== "string" || !dateTime.test(example)) return;
  const offset = then - Date.parse(example);
  replaceTimes(body, (time) => write(Date.parse(time) + offset, time.includes(".")));
}

/** How long an upload URL is good where the document does not tell: an hour. */
const defaultValidityMs = 3_600_000;

/**
 * Until when an upload URL in an answer is good. The answer tells it by the one time beside the URL that has no other
 * meaning (`named`); where that time does not lie ahead, as in an example of long ago, it is moved there.
 */
export function settleExpiry(body: unknown, url: string, named: readonly (string | undefined)[], now: number): number {
  const holder = url.slice(0, url.lastIndexOf("/"));
  const siblings = Object.entries(mapping(readPointer(body, holder)));
  const times = siblings.flatMap(([name, value]) => {
    const pointer = `${holder}${pointerTo(name)}`;
    return typeof value === "string" && dateTime.test(value) && !named.includes(pointer) ? [{ pointer, value }] : [];
  });
  const [told] = times;
  if (told === undefined || times.length > 1) return now + defaultValidityMs;
  const ahead = Date.parse(told.value);
  if (ahead > now) return ahead;
  const moved = write(now + defaultValidityMs, told.value.includes("."));
  writePointer(body, told.pointer, moved);
  return Date.parse(moved);
}

/** Whether times in examples have fractions of a second. */
export function showsFractions(examples: unknown): boolean {
  return /T\d\d:\d\d:\d\d\.\d/.test(JSON.stringify(examples));
}

function write(ms: number, hasFractions: boolean): string {
  const text = new Date(ms).toISOString();
  return hasFractions ? text : text.replace(/\.\d+/, "");
}

function replaceTimes(value: unknown, replace: (example: string) => string): void {
  if (!isObject(value)) return;
  for (const [key, field] of Object.entries(value)) {
    if (typeof field === "string" && dateTime.test(field)) value[key] = replace(field);
    else replaceTimes(field, replace);
  }
}
