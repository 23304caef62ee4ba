import { QuaysideError, markError } from "./quayside-error.ts";

/** The provider answered with a status that is no success, or with one that its document does not declare. */
export class HttpError extends QuaysideError {
  static {
    markError(this, "HttpError");
  }

  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  /** Status of the reply. */
  declare readonly status: number;
  /** Body of the reply: parsed if it is JSON, otherwise its text. Not enumerable. */
  declare readonly body: unknown;
  /** Headers of the reply. Not enumerable. */
  declare readonly headers: Headers;
  /** The provider's id of the request, if it sent one: quote it to the provider's support. */
  declare readonly requestId: string | undefined;
}
