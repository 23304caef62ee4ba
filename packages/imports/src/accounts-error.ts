import { QuaysideError } from "@quayside/core";

/** What went wrong with one account, while others may be well. */
export interface AccountFailure<Account extends string = string> {
  /** The account as it is called in the configuration. */
  readonly account: Account;
  /** The import that it is about; undefined where it is the account as a whole. */
  readonly ref: string | undefined;
  /** What its client threw. */
  readonly error: unknown;
}

/** How many failures stand in a message. */
const mostTold = 3;

/** One or more accounts failed; what the others gave has been given. */
export class AccountsError extends QuaysideError {
  static {
    Object.assign(this.prototype, { name: "AccountsError", [Symbol.for("quayside.AccountsError")]: true });
  }

  /** In the order in which they happened. */
  declare readonly failures: readonly AccountFailure[];

  constructor(failures: readonly AccountFailure[]) {
    const lines = failures.map(({ account, ref, error }) => `${ref ?? account}: ${error instanceof Error ? error.message : String(error)}`);
    super(lines.slice(0, mostTold).join("; ") + (lines.length > mostTold ? `; and ${lines.length - mostTold} more` : ""), { failures });
  }

  /** What was thrown, in the order in which it happened. */
  get errors(): readonly unknown[] {
    return this.failures.map(({ error }) => error);
  }
}
