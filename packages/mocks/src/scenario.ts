import type { Fault } from "./fault.ts";

/** How imports of a provider live, and what goes wrong meanwhile. As data: in the document, or given by a test. */
export interface Scenario {
  /**
   * What an import shows, step after step: names of examples of the successful answer to the poll.
   * @default those of the document's first scenario
   */
  readonly steps?: readonly string[];
  /** How many polls a step lasts. @default 1 */
  readonly pollsPerStep?: number;
  /** How many milliseconds a step lasts; then polls do not matter. @default none: polls move an import along */
  readonly stepMs?: number;
  /**
   * How many of the first steps show how an import before this one ended, with times that lie before its start. For
   * providers whose first polls do that after an import that overwrites (`x-jobs` names a `state.asOf`).
   * @default 0
   */
  readonly outdatedSteps?: number;
  /** Name of the kind of import (`x-jobs`) that lives so. @default every kind that has these examples */
  readonly job?: string;
  /** Faults that befall requests as long as the scenario lasts, after those of `mocks.fault`. @default none */
  readonly faults?: readonly Fault[];
}
