import { AbortedError, type JobState } from "@quayside/core";
import type { AccountFailure } from "../accounts-error.ts";
import { hasEnded, type ImportJob } from "../import-job.ts";
import type { Position } from "./cursor.ts";
import type { ImportChange } from "./watch-options.ts";

/** Changes that have been seen and not yet told; each state of an import goes through it once. */
export class ChangeQueue {
  readonly #withProgress: boolean;
  readonly #wants: (job: ImportJob) => boolean;
  readonly #items: (ImportChange | AccountFailure)[] = [];
  /** The state of each import that was queued last, and of those that are under way what progress was. */
  readonly #queued: Map<string, JobState>;
  readonly #progress = new Map<string, string>();
  readonly #told: Map<string, JobState>;
  #wake = (): void => {};

  constructor({ told }: Position, withProgress: boolean, wants: (job: ImportJob) => boolean) {
    this.#queued = new Map(told);
    this.#told = new Map(told);
    this.#withProgress = withProgress;
    this.#wants = wants;
  }

  /** The state of each import that was told last. */
  get told(): ReadonlyMap<string, JobState> {
    return this.#told;
  }

  /** The state of an import that was queued last. */
  stateOf(ref: string): JobState | undefined {
    return this.#queued.get(ref);
  }

  /** What was known of an import is over: it was started anew. */
  forget(ref: string): void {
    this.#queued.delete(ref);
    this.#told.delete(ref);
  }

  add(job: ImportJob): void {
    const { ref, provider, account, state } = job;
    const previous = this.#queued.get(ref);
    const progress = progressOf(job);
    const kind = previous === state ? "progress" : "state";
    const isNews = kind === "state" || (this.#withProgress && this.#progress.get(ref) !== progress);
    if (hasEnded(state)) this.#progress.delete(ref);
    else this.#progress.set(ref, progress);
    if (!isNews) return;
    this.#queued.set(ref, state);
    if (!this.#wants(job)) {
      this.#told.set(ref, state);
      return;
    }
    const change = { kind, ref, provider, account, state, previous, job } as ImportChange;
    const index = kind === "progress" ? this.#items.findLastIndex((item) => item.ref === ref) : -1;
    const last = this.#items[index];
    if (last && "kind" in last && last.kind === "progress") this.#items[index] = change;
    else this.#items.push(change);
    this.#wake();
  }

  addFailure(failure: AccountFailure): void {
    this.#items.push(failure);
    this.#wake();
  }

  /** Lets a waiting `take` look again. */
  wake(): void {
    this.#wake();
  }

  /** The next item, when there is one; undefined once `isOver` says that none will come. */
  async take(isOver: () => boolean, signal: AbortSignal): Promise<ImportChange | AccountFailure | undefined> {
    for (;;) {
      if (signal.aborted) throw new AbortedError("watch: aborted", { cause: signal.reason });
      const item = this.#items.shift();
      if (item && "kind" in item) this.#told.set(item.ref, item.state);
      if (item || isOver()) return item;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

function progressOf({ progress, counts: { total, imported, failed } }: ImportJob): string {
  return [progress, total, imported, failed].join(" ");
}
