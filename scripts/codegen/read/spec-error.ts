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
    const located = this.#problems.map(({ at, message }) => {
      const { line, column } = at.position();
      return `${at.source.path}:${line}:${column} ${at.pointer.join(".") || "document"}: ${message}`;
    });
    const lines = [...new Set([...this.#lines, ...located].map(printable))];
    if (lines.length > 0) throw new SpecError(lines.sort(byPlace));
  }
}

/** A spec's own words may not send escape sequences to a terminal, nor break a line. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** Files in code-unit order, which is the same everywhere; in a file by line, then column. Mistakes at one place keep their order. */
function byPlace(one: string, other: string): number {
  const [[path, line, column], [otherPath, otherLine, otherColumn]] = [place(one), place(other)];
  if (path !== otherPath) return path < otherPath ? -1 : 1;
  return line - otherLine || column - otherColumn;
}

function place(text: string): readonly [path: string, line: number, column: number] {
  const [, path = text, line, column] = /^(.*?):(\d+):(\d+) /.exec(text) ?? [];
  return [path, Number(line ?? 0), Number(column ?? 0)];
}
