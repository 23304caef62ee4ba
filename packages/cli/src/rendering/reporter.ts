import type { Change, Failed } from "../library.ts";

/** Shows what happens to imports while it happens. */
export interface Reporter {
  /** An import was seen for the first time, or has changed. */
  change(change: Change): void;
  /** An import or an account can be watched no longer. */
  fail(failed: Failed): void;
  /** Nothing more will come. */
  end(): void;
  /** It was interrupted. */
  stop(): void;
}
