import type { AccountFailure } from "../accounts-error.ts";
import { type ImportJob, timeOf } from "../import-job.ts";
import type { Source } from "./source.ts";

interface Head {
  readonly source: Source;
  page: ImportJob[];
  index: number;
  /** Time of the import at `index`, or of the one before it if it tells none. */
  time: number;
}

/** What a merge gives: imports, and failures of accounts where they happened. */
export type Merged = { readonly job: ImportJob; readonly failure?: never } | { readonly failure: AccountFailure; readonly job?: never };

/**
 * Merges sources by time, newest first. Holds one page of each, and reads the next one when that is used up. A source
 * that fails is left out from then on.
 */
export async function* mergeNewest(sources: readonly Source[]): AsyncGenerator<Merged> {
  const failures: AccountFailure[] = [];
  let heads = sources.map((source): Head => ({ source, page: [], index: 0, time: Infinity }));
  // Those that still have something.
  const fill = async (some: readonly Head[]): Promise<void> => {
    const filled = await Promise.all(some.map((head) => turnPage(head, failures)));
    heads = heads.filter((head) => !some.includes(head) || filled[some.indexOf(head)]);
  };
  await fill(heads);
  for (;;) {
    for (const failure of failures.splice(0)) yield { failure };
    const [first, ...others] = heads;
    if (!first) return;
    let newest = first;
    for (const head of others) if (head.time > newest.time) newest = head;
    yield { job: newest.page[newest.index] as ImportJob };
    newest.index++;
    const next = newest.page[newest.index];
    if (next) newest.time = timeOf(next) ?? newest.time;
    else await fill([newest]);
  }
}

/** Gives pages as they come. Of each source one page is read ahead at most. */
export async function* mergeArriving(sources: readonly Source[]): AsyncGenerator<Merged> {
  const failures: AccountFailure[] = [];
  const read = (source: Source): Promise<Head> => {
    const head: Head = { source, page: [], index: 0, time: Infinity };
    return turnPage(head, failures).then(() => head);
  };
  const reading = new Map(sources.map((source) => [source, read(source)]));
  while (reading.size > 0) {
    const { source, page } = await Promise.race(reading.values());
    reading.delete(source);
    for (const failure of failures.splice(0)) yield { failure };
    if (page.length > 0) reading.set(source, read(source));
    for (const job of page) yield { job };
  }
}

/** Moves a head to the next page that holds anything; false if there is none, or if the source has failed. */
async function turnPage(head: Head, failures: AccountFailure[]): Promise<boolean> {
  try {
    let page: ImportJob[] | undefined;
    do page = await head.source.next();
    while (page?.length === 0);
    head.page = page ?? [];
    head.index = 0;
    const [first] = head.page;
    if (first) head.time = timeOf(first) ?? head.time;
  } catch (error) {
    head.page = [];
    failures.push({ account: head.source.account, ref: undefined, error });
  }
  return head.page.length > 0;
}
