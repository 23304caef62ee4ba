import { HttpError } from "@quayside/core";
import type { Account } from "../account.ts";
import { hasEnded, type ImportJob } from "../import-job.ts";
import { type Kind, readPages } from "../listing/source.ts";
import { formatRef, type Place } from "../ref.ts";
import { isTransient } from "./is-transient.ts";
import { type Follower, quickest, type Tracked } from "./observer.ts";

/** How long a list that showed nothing of what was looked for is left alone, in milliseconds. */
const uselessMs = 600_000;

/** A list, and what is known of its use. */
interface List extends Kind {
  /** Not before this time, in milliseconds since 1970. */
  notBefore: number;
  /** Whether it has been read for the followers before. */
  known: boolean;
  /** Whether it runs newest first and showed the followers nothing of interest when it was last read for them. */
  quiet: boolean;
  /** Whether reading it failed the last time. */
  failed: boolean;
}

type See = (tracked: Tracked, job: ImportJob, headers: Headers | undefined) => Promise<void>;

/**
 * Reads the lists of an account, where one call shows many of the imports that are polled, and where somebody follows all
 * there are.
 */
export class ListScanner {
  readonly #account: Account;
  readonly #tracked: ReadonlyMap<string, Tracked>;
  readonly #see: See;
  readonly #lists = new Map<string, List>();
  readonly #followers = new Set<Follower>();
  #followAt = Infinity;
  #followMs = 0;
  #failingSince: number | undefined;

  constructor(account: Account, tracked: ReadonlyMap<string, Tracked>, see: See) {
    this.#account = account;
    this.#tracked = tracked;
    this.#see = see;
  }

  get isFollowed(): boolean {
    return this.#followers.size > 0;
  }

  /** When the list is to be read for followers, in milliseconds since 1970. */
  get dueAt(): number {
    return this.isFollowed && this.#account.current?.list ? this.#followAt : Infinity;
  }

  follow(follower: Follower): void {
    this.#followers.add(follower);
    this.#followAt = Date.now();
    this.#followMs = follower.pace.intervalMs;
    // It has seen nothing yet.
    for (const list of this.#lists.values()) Object.assign(list, { known: false, quiet: false });
  }

  unfollow(follower: Follower): void {
    this.#followers.delete(follower);
  }

  close(): Follower[] {
    const followers = [...this.#followers];
    this.#followers.clear();
    return followers;
  }

  begin(place: Place): void {
    for (const follower of this.#followers) follower.begin(place);
  }

  consider(job: ImportJob): boolean {
    let isNews = false;
    for (const follower of this.#followers) isNews = follower.consider(job) || isNews;
    return isNews;
  }

  /** Reads the lists that pay. Gives imports that are to be read by themselves now and then, lest a list that lags hides their end. */
  async scan(due: readonly Tracked[], now: number, signal: AbortSignal): Promise<Tracked[]> {
    const { current, scope } = this.#account;
    const byList = new Map<List, Tracked[]>();
    const isFollowing = this.dueAt <= now;
    if (isFollowing && current) byList.set(this.#listOf(current, scope), []);
    for (const tracked of due) {
      const { adapter, scope } = tracked.place;
      if (!adapter.list || tracked.unlisted) continue;
      const list = this.#listOf(adapter, scope);
      byList.set(list, [...(byList.get(list) ?? []), tracked]);
    }
    const extra: Tracked[] = [];
    for (const [list, wanted] of byList) {
      const follows = isFollowing && list.adapter === current;
      if (!follows && (wanted.length < 2 || list.notBefore > now)) continue;
      const pages = await this.#read(list, new Set(wanted), follows, signal);
      extra.push(...this.#stalest(list, pages, now));
    }
    return extra;
  }

  /** Gives the number of pages that were read. */
  async #read(list: List, wanted: Set<Tracked>, follows: boolean, signal: AbortSignal): Promise<number> {
    const all = wanted.size;
    let pages = 0;
    let isNews = false;
    let isSorted = true;
    // Where most likely nothing has happened, the first few imports show it; and large pages may be too much for a provider.
    const isSmall = (list.quiet && all === 0) || list.failed;
    try {
      for await (const page of readPages(this.#account, list, { poll: true, wanted: isSmall ? 0 : Infinity, signal })) {
        const { jobs, descending, headers } = page;
        isSorted = descending;
        pages++;
        let found = 0;
        let interest = false;
        for (const job of jobs) {
          const tracked = this.#tracked.get(job.ref);
          if (tracked) {
            found++;
            wanted.delete(tracked);
            tracked.unlisted = false;
            await this.#see(tracked, job, headers);
          }
          interest = this.consider(job) || interest;
        }
        isNews ||= interest;
        if (follows && (interest || !descending || (!list.known && !this.#areBounded()))) continue;
        if (wanted.size === 0 || found === 0) break;
      }
      if (wanted.size === all && !follows) list.notBefore = Date.now() + uselessMs;
      for (const tracked of wanted) tracked.unlisted = true;
      Object.assign(list, { quiet: follows && isSorted && !isNews, failed: false });
      if (follows) this.#scheduleFollow(list, isNews);
    } catch (error) {
      if (signal.aborted) throw error;
      this.#take(error, list, follows);
    }
    return pages;
  }

  #areBounded(): boolean {
    return [...this.#followers].every(({ bounded }) => bounded);
  }

  #scheduleFollow(list: List, isNews: boolean): void {
    if (!this.isFollowed) return;
    const { intervalMs, maxIntervalMs } = quickest(this.#followers);
    list.known = true;
    this.#failingSince = undefined;
    this.#followMs = isNews ? intervalMs : Math.min(this.#followMs * 1.5, maxIntervalMs);
    this.#followAt = Date.now() + this.#followMs;
  }

  /** A list that fails is left alone for a while: imports that are named can be read by themselves. */
  #take(error: unknown, list: List, follows: boolean): void {
    const now = Date.now();
    if (HttpError.isInstance(error) && error.status === 401) throw error;
    list.failed = true;
    list.notBefore = now + (isTransient(error) ? 5000 : uselessMs);
    if (!follows || !this.isFollowed) return;
    const { maxIntervalMs, outageMs } = quickest(this.#followers);
    this.#failingSince ??= now;
    this.#followMs = Math.min(this.#followMs * 2, maxIntervalMs);
    this.#followAt = now + this.#followMs;
    if (isTransient(error) && now - this.#failingSince <= outageMs) return;
    for (const follower of this.close()) follower.fail({ account: this.#account.name, ref: undefined, error });
  }

  /** As many of the imports in a list as it had pages, if they have not been read by themselves for long. */
  #stalest(list: List, pages: number, now: number): Tracked[] {
    const key = this.#keyOf(list);
    return [...this.#tracked.values()]
      .filter(
        ({ place, job, readAt, intervalMs }) => this.#keyOf(place) === key && job && !hasEnded(job.state) && readAt + 2 * intervalMs < now,
      )
      .sort((one, other) => one.readAt - other.readAt)
      .slice(0, pages);
  }

  #keyOf({ adapter, scope }: Kind): string {
    return formatRef(this.#account.name, adapter, scope, "");
  }

  #listOf(adapter: Kind["adapter"], scope: Kind["scope"]): List {
    const key = this.#keyOf({ adapter, scope });
    const list = this.#lists.get(key) ?? { adapter, scope, notBefore: 0, known: false, quiet: false, failed: false };
    this.#lists.set(key, list);
    return list;
  }
}
