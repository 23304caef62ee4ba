import type { Job } from "../library.ts";

/** The time at which the tests of pictures look at an import. */
export const now: number = Date.parse("2026-11-22T12:00:00Z");

/** An import, with whatever a test wants to be different. */
export function job(changes: Partial<Job> = {}): Job {
  return {
    ref: "harbour:7",
    provider: "harbour",
    account: "harbour",
    id: "7",
    state: "running",
    progress: undefined,
    counts: { total: undefined, imported: undefined, failed: undefined },
    title: undefined,
    source: undefined,
    failure: undefined,
    createdAt: undefined,
    startedAt: undefined,
    finishedAt: undefined,
    updatedAt: undefined,
    raw: { id: 7 },
    ...changes,
  };
}

/** Numbers of records. */
export function counts(total?: number, imported?: number, failed?: number): Job["counts"] {
  return { total, imported, failed };
}

/** Leaves texts as they are. */
export const plain = (_format: unknown, text: string): string => text;

/** A time before the one at which the tests look. */
export function ago(ms: number): Date {
  return new Date(now - ms);
}
