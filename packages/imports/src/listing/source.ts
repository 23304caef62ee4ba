import { HttpError } from "@quayside/core";
import type { Account } from "../account.ts";
import type { JobAdapter, Scope } from "../adapter.ts";
import { type ImportJob, timeOf, toImportJob } from "../import-job.ts";
import { pageSizeFor } from "./page-size.ts";

/** Imports of one account, a page at a time. */
export interface Source {
  readonly account: string;
  /** The next imports, newest first; undefined at the end. */
  next(): Promise<ImportJob[] | undefined>;
}

/** A kind of import, and where it is. */
export interface Kind {
  readonly adapter: JobAdapter<unknown>;
  readonly scope: Scope;
}

/** Options of reading a list. */
export interface ReadOptions {
  /** Polls wait behind the calls of people, and are repeated by whoever polls. */
  readonly poll?: boolean;
  /**
   * How many imports are wanted, as far as that is known: pages may then be larger than the provider's own.
   * @default 0
   */
  readonly wanted?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page as the provider gave it. */
export interface ListedPage {
  readonly jobs: ImportJob[];
  /** Whether this page and all before it ran newest first; what tells no time does not count. */
  readonly descending: boolean;
  /** Of the reply, as far as it is known. */
  readonly headers: Headers | undefined;
}

/** Reads the list of an account page by page, each when it is asked for. */
export async function* readPages(
  account: Account,
  { adapter, scope }: Kind,
  { poll = false, wanted = 0, signal }: ReadOptions,
): AsyncGenerator<ListedPage> {
  const { name, client, budget, refusesSizes } = account;
  const list = adapter.list;
  if (!list) return;
  const turn = { poll, signal };
  const options = { ...(poll ? { maxRetries: 0 } : {}), ...(signal ? { signal } : {}) };
  let oldest = Infinity;
  let descending = true;
  const begin = async (size?: number): Promise<{ call: ReturnType<typeof list>; response: Response }> => {
    const { call } = await budget.run(async () => {
      const call = list(client, scope, options, size);
      await call;
      return { call };
    }, turn);
    return { call, response: (await call.withResponse()).response };
  };
  const size = refusesSizes.has(adapter) ? undefined : pageSizeFor(wanted, adapter.pageSize);
  const { call, response } = await begin(size).catch(async (error: unknown) => {
    if (size === undefined || !isRefusal(error)) throw error;
    const first = await begin();
    // Only now is it known that the size was to blame.
    refusesSizes.add(adapter);
    return first;
  });
  const pages = call.pages()[Symbol.asyncIterator]();
  let headers: Headers | undefined = response.headers;
  // The first page is there; only those after it are asked for.
  for (let page = await pages.next(); !page.done; page = await budget.run(() => pages.next(), turn)) {
    const jobs = page.value.items.map((raw) => toImportJob(name, adapter, scope, raw));
    for (const time of jobs.map(timeOf)) {
      if (time === undefined) continue;
      descending &&= time <= oldest;
      oldest = time;
    }
    yield { jobs, descending, headers };
    headers = undefined;
    if (!page.value.hasNext()) return;
  }
}

/** Whether a provider found fault with what it was asked. */
function isRefusal(error: unknown): boolean {
  return HttpError.isInstance(error) && (error.status === 400 || error.status === 422);
}

/**
 * The list of an account. Each page is put in order; a list that has run newest first so far is left at the first page
 * that is older than `since` as a whole.
 */
export function listedSource(account: Account, kind: Kind, since: Date | undefined, options: ReadOptions): Source {
  const pages = readPages(account, kind, options);
  let ended = false;
  return {
    account: account.name,
    async next() {
      const { value } = ended ? { value: undefined } : await pages.next();
      if (!value) return undefined;
      const { jobs, descending } = value;
      const isOld = (job: ImportJob): boolean => since !== undefined && (timeOf(job) ?? Infinity) < since.getTime();
      ended = descending && jobs.length > 0 && jobs.every(isOld);
      return newestFirst(jobs);
    },
  };
}

/** In order by time; what tells none stays behind the one before it. */
function newestFirst(jobs: readonly ImportJob[]): ImportJob[] {
  let last = Infinity;
  const timed = jobs.map((job) => ({ job, time: (last = timeOf(job) ?? last) }));
  return timed.sort((one, other) => other.time - one.time || 0).map(({ job }) => job);
}
