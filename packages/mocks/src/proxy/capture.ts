/** Bodies longer than this pass through unread; the report says so. */
const limit = 10 * 1024 * 1024;

/** A copy of a body that passes by, as long as it is not too long to be checked. */
export class Capture {
  #chunks: Buffer[] = [];
  #size = 0;

  /** Bytes that passed by, kept or not. */
  get size(): number {
    return this.#size;
  }

  /** Takes the next bytes. */
  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size <= limit) this.#chunks.push(chunk);
    else this.#chunks = [];
  }

  /** All bytes; undefined if there were too many. */
  read(): Buffer | undefined {
    return this.#size <= limit ? Buffer.concat(this.#chunks) : undefined;
  }
}
