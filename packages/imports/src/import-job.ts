import { type JobState, jobState, pointer } from "@quayside/core";
import type { Count, JobAdapter, Scope } from "./adapter.ts";
import type { ProviderId, Resources } from "./generated/types.gen.ts";

/** One import of any provider, in the same words for all. What a provider does not tell is undefined. */
export interface ImportJobOf<Provider extends ProviderId> {
  /** Names the import among all providers: `provider:id`, or `provider:scope/id`. */
  readonly ref: string;
  readonly provider: Provider;
  /** Id as the provider gave it. */
  readonly id: string;
  readonly state: JobState;
  /** Share of the work that is done, 0 to 1. */
  readonly progress: number | undefined;
  readonly counts: Counts;
  readonly title: string | undefined;
  /** What is imported: a path or a URL. */
  readonly source: string | undefined;
  /** Why it failed. */
  readonly failure: Failure | undefined;
  readonly createdAt: Date | undefined;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  /** The provider's own object, whole. */
  readonly raw: Resources[Provider];
}

/** An import of one of several providers; `provider` tells them apart. */
export type ImportJob<Provider extends ProviderId = ProviderId> = { [Each in Provider]: ImportJobOf<Each> }[Provider];

/** Numbers of records. */
export interface Counts {
  readonly total: number | undefined;
  readonly imported: number | undefined;
  readonly failed: number | undefined;
}

export interface Failure {
  /** The provider's own code. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** Puts a provider's object into the common words. */
export function toImportJob(
  provider: ProviderId,
  { job, scope: names, mapping }: JobAdapter<unknown>,
  scope: Scope,
  raw: unknown,
): ImportJob {
  const id = String(pointer(raw, job.id));
  const state = jobState(job, raw);
  const places = names.map((name) => `${encodeURIComponent(scope[name] ?? "")}/`);
  const progress = numberAt(raw, mapping.progress);
  const counts = mapping.counts ?? {};
  return {
    ref: `${provider}:${places.join("")}${encodeURIComponent(id)}`,
    provider,
    id,
    state,
    progress: progress === undefined ? undefined : Math.min(Math.max(progress / 100, 0), 1),
    counts: { total: count(raw, counts.total), imported: count(raw, counts.imported), failed: count(raw, counts.failed) },
    title: textAt(raw, mapping.title),
    source: textAt(raw, mapping.source),
    failure: state === "failed" ? { code: textAt(raw, mapping.failure?.code), message: textAt(raw, mapping.failure?.message) } : undefined,
    createdAt: dateAt(raw, mapping.createdAt),
    startedAt: dateAt(raw, mapping.startedAt),
    finishedAt: dateAt(raw, mapping.finishedAt),
    updatedAt: dateAt(raw, mapping.updatedAt),
    raw,
  } as ImportJob;
}

function at(raw: unknown, path: string | undefined): unknown {
  return path === undefined ? undefined : (pointer(raw, path) ?? undefined);
}

function textAt(raw: unknown, paths: string | readonly string[] | undefined): string | undefined {
  const value = [paths]
    .flat()
    .map((path) => at(raw, path))
    .find((found) => found !== undefined && found !== "");
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

function numberAt(raw: unknown, path: string | undefined): number | undefined {
  const value = at(raw, path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function dateAt(raw: unknown, path: string | undefined): Date | undefined {
  const value = at(raw, path);
  const date = typeof value === "string" ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

function count(raw: unknown, place: Count | undefined): number | undefined {
  if (place === undefined || typeof place === "string") return numberAt(raw, place);
  const list = at(raw, place.count);
  return Array.isArray(list) ? list.length : undefined;
}
