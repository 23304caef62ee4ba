/**
 * Runs something until it is done, a time is over or a signal aborts, whichever comes first, and leaves neither timer
 * nor listener behind. What runs is told to stop by the signal it is given, but need not obey. With nothing to run it
 * is a pause: the end of the time is then no failure. `toError` says what went wrong: too late, or else aborted.
 *
 * No `async`: every call goes through here, and each further promise on its way costs it time.
 */
export function within<T>(
  limitMs: number,
  signal: AbortSignal | null | undefined,
  toError: (late: boolean) => Error,
  run?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        settle(value);
      };
    // Called by the timer with true, by the signal with an event.
    const end = finish((late: unknown) => {
      const error = toError(late === true);
      reject(error);
      controller.abort(error);
    });
    if (signal?.aborted) return end(false);
    signal?.addEventListener("abort", end);
    // A longer time than 2^31 - 1 ms would make setTimeout fire at once.
    if (limitMs < 2 ** 31) timer = setTimeout(run ? end : finish(resolve as () => void), limitMs, true);
    run?.(controller.signal).then(finish(resolve), finish(reject));
  });
}
