import type { Job } from "../read-job.ts";
import type { StoredImport } from "./stored-import.ts";

/** How many imports of a provider are remembered; the oldest is forgotten first. */
const capacity = 10_000;

/** The imports of one provider. */
export class Store {
  /** By place, then by id. */
  readonly #places = new Map<string, Map<string, StoredImport>>();
  /** All of them, the oldest first. */
  readonly #all = new Set<StoredImport>();
  #sequence = 0;

  /** The number of the next import. */
  next(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  add(stored: StoredImport): void {
    const key = placeOf(stored.job, stored.scope);
    const place = this.#places.get(key) ?? new Map<string, StoredImport>();
    this.#places.set(key, place.set(stored.id, stored));
    this.#all.add(stored);
    const [oldest] = this.#all;
    if (this.#all.size > capacity && oldest !== undefined) this.delete(oldest);
  }

  find(job: Job, scope: readonly string[], id: string): StoredImport | undefined {
    return this.#places.get(placeOf(job, scope))?.get(id);
  }

  delete(stored: StoredImport): void {
    const key = placeOf(stored.job, stored.scope);
    const place = this.#places.get(key);
    // Unless another import has taken the id since.
    if (place?.get(stored.id) === stored) place.delete(stored.id);
    if (place?.size === 0) this.#places.delete(key);
    this.#all.delete(stored);
  }

  /** All imports of a kind in a place, the newest first. */
  list(job: Job, scope: readonly string[]): StoredImport[] {
    return [...(this.#places.get(placeOf(job, scope))?.values() ?? [])].toReversed();
  }

  /** All imports of a resource, wherever they are, the newest first. */
  listAll(resource: string): StoredImport[] {
    return [...this.#all].filter(({ job }) => job.resource === resource).toReversed();
  }

  all(): Iterable<StoredImport> {
    return this.#all;
  }

  clear(): void {
    this.#places.clear();
    this.#all.clear();
    this.#sequence = 0;
  }
}

function placeOf(job: Job, scope: readonly string[]): string {
  return JSON.stringify([job.name, scope]);
}
