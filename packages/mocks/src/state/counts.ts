import type { Part } from "../multipart.ts";
import { isObject, readPointer, writePointer } from "../pointer.ts";
import type { JobState } from "../read-job.ts";
import type { StoredImport } from "./stored-import.ts";

/** How many items a request brings: the one list in its body, or the rows of its one file without the header; undefined if it does not tell. */
export function sizeOf(body: unknown, parts: readonly Part[]): number | undefined {
  const files = parts.filter(({ isFile }) => isFile);
  if (files.length > 0) return files.length === 1 && (files[0]?.lines ?? 0) > 0 ? (files[0]?.lines ?? 1) - 1 : undefined;
  const lists = isObject(body) ? Object.values(body).filter(Array.isArray) : [];
  return lists.length === 1 ? lists[0]?.length : undefined;
}

/** How many items the lists of a request hold, by name of the list: `{ people: 2 }`. */
export function listLengths(body: unknown): Map<string, number> {
  const lengths = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    for (const [name, field] of Object.entries(value)) {
      if (Array.isArray(field) && !Array.isArray(value)) lengths.set(name, (lengths.get(name) ?? 0) + field.length);
      visit(field);
    }
  };
  visit(body);
  return lengths;
}

/** Writes counts named after the lists of the request: `peopleCount` counts `people`, else `peopleActivities`; `count` counts the only list. */
export function setListCounts(answer: unknown, lengths: ReadonlyMap<string, number>): void {
  if (!isObject(answer)) return;
  if (typeof answer["count"] === "number" && lengths.size === 1) answer["count"] = [...lengths.values()][0];
  for (const [name, value] of Object.entries(answer)) {
    const base = /^(.+)Count$/.exec(name)?.[1];
    if (base === undefined || typeof value !== "number") continue;
    const namesake =
      [...lengths.keys()].find((list) => list === base) ?? [...lengths.keys()].find((list) => new RegExp(`^${base}[A-Z]`).test(list));
    if (namesake !== undefined) answer[name] = lengths.get(namesake);
  }
}

/**
 * Writes progress and counts into the body of an import, so that they agree with each other, with the request, and with
 * what was shown before: they never fall, and in the end what was imported and what failed make up the whole.
 */
export function setCounts(body: unknown, { job: { fields }, progress, size }: StoredImport, state: JobState | undefined): void {
  if (size !== undefined && numberAt(body, fields.total) !== undefined) write(body, fields.total, size);
  const total = size ?? numberAt(body, fields.total);
  const failed = limitFailed(body, fields.failed, total ?? Number.POSITIVE_INFINITY);
  const imported = numberAt(body, fields.imported);
  const percent = numberAt(body, fields.progress);
  // What is cancelled has come as far as it had come.
  if (state !== "cancelled") {
    const reached =
      total !== undefined && state === "succeeded" ? total - failed : Math.min(imported ?? 0, total ?? Number.POSITIVE_INFINITY);
    progress.imported = Math.max(progress.imported, reached);
    progress.percent = Math.max(progress.percent, percent ?? 0);
  }
  if (imported !== undefined) write(body, fields.imported, progress.imported);
  if (percent !== undefined) write(body, fields.progress, progress.percent);
}

/** How many items failed, in a body in which not more can fail than there is. */
function limitFailed(body: unknown, pointer: string | undefined, total: number): number {
  const failed = pointer === undefined ? undefined : readPointer(body, pointer);
  if (Array.isArray(failed)) {
    if (failed.length > total) write(body, pointer, failed.slice(0, total));
    return Math.min(failed.length, total);
  }
  if (typeof failed !== "number") return 0;
  write(body, pointer, Math.min(failed, total));
  return Math.min(failed, total);
}

function numberAt(body: unknown, pointer: string | undefined): number | undefined {
  const value = pointer === undefined ? undefined : readPointer(body, pointer);
  return typeof value === "number" ? value : undefined;
}

function write(body: unknown, pointer: string | undefined, value: unknown): void {
  if (pointer !== undefined) writePointer(body, pointer, value);
}
