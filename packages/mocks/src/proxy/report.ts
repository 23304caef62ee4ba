import type { Finding } from "./finding.ts";

/** One kind of violation, however often it was seen. Holds no value that was sent. */
export interface ReportedViolation extends Finding {
  /** JSON Pointer with `*` for the index of an array, so that a page of wrong items is one violation. */
  readonly pointer: string;
  /** Status of the answers it was seen with. */
  readonly statuses: readonly number[];
  /** How often it was seen, each item of an array by itself. */
  readonly count: number;
  /** Whole JSON Pointer of the first one. */
  readonly firstPointer: string;
  /** When the first one was seen, ISO 8601. */
  readonly firstSeen: string;
}

/** What was seen of one operation. */
export interface ReportedOperation {
  /** How many calls went through. */
  readonly calls: number;
  /** How many of them ended in each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Parts that could not be checked, and how often, by reason. */
  readonly unchecked: Readonly<Record<string, number>>;
  readonly violations: readonly ReportedViolation[];
}

/** What a proxy found. */
export interface ProxyReport {
  /** Id of the provider, or the name of the document. */
  readonly provider: string;
  /** Where calls went: origin and path only. */
  readonly upstream: string;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly calls: number;
  /** Calls that the server above did not answer, or not to the end, by reason. */
  readonly failures: Readonly<Record<string, number>>;
  /** By operationId; a call that the document does not know by method and path, with `*` for what looks like an id. */
  readonly operations: Readonly<Record<string, ReportedOperation>>;
}

interface Tally {
  calls: number;
  readonly statuses: Map<string, number>;
  readonly unchecked: Map<string, number>;
  readonly violations: Map<string, { -readonly [Key in keyof ReportedViolation]: ReportedViolation[Key] }>;
}

/** What a call adds to the report. */
export interface ReportedCall {
  /** Key of the operation. */
  readonly operation: string;
  readonly status: number;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly string[];
}

/** Kinds that are told apart; real traffic cannot fill the memory with more. */
const capacity = 2000;

/** Counts findings by operation and pointer. */
export class ReportBuilder {
  readonly #head: { readonly provider: string; readonly upstream: string; readonly startedAt: string };
  readonly #operations = new Map<string, Tally>();
  readonly #failures = new Map<string, number>();
  #calls = 0;
  #updatedAt: string;

  constructor(provider: string, upstream: string) {
    this.#updatedAt = new Date().toISOString();
    this.#head = { provider, upstream, startedAt: this.#updatedAt };
  }

  add({ findings, operation, status, unchecked }: ReportedCall): void {
    this.#touch();
    const tally = this.#tally(operation);
    tally.calls += 1;
    increment(tally.statuses, String(status));
    for (const reason of unchecked) increment(tally.unchecked, reason);
    for (const finding of findings) this.#note(tally.violations, finding, status);
  }

  fail(reason: string): void {
    this.#touch();
    increment(this.#failures, reason);
  }

  build(): ProxyReport {
    const operations = [...this.#operations]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, tally]) => [
        key,
        {
          calls: tally.calls,
          statuses: Object.fromEntries(tally.statuses),
          unchecked: Object.fromEntries(tally.unchecked),
          violations: [...tally.violations.values()]
            .map((violation) => ({ ...violation }))
            .sort((one, other) => (one.side + one.pointer < other.side + other.pointer ? -1 : 1)),
        },
      ]);
    return {
      ...this.#head,
      updatedAt: this.#updatedAt,
      calls: this.#calls,
      failures: Object.fromEntries(this.#failures),
      operations: Object.fromEntries(operations) as Record<string, ReportedOperation>,
    };
  }

  #touch(): void {
    this.#calls += 1;
    this.#updatedAt = new Date().toISOString();
  }

  #tally(operation: string): Tally {
    const key = this.#operations.has(operation) || this.#operations.size < capacity ? operation : "other calls";
    const tally = this.#operations.get(key) ?? { calls: 0, statuses: new Map(), unchecked: new Map(), violations: new Map() };
    this.#operations.set(key, tally);
    return tally;
  }

  #note(violations: Tally["violations"], finding: Finding, status: number): void {
    const pointer = finding.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
    // The message tells missing properties apart; it may name the index as well.
    const key = JSON.stringify([finding.side, pointer, finding.rule, finding.message.replaceAll(/\d+/g, "*")]);
    const known = violations.get(key);
    if (known !== undefined) {
      known.count += 1;
      if (!known.statuses.includes(status)) known.statuses = [...known.statuses, status];
    } else if (violations.size < capacity) {
      const first = { firstPointer: finding.pointer, firstSeen: this.#updatedAt };
      violations.set(key, { ...finding, pointer, statuses: [status], count: 1, ...first });
    }
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
