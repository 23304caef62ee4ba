import { ConfigError } from "@quayside/core";
import type { ImportStore, StoredImport } from "./store/import-store.ts";

export type { ImportStore, StoredImport } from "./store/import-store.ts";

/** As much of `node:sqlite` as is used here. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Statement {
  run(...values: (string | number | null)[]): unknown;
  get(...values: (string | number | null)[]): Row | undefined;
  iterate(...values: (string | number | null)[]): IterableIterator<Row>;
}

interface Row {
  readonly [column: string]: string | number | null;
}

/** Version of the tables, in the file. */
const version = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS imports (
    ref TEXT PRIMARY KEY, account TEXT NOT NULL, state TEXT NOT NULL, time REAL NOT NULL,
    seen_at REAL NOT NULL, started_at REAL, raw TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS imports_by_account ON imports (account, time DESC);
  CREATE TABLE IF NOT EXISTS cursors (watch TEXT PRIMARY KEY, cursor TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${version};
`;

/** How many rows are read at a time: others may write in between. */
const rowsAtOnce = 500;

/**
 * A store in a SQLite file, which is made if it does not exist; several processes may share it. Works in Node 22.13 and
 * newer; 22.5 to 22.12 need `--experimental-sqlite`.
 *
 * @param path Of the file; ":memory:" for none. Its folder must exist.
 * @throws {ConfigError} There is no `node:sqlite`, or the file cannot be opened.
 */
export function sqliteStore(path: string): ImportStore {
  const database = open(path);
  const put = database.prepare("INSERT OR REPLACE INTO imports VALUES (?, ?, ?, ?, ?, ?, ?)");
  const get = database.prepare("SELECT * FROM imports WHERE ref = ?");
  const remove = database.prepare("DELETE FROM imports WHERE ref = ?");
  const cursor = database.prepare("SELECT cursor FROM cursors WHERE watch = ?");
  const saveCursor = database.prepare("INSERT OR REPLACE INTO cursors VALUES (?, ?)");
  return {
    put({ ref, account, state, time, seenAt, startedAt, raw }) {
      put.run(ref, account, state, time, seenAt, startedAt ?? null, raw === undefined ? null : JSON.stringify(raw));
    },
    get(ref) {
      const row = get.get(ref);
      return row && toEntry(row);
    },
    delete: (ref) => void remove.run(ref),
    *list(accounts) {
      const where = `account IN (${accounts.map(() => "?").join(", ")})`;
      // The next rows are found by the last one, so that nothing is held open and nothing comes twice.
      const next = database.prepare(
        `SELECT * FROM imports WHERE ${where} AND (time < ? OR (time = ? AND ref > ?)) ORDER BY time DESC, ref LIMIT ${rowsAtOnce}`,
      );
      let last: StoredImport | undefined;
      for (;;) {
        const time = last?.time ?? Number.MAX_VALUE;
        const entries = [...next.iterate(...accounts, time, time, last?.ref ?? "")].map(toEntry);
        yield* entries;
        last = entries.at(-1);
        if (!last || entries.length < rowsAtOnce) return;
      }
    },
    cursor(watch) {
      const row = cursor.get(watch);
      return row && String(row["cursor"]);
    },
    saveCursor: (watch, text) => void saveCursor.run(watch, text),
    close: () => database.close(),
  };
}

function open(path: string): Database {
  // Not imported, so that tools for other runtimes find nothing here that they cannot resolve.
  const { process } = globalThis as { readonly process?: { getBuiltinModule?(name: string): unknown } };
  const sqlite = process?.getBuiltinModule?.("node:sqlite") as Sqlite | undefined;
  if (!sqlite)
    throw new ConfigError(
      "There is no node:sqlite here. Use Node 22.13 or newer (22.5 to 22.12 with --experimental-sqlite), or another store.",
    );
  try {
    const database = new sqlite.DatabaseSync(path);
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    const found = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
    if (found > version) throw new Error(`it was written by a newer version of this library (${found})`);
    database.exec(tables);
    return database;
  } catch (error) {
    throw new ConfigError(`The store ${path} cannot be opened: ${(error as Error).message}. Give another path, or mend the file.`);
  }
}

function toEntry({ ref, account, state, time, seen_at: seenAt, started_at: startedAt, raw }: Row): StoredImport {
  return {
    ref: String(ref),
    account: String(account),
    state: state as StoredImport["state"],
    time: Number(time),
    seenAt: Number(seenAt),
    startedAt: typeof startedAt === "number" ? startedAt : undefined,
    raw: typeof raw === "string" ? JSON.parse(raw) : undefined,
  };
}
