/**
 * Runs something until it is done, a time is over or a signal aborts, whichever comes first, and leaves neither timer
 * nor listener behind. What runs is told to stop by the signal it is given, but need not obey. With nothing to run it
 * is a pause: the end of the time is then no failure.
 */
export async function within<T>(
  limitMs: number,
  signal: AbortSignal | null | undefined,
  onAbort: (reason: unknown) => Error,
  run?: (signal: AbortSignal) => Promise<T>,
  onLate?: () => Error,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};
  try {
    return await new Promise<T>((resolve, reject) => {
      const end = (error: Error): void => {
        reject(error);
        controller.abort(error);
      };
      stop = () => end(onAbort(signal?.reason));
      if (signal?.aborted) return stop();
      signal?.addEventListener("abort", stop);
      // A longer time than 2^31 - 1 ms would make setTimeout fire at once.
      if (limitMs < 2 ** 31) timer = setTimeout(() => (onLate ? end(onLate()) : resolve(undefined as T)), limitMs);
      run?.(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
