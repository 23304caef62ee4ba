import { QuaysideError, markError } from "./quayside-error.ts";

/** A job that was waited for has failed or was cancelled. */
export class JobFailedError extends QuaysideError {
  static {
    markError(this, "JobFailedError");
  }

  /** How the job ended. */
  declare readonly state: "failed" | "cancelled";
  /** The provider's code of the failure, if it gave one. */
  declare readonly code: string | undefined;
  /** The provider's words on the failure, if it gave any. */
  declare readonly reason: string | undefined;
  /** The job as the provider last returned it. Not enumerable. */
  declare readonly resource: unknown;
}
