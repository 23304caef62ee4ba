const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Counts the lines of a file that are not empty, as its chunks come. */
export class LineCounter {
  #lines = 0;
  #isEmpty = true;

  add(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.#see(chunk, start, end);
      if (!this.#isEmpty) this.#lines += 1;
      this.#isEmpty = true;
      start = end + 1;
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
