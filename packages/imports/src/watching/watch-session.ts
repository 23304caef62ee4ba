import type { Account } from "../account.ts";
import type { AccountFailure } from "../accounts-error.ts";
import { hasEnded, type ImportJob, timeOf } from "../import-job.ts";
import { matches } from "../listing/filter.ts";
import { list } from "../listing/list.ts";
import { parseRef, type Place } from "../ref.ts";
import type { Surroundings } from "../surroundings.ts";
import type { ChangeQueue } from "./change-queue.ts";
import type { Follower, Pace } from "./observer.ts";
import type { WatchFilter } from "./watch-options.ts";

/** One run of a watch: what it still waits for. */
export class WatchSession {
  readonly #around: Surroundings;
  readonly #queue: ChangeQueue;
  readonly #filter: WatchFilter;
  readonly #since: number;
  readonly #open = new Map<string, Account>();
  readonly #followers = new Map<Account, Follower>();
  readonly #observers = new Map<Account, Follower>();
  readonly #pace: Pace;

  constructor(around: Surroundings, pace: Pace, queue: ChangeQueue, filter: WatchFilter, since: number) {
    this.#around = around;
    this.#pace = pace;
    this.#queue = queue;
    this.#filter = filter;
    this.#since = since;
  }

  /** Whether nothing more can come. */
  get isOver(): boolean {
    return this.#open.size === 0 && this.#followers.size === 0;
  }

  async begin(refs: readonly string[] | undefined, signal: AbortSignal): Promise<void> {
    if (refs) return this.#beginNamed(refs);
    if (this.#filter.follow ?? true) return this.#beginFollowing();
    const { accounts, memory } = this.#around;
    const { providers, accounts: names, since } = this.#filter;
    const filter = { providers, accounts: names, since, state: ["pending", "running", "unknown"] } as const;
    // All of it is read.
    const underWay = list(accounts, memory, { ...filter, onError: "yield", signal }, Infinity);
    for await (const item of underWay) {
      if ("error" in item) this.#queue.addFailure(item);
      else this.#track(accounts.find(item.ref).account, item.ref, item);
    }
    // Those that were under way at the last stop may have ended since.
    const known = [...this.#queue.told].filter(([ref, state]) => !hasEnded(state) && !this.#open.has(ref));
    this.#beginNamed(known.map(([ref]) => ref));
  }

  end(): void {
    for (const [ref, account] of this.#open) this.#around.hub.of(account).untrack(ref, this.#observerOf(account));
    for (const [account, follower] of this.#followers) this.#around.hub.of(account).unfollow(follower);
    this.#open.clear();
    this.#followers.clear();
  }

  #beginNamed(refs: readonly string[]): void {
    for (const ref of refs) {
      const state = this.#queue.stateOf(ref);
      if (!state || !hasEnded(state)) this.#track(this.#around.accounts.find(ref).account, ref);
    }
  }

  async #beginFollowing(): Promise<void> {
    const { accounts, memory, hub } = this.#around;
    for (const account of accounts.select(this.#filter)) this.#followers.set(account, this.#observerOf(account));
    // What is under way by what is known, whether lists show it or not.
    const known = new Set([...this.#queue.told].filter(([, state]) => !hasEnded(state)).map(([ref]) => ref));
    for (const account of this.#followers.keys()) {
      if (account.current?.list) continue;
      for await (const { ref, state } of memory.entries([account.name])) if (!hasEnded(state)) known.add(ref);
    }
    for (const ref of known) {
      const { account } = accounts.find(ref);
      if (this.#followers.has(account)) this.#track(account, ref);
    }
    for (const [account, follower] of this.#followers) hub.of(account).follow(follower);
  }

  /** Hears of one account. */
  #observerOf(account: Account): Follower {
    const known = this.#observers.get(account);
    if (known) return known;
    const observer: Follower = {
      pace: this.#pace,
      bounded: this.#filter.since !== undefined,
      observe: (job) => this.#observe(account, job),
      fail: (failure) => this.#fail(account, failure),
      consider: (job) => this.#consider(account, job),
      begin: ({ ref }) => this.#begin(account, ref),
    };
    this.#observers.set(account, observer);
    return observer;
  }

  #track(account: Account, ref: string, seen?: ImportJob): void {
    this.#open.set(ref, account);
    const place: Place = parseRef(ref, account.adapter.jobs);
    this.#around.hub.of(account).track(place, this.#observerOf(account), seen);
  }

  #observe(account: Account, job: ImportJob): void {
    if (!this.#open.has(job.ref)) return;
    this.#queue.add(job);
    if (hasEnded(job.state)) this.#close(account, job.ref);
  }

  #close(account: Account, ref: string): void {
    this.#open.delete(ref);
    this.#around.hub.of(account).untrack(ref, this.#observerOf(account));
    this.#queue.wake();
  }

  #fail(account: Account, failure: AccountFailure): void {
    const refs = failure.ref === undefined ? [...this.#open].filter(([, owner]) => owner === account).map(([ref]) => ref) : [failure.ref];
    for (const ref of refs) this.#open.delete(ref);
    if (failure.ref === undefined) this.#followers.delete(account);
    this.#queue.addFailure(failure);
  }

  /** An import was seen in a list: is it news? */
  #consider(account: Account, job: ImportJob): boolean {
    const told = this.#queue.stateOf(job.ref);
    const time = timeOf(job);
    if (!matches({ since: this.#filter.since }, job)) return false;
    if (!hasEnded(job.state)) {
      if (!this.#open.has(job.ref)) this.#track(account, job.ref, job);
      return true;
    }
    // What ended before anybody watched is history.
    const isNews = told === undefined ? time !== undefined && time >= this.#since : told !== job.state;
    if (isNews) this.#queue.add(job);
    return isNews;
  }

  #begin(account: Account, ref: string): void {
    this.#queue.forget(ref);
    if (!this.#open.has(ref)) this.#track(account, ref);
  }
}
