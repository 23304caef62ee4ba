import { QuaysideError, markError } from "./quayside-error.ts";

/** The caller's `signal` ended the call. `cause` is the signal's reason. */
export class AbortedError extends QuaysideError {
  static {
    markError(this, "AbortedError");
  }
}
