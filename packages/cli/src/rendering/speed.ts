/** How far something was at a time. */
interface Sample {
  readonly at: number;
  /** Share that is done, 0 to 1. */
  readonly share: number | undefined;
  /** Things done: records, or bytes. */
  readonly done: number | undefined;
}

/** How many changes count: those further back tell little of how fast it goes now. */
const mostSamples = 12;

/** How fast something goes, from how far it was at several times. */
export class Speed {
  readonly #samples: Sample[] = [];

  /** Adds how far it is now. What has not changed is no new sample. */
  add(sample: Sample): void {
    const last = this.#samples.at(-1);
    if (last && last.share === sample.share && last.done === sample.done) return;
    this.#samples.push(sample);
    if (this.#samples.length > mostSamples) this.#samples.shift();
  }

  /** Things done per second; undefined until two times are known between which anything was done. */
  get perSecond(): number | undefined {
    return this.#slope(({ done }) => done);
  }

  /** Time until it is done, in milliseconds, counted from a time; undefined where that cannot be told. */
  remainingMs(now: number): number | undefined {
    const slope = this.#slope(({ share }) => share);
    const last = this.#samples.at(-1);
    if (!slope || last?.share === undefined) return undefined;
    return Math.max(((1 - last.share) / slope) * 1000 - (now - last.at), 0);
  }

  #slope(value: (sample: Sample) => number | undefined): number | undefined {
    const known = this.#samples.filter((sample) => value(sample) !== undefined);
    const [first] = known;
    const last = known.at(-1);
    if (!first || !last || last.at <= first.at) return undefined;
    const grown = (value(last) ?? 0) - (value(first) ?? 0);
    return grown > 0 ? (grown / (last.at - first.at)) * 1000 : undefined;
  }
}
