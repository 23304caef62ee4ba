import { QuaysideError } from "@quayside/core";

/** The limits of a provider do not allow a call within the next minute. Nothing was sent. */
export class RateLimitError extends QuaysideError {
  static {
    Object.assign(this.prototype, { name: "RateLimitError", [Symbol.for("quayside.RateLimitError")]: true });
  }

  /** When a call will be allowed, as far as that is known, in milliseconds from the error on. */
  declare readonly retryAfterMs: number;

  constructor(account: string, retryAfterMs: number) {
    super(`${account}: the provider's rate limit allows the next call in ${Math.ceil(retryAfterMs / 1000)} s. Try again then.`, {
      retryAfterMs,
    });
  }
}
