import type { AccountFailure } from "../accounts-error.ts";
import type { ImportJob } from "../import-job.ts";
import type { Place } from "../ref.ts";

/** How often somebody wants to hear of imports. */
export interface Pace {
  /** Pause after the first poll, and after one that showed a new state, in milliseconds. */
  readonly intervalMs: number;
  /** Longest pause between two polls, in milliseconds. */
  readonly maxIntervalMs: number;
  /** How long a provider may be out of order before it is given up, in milliseconds. */
  readonly outageMs: number;
}

/** Hears of imports that are polled. */
export interface Observer {
  readonly pace: Pace;
  /** An import as it was just seen; nothing may have changed. */
  observe(job: ImportJob): void;
  /** An import, or the account as a whole, is polled no longer. */
  fail(failure: AccountFailure): void;
}

/** Hears of all imports of an account, those that nobody has named among them. */
export interface Follower extends Observer {
  /** Whether imports before some time are of no interest, so that the first look at a list may end there. */
  readonly bounded: boolean;
  /** An import was seen in a list. Tells whether it is news, or may become some. */
  consider(job: ImportJob): boolean;
  /** An import was started here. */
  begin(place: Place): void;
}

/** An import that is polled. */
export interface Tracked {
  readonly place: Place;
  readonly observers: Set<Observer>;
  /** As it was last seen. */
  job: ImportJob | undefined;
  /** When to look again, in milliseconds since 1970. */
  dueAt: number;
  /** Pause after the last poll, in milliseconds. */
  intervalMs: number;
  /** When it was last read by itself; 0 if never. */
  readAt: number;
  /** Since when reading it fails; undefined while it does not. */
  failingSince: number | undefined;
  /** True if the list did not show it. */
  unlisted: boolean;
}

/** The quickest pace that any of several observers asks for. */
export function quickest(observers: Iterable<Observer>): Pace {
  const paces = [...observers].map(({ pace }) => pace);
  return {
    intervalMs: Math.min(...paces.map(({ intervalMs }) => intervalMs)),
    maxIntervalMs: Math.min(...paces.map(({ maxIntervalMs }) => maxIntervalMs)),
    outageMs: Math.max(...paces.map(({ outageMs }) => outageMs)),
  };
}
