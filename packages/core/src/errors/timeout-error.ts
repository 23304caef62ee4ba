import { QuaysideError, markError } from "./quayside-error.ts";

/** The reply was not complete in time. */
export class TimeoutError extends QuaysideError {
  static {
    markError(this, "TimeoutError");
  }

  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeoutMs: number;
}
