/** Shows how far a long run is, on a terminal only. */
export interface Progress {
  /** Shows what is being done; replaces what was shown before. */
  show(text: string): void;
  /** Takes it off the screen. */
  end(): void;
}

/** A run that ends sooner than this needs no progress. */
const quietMs = 400;

export function createProgress(stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr): Progress {
  const start = performance.now();
  let shown = false;
  return {
    show: (text) => {
      if (!stream.isTTY || performance.now() - start < quietMs) return;
      shown = true;
      stream.write(`\r\u001b[K${text}`);
    },
    end: () => {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}
