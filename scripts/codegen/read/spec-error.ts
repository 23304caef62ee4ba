import type { Cursor } from "./cursor.ts";

/** One mistake in a spec: where it is, what is wrong, what to do. */
export interface Problem {
  readonly at: Cursor;
  readonly message: string;
}

/** Thrown when a spec holds mistakes; the message lists them all, a line each, sorted by place. */
export class SpecError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SpecError";
    this.problems = problems;
  }
}

/**
 * Collects the mistakes of a run, so that a maintainer sees all of them at once. Lines and columns are computed
 * only here: a spec without mistakes never pays for them.
 */
export class Problems {
  readonly #problems: Problem[] = [];
  readonly #lines: string[] = [];

  /** Notes a mistake. `message` says what is wrong and what to do, in sentences. */
  add(at: Cursor, message: string): void {
    this.#problems.push({ at, message });
  }

  /** Takes over the lines of an error that was thrown elsewhere. */
  addAll(error: SpecError): void {
    this.#lines.push(...error.problems);
  }

  /** Throws a SpecError if there was any mistake. */
  throwIfAny(): void {
    if (this.#problems.length === 0 && this.#lines.length === 0) return;
    const located = this.#problems.map(({ at, message }) => ({ at, message, position: at.position() }));
    located.sort(
      (one, other) =>
        compare(one.at.source.path, other.at.source.path) ||
        one.position.line - other.position.line ||
        one.position.column - other.position.column,
    );
    const lines = located.map(
      ({ at, message, position }) =>
        `${at.source.path}:${position.line}:${position.column} ${at.pointer.join(".") || "document"}: ${message}`,
    );
    throw new SpecError([...new Set([...this.#lines, ...lines])]);
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
