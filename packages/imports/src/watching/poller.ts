import { HttpError } from "@quayside/core";
import type { Account } from "../account.ts";
import { RateLimitError } from "../budget/rate-limit-error.ts";
import { retryAfterMs } from "../budget/retry-after.ts";
import type { ImportJob } from "../import-job.ts";
import { readImport } from "../read-import.ts";
import type { Place } from "../ref.ts";
import type { Memory } from "../store/memory.ts";
import { advances, isOutdated } from "./advance.ts";
import { inBatches } from "./in-batches.ts";
import { ListScanner } from "./list-scanner.ts";
import { isTransient } from "./is-transient.ts";
import { type Follower, type Observer, quickest, type Tracked } from "./observer.ts";
import { Sleep } from "./sleep.ts";

/** How many imports are read at a time. */
const atOnce = 4;

/**
 * Polls the imports of one account for all who watch them: one after the other as they become due, many at a time where a
 * list shows them. It runs while there is anything to poll.
 */
export class Poller {
  readonly account: Account;
  readonly #memory: Memory;
  readonly #tracked = new Map<string, Tracked>();
  readonly #scanner: ListScanner;
  readonly #sleep = new Sleep();
  #round = new AbortController();
  #running = false;

  constructor(account: Account, memory: Memory) {
    this.account = account;
    this.#memory = memory;
    this.#scanner = new ListScanner(account, this.#tracked, (tracked, job, headers) => this.#see(tracked, job, headers));
  }

  /** Polls an import for an observer, from what was just seen of it on if that is given. */
  track(place: Place, observer: Observer, seen?: ImportJob): void {
    const now = Date.now();
    const { intervalMs } = observer.pace;
    const known = this.#tracked.get(place.ref);
    const tracked: Tracked = known ?? {
      place,
      observers: new Set(),
      job: seen,
      dueAt: seen ? now + intervalMs : now,
      intervalMs,
      readAt: 0,
      failingSince: undefined,
      unlisted: false,
    };
    tracked.observers.add(observer);
    tracked.dueAt = Math.min(tracked.dueAt, now + intervalMs);
    this.#tracked.set(place.ref, tracked);
    if (tracked.job) observer.observe(tracked.job);
    this.#start();
  }

  untrack(ref: string, observer: Observer): void {
    const tracked = this.#tracked.get(ref);
    tracked?.observers.delete(observer);
    if (tracked?.observers.size === 0) this.#tracked.delete(ref);
    this.#stopIfIdle();
  }

  /** Tells a follower of all imports of the account. */
  follow(follower: Follower): void {
    this.#scanner.follow(follower);
    this.#start();
  }

  unfollow(follower: Follower): void {
    this.#scanner.unfollow(follower);
    this.#stopIfIdle();
  }

  isTracked(ref: string): boolean {
    return this.#tracked.has(ref);
  }

  /** An import was started here: what was known under its ref is over. */
  begin(place: Place): void {
    const tracked = this.#tracked.get(place.ref);
    if (tracked) Object.assign(tracked, { job: undefined, dueAt: Date.now() });
    this.#scanner.begin(place);
    this.#sleep.wake();
  }

  /** Takes what a webhook told in the place of polls; without a job, of which the webhook told only that there is news. */
  async ingest(place: Place, told?: ImportJob): Promise<void> {
    const tracked = this.#tracked.get(place.ref);
    const job = told ?? (tracked ? undefined : (await readImport(this.account, place, {})).job);
    if (!job) return this.#read(tracked as Tracked);
    if (!tracked) {
      await this.#memory.keep(job);
      this.#scanner.consider(job);
      return;
    }
    await this.#see(tracked, job);
    // Whoever is told need not ask: the next poll only makes sure.
    tracked.dueAt = Date.now() + quickest(tracked.observers).maxIntervalMs;
  }

  /** Ends all polling. */
  close(): void {
    this.#tracked.clear();
    this.#scanner.close();
    this.#stopIfIdle();
  }

  #start(): void {
    this.#sleep.wake();
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  #isIdle(): boolean {
    return this.#tracked.size === 0 && !this.#scanner.isFollowed;
  }

  #stopIfIdle(): void {
    if (!this.#isIdle()) return;
    this.#round.abort();
    this.#sleep.wake();
  }

  async #run(): Promise<void> {
    // What is tracked in one go is polled together.
    await Promise.resolve();
    while (!this.#isIdle()) {
      const now = Date.now();
      let dueAt = this.#scanner.dueAt;
      for (const tracked of this.#tracked.values()) dueAt = Math.min(dueAt, tracked.dueAt);
      if (dueAt > now) await this.#sleep.for(dueAt - now);
      else await this.#poll(now);
    }
    this.#running = false;
  }

  async #poll(now: number): Promise<void> {
    this.#round = new AbortController();
    const { signal } = this.#round;
    const isDue = (tracked: Tracked): boolean => tracked.dueAt <= now && this.#tracked.get(tracked.place.ref) === tracked;
    try {
      const extra = await this.#scanner.scan([...this.#tracked.values()].filter(isDue), now, signal);
      const due = [...this.#tracked.values()].filter(isDue).sort((one, other) => one.dueAt - other.dueAt);
      await inBatches(
        [...due.slice(0, atOnce), ...extra.filter((tracked) => !due.includes(tracked))],
        (tracked) => this.#read(tracked),
        atOnce,
      );
    } catch (error) {
      if (!signal.aborted) this.#failAll(error);
    }
  }

  async #read(tracked: Tracked): Promise<void> {
    const { place } = tracked;
    const { signal } = this.#round;
    if (signal.aborted || tracked.observers.size === 0) return;
    try {
      const { job, headers } = await readImport(this.account, place, { signal, maxRetries: 0 }, { poll: true, signal });
      tracked.readAt = Date.now();
      await this.#see(tracked, job, headers);
    } catch (error) {
      if (!signal.aborted) this.#take(tracked, error);
    }
  }

  /** Tries again later, or gives up. What the provider asks to wait for is no outage. */
  #take(tracked: Tracked, error: unknown): void {
    const now = Date.now();
    const pace = quickest(tracked.observers);
    const { status, headers } = HttpError.isInstance(error) ? error : { status: undefined, headers: undefined };
    const askedMs = RateLimitError.isInstance(error) ? error.retryAfterMs : retryAfterMs(headers, now);
    tracked.intervalMs = Math.min(tracked.intervalMs * 2, pace.maxIntervalMs);
    tracked.dueAt = now + Math.max(tracked.intervalMs, askedMs);
    if (askedMs > 0 || status === 429) return;
    tracked.failingSince ??= now;
    if (isTransient(error) && now - tracked.failingSince <= pace.outageMs) return;
    // A key that is refused is refused for all.
    if (status === 401) this.#failAll(error);
    else this.#fail(tracked, error);
  }

  /** Takes what was seen of an import, and sets the time of the next look. */
  async #see(tracked: Tracked, job: ImportJob, headers?: Headers): Promise<void> {
    const { place, observers } = tracked;
    const { adapter } = place;
    const startedAt = adapter.job.state.outdated ? (await this.#memory.store.get(place.ref))?.startedAt : undefined;
    if (observers.size === 0) return;
    const counts = !isOutdated(adapter, job.raw, headers, startedAt) && advances(tracked.job, job);
    const isNew = counts && job.state !== tracked.job?.state;
    const now = Date.now();
    const pace = quickest(observers);
    tracked.failingSince = undefined;
    tracked.intervalMs = isNew || !tracked.job ? pace.intervalMs : Math.min(tracked.intervalMs * 1.5, pace.maxIntervalMs);
    tracked.dueAt = this.#together(now + Math.max(tracked.intervalMs, retryAfterMs(headers, now)), pace.intervalMs);
    if (!counts) return;
    tracked.job = job;
    if (isNew) await this.#memory.keep(job);
    // While the store was busy a webhook may have told more.
    if (tracked.job !== job) return;
    for (const observer of observers) observer.observe(job);
  }

  /** Puts the next looks at several imports at the same times, so that one list may serve them all. */
  #together(time: number, stepMs: number): number {
    return this.#tracked.size > 1 && stepMs > 0 ? Math.ceil(time / stepMs) * stepMs : time;
  }

  #fail(tracked: Tracked, error: unknown): void {
    const { ref } = tracked.place;
    this.#tracked.delete(ref);
    for (const observer of tracked.observers) observer.fail({ account: this.account.name, ref, error });
  }

  #failAll(error: unknown): void {
    const observers = new Set([...this.#tracked.values()].flatMap((tracked) => [...tracked.observers]));
    for (const follower of this.#scanner.close()) observers.add(follower);
    this.#tracked.clear();
    for (const observer of observers) observer.fail({ account: this.account.name, ref: undefined, error });
  }
}
