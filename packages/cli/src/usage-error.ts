/** A call of the command, or a configuration, that it cannot use. The message says what to do about it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
