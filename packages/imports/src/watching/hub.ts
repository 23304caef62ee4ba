import type { Account } from "../account.ts";
import type { ImportJob } from "../import-job.ts";
import type { Place } from "../ref.ts";
import type { Memory } from "../store/memory.ts";
import { Poller } from "./poller.ts";

/** The pollers of all accounts. All that waits and watches shares them, so an import is polled once however many wait for it. */
export class Hub {
  readonly #memory: Memory;
  readonly #pollers = new Map<string, Poller>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  of(account: Account): Poller {
    const poller = this.#pollers.get(account.name) ?? new Poller(account, this.#memory);
    this.#pollers.set(account.name, poller);
    return poller;
  }

  /** An import was started here. */
  async begin(account: Account, place: Place, startedAt: number): Promise<void> {
    await this.#memory.begin(account.name, place.ref, startedAt);
    this.of(account).begin(place);
  }

  /** Takes what a webhook told. */
  async ingest(account: Account, place: Place, job: ImportJob | undefined): Promise<void> {
    await this.of(account).ingest(place, job);
  }

  async knows(account: Account, ref: string): Promise<boolean> {
    return this.of(account).isTracked(ref) || (await this.#memory.store.get(ref)) !== undefined;
  }

  close(): void {
    for (const poller of this.#pollers.values()) poller.close();
  }
}
