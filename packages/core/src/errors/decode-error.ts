import { QuaysideError, markError } from "./quayside-error.ts";

/** A successful reply announces JSON and is none. */
export class DecodeError extends QuaysideError {
  static {
    markError(this, "DecodeError");
  }

  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  /** Status of the reply. */
  declare readonly status: number;
  /** The text that could not be parsed. Not enumerable. */
  declare readonly body: string;
  /** Headers of the reply. Not enumerable. */
  declare readonly headers: Headers;
  /** The provider's id of the request, if it sent one. */
  declare readonly requestId: string | undefined;
}
