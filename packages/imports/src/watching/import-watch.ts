import { type AccountFailure, AccountsError } from "../accounts-error.ts";
import { checkFilter, matches } from "../listing/filter.ts";
import type { Surroundings } from "../surroundings.ts";
import { ChangeQueue } from "./change-queue.ts";
import { type Position, readCursor, writeCursor } from "./cursor.ts";
import type { Pace } from "./observer.ts";
import { readPace } from "./pace.ts";
import type { ImportChange, WatchFilter, WatchOptions } from "./watch-options.ts";
import { WatchSession } from "./watch-session.ts";

/** A watch: of imports that are named, or of all that a filter lets through. */
export class ImportWatch implements AsyncIterable<ImportChange | AccountFailure> {
  readonly #around: Surroundings;
  readonly #refs: readonly string[] | undefined;
  readonly #filter: WatchFilter;
  readonly #options: WatchOptions;
  readonly #pace: Pace;
  #position: Position;

  /** @throws {ConfigError} A ref, an account or an option cannot be used. */
  constructor(around: Surroundings, what: string | readonly string[] | WatchFilter, options: WatchOptions) {
    const refs = typeof what === "string" ? [what] : Array.isArray(what) ? (what as readonly string[]) : undefined;
    this.#around = around;
    this.#refs = refs && [...new Set(refs.map((ref) => around.accounts.find(ref).place.ref))];
    this.#filter = refs ? {} : (what as WatchFilter);
    this.#options = options;
    this.#pace = readPace("watch", options);
    this.#position = options.cursor === undefined ? { since: Date.now(), told: new Map() } : readCursor(options.cursor);
    checkFilter("watch", this.#filter);
    around.accounts.select(this.#filter);
  }

  get cursor(): string {
    return writeCursor(this.#position);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ImportChange | AccountFailure> {
    const { name, onError = "throw" } = this.#options;
    const { memory, closed } = this.#around;
    const { store } = memory;
    const signal = this.#options.signal ? AbortSignal.any([this.#options.signal, closed]) : closed;
    const saved = name === undefined || this.#options.cursor !== undefined ? undefined : await store.cursor(name);
    if (saved !== undefined) this.#position = readCursor(saved);
    const save = async (): Promise<void> => {
      if (name !== undefined) await store.saveCursor(name, this.cursor);
    };
    const { since } = this.#position;
    const queue = new ChangeQueue(this.#position, this.#options.progress ?? false, (job) => matches({ state: this.#filter.state }, job));
    this.#position = { since, told: queue.told };
    const wake = (): void => queue.wake();
    signal.addEventListener("abort", wake);
    const failures: AccountFailure[] = [];
    const session = new WatchSession(this.#around, this.#pace, queue, this.#filter, since);
    try {
      await session.begin(this.#refs, signal);
      for (;;) {
        const item = await queue.take(() => session.isOver, signal);
        if (!item) break;
        if ("kind" in item || onError === "yield") yield item;
        else failures.push(item);
        // Whoever comes back has done with it.
        await save();
      }
    } finally {
      signal.removeEventListener("abort", wake);
      session.end();
      await save();
    }
    if (failures.length > 0) throw new AccountsError(failures);
  }
}
