import { QuaysideError, markError } from "./quayside-error.ts";

/** There was no complete reply: no connection, a lost one, or a redirect that is not followed. */
export class NetworkError extends QuaysideError {
  static {
    markError(this, "NetworkError");
  }

  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  /** The runtime's code of the failure, such as `ECONNREFUSED`, if it has one. */
  declare readonly code: string | undefined;
}
