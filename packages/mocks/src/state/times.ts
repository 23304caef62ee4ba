import { isObject, readPointer, writePointer } from "../pointer.ts";
import type { Job } from "../read-job.ts";
import type { StoredImport } from "./stored-import.ts";

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Writes the times of an import into its body: when it was created, when it began to run, and for all others, when it last changed. */
export function setTimes(body: unknown, { createdAt, job, progress }: StoredImport, hasFractions: boolean): void {
  const { fields } = job;
  replaceTimes(body, () => write(progress.changedAt, hasFractions));
  for (const [pointer, ms] of [
    [fields.createdAt, createdAt],
    [fields.startedAt, progress.startedAt],
  ] as const) {
    if (pointer === undefined || ms === undefined) continue;
    if (typeof readPointer(body, pointer) === "string") writePointer(body, pointer, write(ms, hasFractions));
  }
}

/** Moves the times of what answered to the start of an import, so that they begin now: an hour ahead stays an hour ahead. */
export function moveTimes(body: unknown, job: Job, now: number): void {
  const began = job.fields.createdAt === undefined ? undefined : readPointer(body, job.fields.createdAt);
  if (typeof began !== "string" || !dateTime.test(began)) return;
  const offset = now - Date.parse(began);
  replaceTimes(body, (example) => write(Date.parse(example) + offset, example.includes(".")));
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
