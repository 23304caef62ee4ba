import { ConfigError, type JobState } from "@quayside/core";

/** How far a watch has come. */
export interface Position {
  /** When it began, in milliseconds since 1970: what ended before is of no interest to one that follows. */
  readonly since: number;
  /** The state of each import that was told last, by ref. */
  readonly told: ReadonlyMap<string, JobState>;
}

export function writeCursor({ since, told }: Position): string {
  return JSON.stringify({ v: 1, since, told: Object.fromEntries(told) });
}

/** @throws {ConfigError} It is no cursor. */
export function readCursor(cursor: string): Position {
  try {
    const { v, since, told } = JSON.parse(cursor) as { v: unknown; since: number; told: { [ref: string]: JobState } };
    if (v === 1 && Number.isFinite(since)) return { since, told: new Map(Object.entries(told)) };
  } catch {
    // Told below.
  }
  throw new ConfigError("The cursor is none that a watch has given. Leave it out to begin anew.");
}
