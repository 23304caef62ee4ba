import { hasEnded } from "../import-job.ts";
import type { ImportStore, StoredImport } from "./import-store.ts";

/** How many imports that have ended are remembered. */
const mostEnded = 10_000;

/** A store that lasts as long as the process. The oldest of more than 10,000 imports that have ended are forgotten. */
export function memoryStore(): ImportStore {
  const entries = new Map<string, StoredImport>();
  const cursors = new Map<string, string>();
  const ended = new Set<string>();
  const forget = (ref: string): void => {
    entries.delete(ref);
    ended.delete(ref);
  };
  return {
    put(entry) {
      entries.set(entry.ref, entry);
      ended.delete(entry.ref);
      if (hasEnded(entry.state)) ended.add(entry.ref);
      const [oldest] = ended;
      if (ended.size > mostEnded && oldest !== undefined) forget(oldest);
    },
    get: (ref) => entries.get(ref),
    delete: forget,
    list: (accounts) =>
      [...entries.values()].filter(({ account }) => accounts.includes(account)).sort((one, other) => other.time - one.time),
    cursor: (watch) => cursors.get(watch),
    saveCursor: (watch, cursor) => void cursors.set(watch, cursor),
  };
}
