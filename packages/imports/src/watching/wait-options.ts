import type { AccountName } from "../account-name.ts";
import type { ImportJob } from "../import-job.ts";
import type { PollOptions } from "./watch-options.ts";

/** Options of waiting. */
export interface WaitOptions<Account extends AccountName = AccountName> extends PollOptions {
  /**
   * How long to wait, in milliseconds.
   * @default Infinity
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Called with an import when it is first seen, and whenever its state, progress or counts have changed, and awaited; what
   * it throws ends the waiting.
   * @default none
   */
  readonly onUpdate?: ((job: ImportJob<Account>) => unknown) | undefined;
  /**
   * Whether an import that failed or was cancelled is thrown as a `JobFailedError`; if not, it is returned.
   * @default true
   */
  readonly throwOnFailure?: boolean | undefined;
}
