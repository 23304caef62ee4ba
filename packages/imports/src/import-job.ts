import { type JobState, jobState, pointer } from "@quayside/core";
import type { AccountName, ImportRef, ProviderOf } from "./account-name.ts";
import type { Count, JobAdapter, Scope } from "./adapter.ts";
import type { Resources } from "./generated/types.gen.ts";
import { formatRef } from "./ref.ts";

/** One import of one account, in the same words for all. What a provider does not tell is undefined. */
export interface ImportJobOf<Account extends AccountName> {
  /** Names the import among all accounts: `account:id`, or `account:scope/id`. */
  readonly ref: ImportRef<Account>;
  readonly provider: ProviderOf<Account>;
  /** The account as it is called in the configuration: `exa`, or `exa/team-a`. */
  readonly account: Account;
  /** Id as the provider gave it. */
  readonly id: string;
  readonly state: JobState;
  /** Share of the work that is done, 0 to 1. */
  readonly progress: number | undefined;
  readonly counts: Counts;
  readonly title: string | undefined;
  /** What is imported: a path or a URL. */
  readonly source: string | undefined;
  /** Why it failed; undefined unless the state is `failed`. */
  readonly failure: Failure | undefined;
  readonly createdAt: Date | undefined;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
  readonly updatedAt: Date | undefined;
  /** The provider's own object, whole. */
  readonly raw: Resources[ProviderOf<Account>];
}

/** An import of one of several accounts; `provider` and `account` tell them apart. */
export type ImportJob<Account extends AccountName = AccountName> = Account extends AccountName ? ImportJobOf<Account> : never;

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
  /** What else the provider tells: its error object, or the list of what could not be imported. */
  readonly details: unknown;
}

/** Puts a provider's object into the common words. */
export function toImportJob(account: string, adapter: JobAdapter<unknown>, scope: Scope, raw: unknown): ImportJob {
  const { job, mapping } = adapter;
  const id = String(pointer(raw, job.id));
  const state = jobState(job, raw);
  const progress = numberAt(raw, mapping.progress);
  const counts = mapping.counts ?? {};
  return {
    ref: formatRef(account, adapter, scope, id),
    provider: account.split("/", 1)[0],
    account,
    id,
    state,
    progress: progress === undefined ? undefined : Math.min(Math.max(progress / 100, 0), 1),
    counts: { total: count(raw, counts.total), imported: count(raw, counts.imported), failed: count(raw, counts.failed) },
    title: textAt(raw, mapping.title),
    source: textAt(raw, mapping.source),
    failure: state === "failed" ? failureOf(raw, mapping.failure) : undefined,
    createdAt: dateAt(raw, mapping.createdAt),
    startedAt: dateAt(raw, mapping.startedAt),
    finishedAt: dateAt(raw, mapping.finishedAt),
    updatedAt: dateAt(raw, mapping.updatedAt),
    raw,
  } as unknown as ImportJob;
}

/** When an import began, as far as its provider tells: the time by which lists are in order. In milliseconds since 1970. */
export function timeOf({ createdAt, startedAt, updatedAt, finishedAt }: ImportJob): number | undefined {
  return (createdAt ?? startedAt ?? updatedAt ?? finishedAt)?.getTime();
}

/** Whether nothing more will happen to an import. */
export function hasEnded(state: JobState): boolean {
  return state === "succeeded" || state === "failed" || state === "cancelled";
}

/** The counts with those of a second call in the places of the ones that it tells. */
export function withDetails(job: ImportJob, { counts }: NonNullable<JobAdapter<unknown>["details"]>, raw: unknown): ImportJob {
  const { total, imported, failed } = job.counts;
  return {
    ...job,
    counts: {
      total: count(raw, counts.total) ?? total,
      imported: count(raw, counts.imported) ?? imported,
      failed: count(raw, counts.failed) ?? failed,
    },
  };
}

function failureOf(raw: unknown, { code, message, details }: JobAdapter<unknown>["mapping"]["failure"] = {}): Failure {
  return { code: textAt(raw, code), message: textAt(raw, message), details: at(raw, details) };
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
