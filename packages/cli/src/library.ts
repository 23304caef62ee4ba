import type { Counts, Failure, JobState } from "@quayside/imports";

// The types of @quayside/imports follow the accounts that a program configures. The command learns of its accounts when it
// runs, so it sees the library through these plainer ones.

/** An import of any account. */
export interface Job {
  readonly ref: string;
  readonly provider: string;
  readonly account: string;
  readonly id: string;
  readonly state: JobState;
  readonly progress: number | undefined;
  readonly counts: Counts;
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly failure: Failure | undefined;
  readonly createdAt: Date | undefined;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  readonly raw: unknown;
}

/** An import as the store remembers it. */
export interface Remembered {
  readonly ref: string;
  readonly account: string;
  readonly id: string;
  readonly state: JobState;
  readonly seenAt: Date;
  readonly startedAt: Date | undefined;
  readonly job: Job | undefined;
}

/** What went wrong with one account. */
export interface Failed {
  readonly account: string;
  readonly error: unknown;
}

/** Which imports are meant. */
export interface Filter {
  readonly accounts?: readonly string[] | undefined;
  readonly providers?: readonly string[] | undefined;
  readonly state?: readonly JobState[] | undefined;
  readonly since?: Date | undefined;
}

export const jobStates: readonly JobState[] = ["pending", "running", "succeeded", "failed", "cancelled", "unknown"];

/** Whether an import will change no more. */
export function hasEnded(state: JobState): boolean {
  return state === "succeeded" || state === "failed" || state === "cancelled";
}

/** Something new about an import. */
export interface Change {
  readonly kind: "state" | "progress";
  readonly ref: string;
  readonly account: string;
  readonly state: JobState;
  readonly previous: JobState | undefined;
  readonly job: Job;
}

/** How often imports are polled, and what ends it. */
export interface Polling {
  readonly intervalMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the command uses of `createImports`. */
export interface Library {
  list(
    options: Filter & { limit?: number; order?: "newest" | "arrival"; onError: "yield"; signal: AbortSignal },
  ): AsyncIterable<Job | Failed>;
  history(options: Omit<Filter, "providers"> & { limit?: number }): AsyncIterable<Remembered>;
  get(ref: string, options: { details: boolean; signal: AbortSignal }): Promise<Job>;
  start(account: string, operation: string, params: object, options: object): Promise<{ ref: string; id: string; reply: unknown }>;
  cancel(ref: string, options: { signal: AbortSignal }): Promise<unknown>;
  delete(ref: string, options: { signal: AbortSignal }): Promise<unknown>;
  watch(
    what: readonly string[] | (Filter & { follow: boolean }),
    options: Polling & { progress: boolean; onError: "yield"; name?: string | undefined },
  ): AsyncIterable<Change | Failed>;
  check(options: { accounts?: readonly string[]; signal: AbortSignal }): Promise<readonly Checked[]>;
  close(): Promise<void>;
}

/** An account, and whether its key is good. */
export interface Checked {
  readonly account: string;
  readonly key: "accepted" | "refused" | "unknown";
  readonly error: unknown;
}
