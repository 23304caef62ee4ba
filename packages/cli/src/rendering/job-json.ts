import type { Job, Remembered } from "../library.ts";

/** An import as JSON. Every name is always there; what a provider does not tell is null. Times are ISO 8601 in UTC. */
export function jobJson(job: Job): object {
  const { ref, provider, account, id, state, progress, counts, title, source, failure, raw } = job;
  return {
    ref,
    provider,
    account,
    id,
    state,
    progress: progress ?? null,
    counts: { total: counts.total ?? null, imported: counts.imported ?? null, failed: counts.failed ?? null },
    title: title ?? null,
    source: source ?? null,
    failure: failure ? { code: failure.code ?? null, message: failure.message ?? null, details: failure.details ?? null } : null,
    createdAt: job.createdAt?.toISOString() ?? null,
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    updatedAt: job.updatedAt?.toISOString() ?? null,
    raw,
  };
}

/** A remembered import as JSON. */
export function rememberedJson({ ref, account, id, state, seenAt, startedAt, job }: Remembered): object {
  return {
    ref,
    account,
    id,
    state,
    seenAt: seenAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    job: job ? jobJson(job) : null,
  };
}
