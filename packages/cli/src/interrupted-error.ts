/** Somebody pressed Ctrl-C, or asked the process to end. The message says what goes on all the same. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}
