import { type ImportJob, timeOf } from "../import-job.ts";
import type { ImportStore, StoredImport } from "./import-store.ts";

/** What the library writes into a store and reads from it. */
export class Memory {
  readonly store: ImportStore;

  constructor(store: ImportStore) {
    this.store = store;
  }

  /** Remembers an import as it was just seen. */
  async keep(job: ImportJob): Promise<void> {
    const known = await this.store.get(job.ref);
    const seenAt = Date.now();
    const { ref, account, state, raw } = job;
    await this.store.put({ ref, account, state, time: timeOf(job) ?? known?.time ?? seenAt, seenAt, startedAt: known?.startedAt, raw });
  }

  /** Remembers an import that was just started; of the one before it under the same ref nothing is left. */
  async begin(account: string, ref: string, startedAt: number): Promise<void> {
    await this.store.put({ ref, account, state: "pending", time: startedAt, seenAt: startedAt, startedAt });
  }

  async forget(ref: string): Promise<void> {
    await this.store.delete(ref);
  }

  /** What is remembered of some accounts, newest first. */
  async *entries(accounts: readonly string[]): AsyncGenerator<StoredImport> {
    yield* this.store.list(accounts);
  }
}
