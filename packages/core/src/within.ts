/**
 * Runs something until it is done, a time is over or a signal aborts, whichever comes first, and leaves neither timer
 * nor listener behind. What runs is told to stop by the signal it is given, but need not obey. With nothing to run it
 * is a pause: the end of the time is then no failure. `toError` says what went wrong: too late, or else aborted.
 */
export async function within<T>(
  limitMs: number,
  signal: AbortSignal | null | undefined,
  toError: (late: boolean) => Error,
  run?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let stop = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (late: boolean): void => {
        const error = toError(late);
        reject(error);
        controller.abort(error);
      };
      stop = () => end(false);
      if (signal?.aborted) return stop();
      signal?.addEventListener("abort", stop);
      // A longer time than 2^31 - 1 ms would make setTimeout fire at once.
      if (limitMs < 2 ** 31) timer = setTimeout(() => (run ? end(true) : resolve(undefined as T)), limitMs);
      run?.(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
