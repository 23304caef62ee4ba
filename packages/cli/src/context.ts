import type { Surroundings } from "./configuration/read-config.ts";
import type { Terminal } from "./terminal.ts";

/** What every command works with. */
export interface Context extends Surroundings {
  readonly terminal: Terminal;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
}
