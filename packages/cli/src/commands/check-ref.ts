import type { Session } from "../configuration/open-session.ts";
import { UsageError } from "../usage-error.ts";

/**
 * A ref whose account is configured.
 * @throws {UsageError} It is no ref, or its account is not configured; the message says what was meant.
 */
export function checkRef(session: Session, ref: string): string {
  if (ref.indexOf(":") < 1)
    throw new UsageError(`"${ref}" names no import. A ref reads ${session.accounts[0] ?? "provider"}:<id>; \`quayside list\` shows them.`);
  session.providerOf(accountOf(ref));
  return ref;
}

/** The account that a ref names. */
export function accountOf(ref: string): string {
  return ref.slice(0, ref.indexOf(":"));
}
