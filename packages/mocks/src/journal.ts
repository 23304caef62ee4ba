/** One way in which a request, or the answer that the mock was about to give, broke the document. */
export interface Violation {
  /** Where it is, beginning with `request` or `response`: `["request", "query", "limit"]`. */
  readonly location: readonly string[];
  /** `Error` breaks the contract; anything else is advice. */
  readonly severity: string;
  /** Name of the rule: a JSON Schema keyword (`minimum`), a status (`415`), or a reason of the host (`malformed-json`). */
  readonly code: string;
  /** What is wrong, for people. */
  readonly message: string;
}

/** One request as it arrived, and what became of it. Preflights of browsers are not recorded. */
export interface JournalEntry {
  /** First segment of the path: the id of a provider, or whatever stood there. */
  readonly provider: string;
  /** Method in capitals. */
  readonly method: string;
  /** Path as the provider would see it: with its base path, without `/<provider>`, still percent-encoded. */
  readonly path: string;
  /** Query parameters, decoded; a repeated one is an array. Credentials read `[redacted]`. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Headers in lower case. Credentials read `[redacted]`. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The operation that the request was matched with. */
  readonly operationId?: string;
  /** Status of the answer. */
  readonly status: number;
  /** What the request, or the answer that was about to be given, broke. */
  readonly violations: readonly Violation[];
  /** Bytes of the body that were read, after decompression. */
  readonly bodySize: number;
  /** Text of `x-mock-error`: set when the mock itself, not the document, made the answer. */
  readonly mockError?: string;
  /** The fault that befell the request: `429`, `reset`, `503, truncate`; `rate limit` where it was one too many. */
  readonly fault?: string;
  /** When it arrived, in Unix milliseconds. */
  readonly startedAt: number;
  /** How long the answer took to begin, in milliseconds. */
  readonly durationMs: number;
}

/** How many requests a journal remembers; the oldest are forgotten, so that a long run does not fill the memory. */
const capacity = 10_000;

/** What arrived, oldest first. */
export class Journal {
  #entries: JournalEntry[] = [];
  #clearings = 0;
  readonly #clearingsOf = new Map<string, number>();
  readonly #log: ((entry: JournalEntry) => void) | undefined;

  /** `log` is told of every entry. */
  constructor(log?: (entry: JournalEntry) => void) {
    this.#log = log;
  }

  /** Changes when the entries of a provider are cleared. */
  edition(provider: string): string {
    return `${this.#clearings} ${this.#clearingsOf.get(provider) ?? 0}`;
  }

  /**
   * Adds an entry. A request that arrived in an earlier `edition` belongs to a test that is over, and is only told to
   * the log.
   */
  add(entry: JournalEntry, edition: string = this.edition(entry.provider)): void {
    if (edition === this.edition(entry.provider)) this.#entries.push(entry);
    this.#tell(entry);
    // Dropping half at once keeps adding cheap: shifting an array of 10,000 for each request would not be.
    if (this.#entries.length > capacity * 1.5) this.#entries = this.#entries.slice(-capacity);
  }

  #tell(entry: JournalEntry): void {
    try {
      this.#log?.(entry);
    } catch (error) {
      // A mistake in the caller's logging is no reason to leave a request without its answer.
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }

  entries(provider?: string): readonly JournalEntry[] {
    return this.#entries.filter((entry) => provider === undefined || entry.provider === provider);
  }

  clear(provider?: string): void {
    if (provider === undefined) this.#clearings += 1;
    else this.#clearingsOf.set(provider, (this.#clearingsOf.get(provider) ?? 0) + 1);
    this.#entries = provider === undefined ? [] : this.#entries.filter((entry) => entry.provider !== provider);
  }
}

/**
 * The broken contracts of a journal, one readable line each: every violation, and every answer that the mock had to
 * make itself. A test that expects none asserts `expect(violations(mocks.journal())).toEqual([])`.
 */
export function violations(entries: readonly JournalEntry[]): string[] {
  return entries.flatMap((entry) => {
    const operation = entry.operationId === undefined ? "" : ` (${entry.operationId})`;
    const call = `${entry.provider} ${entry.method} ${entry.path}${operation} -> ${entry.status}`;
    const broken = entry.violations.filter((violation) => violation.severity === "Error");
    const lines = broken.map((violation) => `${call}: ${violation.message}`);
    // A violation usually is the reason of the mock's own answer: naming both would count one mistake twice.
    // What a fault answered was asked for.
    return lines.length === 0 && entry.mockError !== undefined && entry.fault === undefined ? [`${call}: ${entry.mockError}`] : lines;
  });
}
