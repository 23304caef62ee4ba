import type { Job } from "./definition.ts";
import type { Reply } from "./exchange.ts";
import { pointer } from "./pointer.ts";

/** Tells how the job before one ended from how that one did, where polls may at first show the former. */
export interface Outdated {
  /** Takes note of when a client started a job; `client` is an object of its own. */
  began(client: object, id: unknown, time: Date): void;
  /** Whether a poll shows a final state from before the job began: at `since`, or else when the client started it. */
  test(reply: Reply, job: Job, since?: Date): boolean;
}

const beginnings = new WeakMap<object, Map<unknown, Date>>();

/** A provider that never shows another time is believed in the end. */
const longestDoubtMs = 600_000;

export const outdated: Outdated = {
  began(client, id, time) {
    const begun = beginnings.get(client) ?? new Map<unknown, Date>();
    // What nobody will ask for again goes, or a client that starts jobs for years would keep them all.
    for (const [old, then] of begun) if (time.getTime() - then.getTime() > longestDoubtMs) begun.delete(old);
    beginnings.set(client, begun.set(id, time));
  },
  /**
   * Compares times by the provider's clock: the `Date` of a reply tells how far the clock of this machine is from it. That
   * header has whole seconds, so a second is granted.
   */
  test({ data, options, response }, { id, state }, since = beginnings.get(options)?.get(pointer(data, id))) {
    const begun = since ? since.getTime() : NaN;
    const ahead = Date.parse(response.headers.get("date") ?? "") - Date.now() || 0;
    return Date.now() - begun < longestDoubtMs && Date.parse(`${pointer(data, state.asOf!)}`) < begun + ahead - 1000;
  },
};
