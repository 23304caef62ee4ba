import type { Accounts } from "./account.ts";
import type { Memory } from "./store/memory.ts";
import type { Hub } from "./watching/hub.ts";

/** What all methods share. */
export interface Surroundings {
  readonly accounts: Accounts;
  readonly memory: Memory;
  readonly hub: Hub;
  /** Aborts when the whole is closed. */
  readonly closed: AbortSignal;
}
