import type { JobState } from "@quayside/core";
import type { JobAdapter } from "../adapter.ts";
import type { ImportJob } from "../import-job.ts";

const ranks: { readonly [state in JobState]: number } = { pending: 0, running: 1, unknown: 1, succeeded: 2, failed: 2, cancelled: 2 };

/**
 * Whether what was just seen of an import may follow what was seen before. Lists, single reads and webhooks may be of
 * different age: a state that lies further back counts only if the provider says that it is later.
 */
export function advances(before: ImportJob | undefined, now: ImportJob): boolean {
  if (!before || ranks[now.state] > ranks[before.state]) return true;
  const known = before.updatedAt && now.updatedAt;
  const later = known && (now.updatedAt as Date) > (before.updatedAt as Date);
  if (ranks[now.state] < ranks[before.state] || (ranks[now.state] === 2 && now.state !== before.state)) return later === true;
  return !known || (now.updatedAt as Date) >= (before.updatedAt as Date);
}

/** Whether the provider still shows how the import before this one ended (x-jobs.state.asOf). */
export function isOutdated(
  { job }: JobAdapter<unknown>,
  raw: unknown,
  headers: Headers | undefined,
  startedAt: number | undefined,
): boolean {
  if (startedAt === undefined || !job.state.outdated) return false;
  const reply = { data: raw, options: {}, response: { headers: headers ?? new Headers() } };
  return job.state.outdated.test(reply as never, job, new Date(startedAt));
}
