import type { JobState } from "@quayside/core";

/** What is remembered of an import. Plain data, so that any store can write it down as JSON. */
export interface StoredImport {
  readonly ref: string;
  /** The account as it is called in the configuration. */
  readonly account: string;
  readonly state: JobState;
  /** When it began, as far as its provider tells, else when it was first seen, in milliseconds since 1970. */
  readonly time: number;
  /** When it was last seen, in milliseconds since 1970. */
  readonly seenAt: number;
  /** When it was started through this library, in milliseconds since 1970; undefined if it was started elsewhere. */
  readonly startedAt?: number | undefined;
  /** The provider's own object as it was last seen; undefined before it was first read. */
  readonly raw?: unknown;
}

/**
 * Remembers imports, and how far watches have come. Methods may answer at once or with a promise. What a store throws
 * reaches whoever called the library.
 */
export interface ImportStore {
  /** Remembers an import in the place of what was known of it. */
  put(entry: StoredImport): void | Promise<void>;
  get(ref: string): StoredImport | undefined | Promise<StoredImport | undefined>;
  /** Forgets an import. */
  delete(ref: string): void | Promise<void>;
  /** What is remembered of some accounts, newest first. Read as it is needed, and maybe not to the end. */
  list(accounts: readonly string[]): Iterable<StoredImport> | AsyncIterable<StoredImport>;
  /** The cursor that was kept under the name of a watch. */
  cursor(watch: string): string | undefined | Promise<string | undefined>;
  /** Keeps a cursor under the name of a watch. */
  saveCursor(watch: string, cursor: string): void | Promise<void>;
  /** Frees what the store holds. */
  close?(): void | Promise<void>;
}
