const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/**
 * Counts the lines of a file that are not empty, as its chunks come. A line break inside quotes ends none (RFC 4180): it
 * belongs to a field of a CSV.
 */
export class LineCounter {
  #lines = 0;
  #isEmpty = true;
  #isQuoted = false;

  add(chunk: Buffer): void {
    let start = 0;
    let nextQuote = chunk.indexOf(quote);
    let nextFeed = chunk.indexOf(lineFeed);
    // From one of them to the next, since a file may be large.
    while (nextQuote >= 0 || (nextFeed >= 0 && !this.#isQuoted)) {
      if (nextQuote >= 0 && (this.#isQuoted || nextFeed < 0 || nextQuote < nextFeed)) {
        this.#isQuoted = !this.#isQuoted;
        this.#isEmpty = false;
        start = nextQuote + 1;
        nextQuote = chunk.indexOf(quote, start);
        if (nextFeed >= 0 && nextFeed < start) nextFeed = chunk.indexOf(lineFeed, start);
      } else {
        this.#see(chunk, start, nextFeed);
        if (!this.#isEmpty) this.#lines += 1;
        this.#isEmpty = true;
        start = nextFeed + 1;
        nextFeed = chunk.indexOf(lineFeed, start);
      }
    }
    this.#see(chunk, start, chunk.length);
  }

  /** The number of lines, when all chunks have come. */
  end(): number {
    return this.#lines + (this.#isEmpty ? 0 : 1);
  }

  #see(chunk: Buffer, start: number, end: number): void {
    if (end - start > 1 || (end - start === 1 && chunk[start] !== carriageReturn)) this.#isEmpty = false;
  }
}
