import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { sqliteStore } from "../sqlite.ts";
import type { ImportStore, StoredImport } from "./import-store.ts";
import { memoryStore } from "./memory-store.ts";

const folder = mkdtempSync(join(tmpdir(), "quayside-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const file = (): string => join(folder, `${count++}.db`);
const entry = (id: number, more: Partial<StoredImport> = {}): StoredImport => ({
  ref: `exa:${id}`,
  account: "exa",
  state: "pending",
  time: id,
  seenAt: 1,
  startedAt: undefined,
  raw: undefined,
  ...more,
});
const refs = async (store: ImportStore, accounts: readonly string[]): Promise<string[]> => {
  const all: string[] = [];
  for await (const { ref } of store.list(accounts)) all.push(ref);
  return all;
};

describe.each([
  ["memory", () => memoryStore()],
  ["SQLite", () => sqliteStore(file())],
] as const)("a store in %s", (_, create) => {
  test("gives back what was put, in the place of what was there", async () => {
    const store = create();
    await store.put(entry(1));
    const later = entry(1, { state: "failed", startedAt: 5, raw: { id: "1", list: [null, "ü"] } });
    await store.put(later);
    expect(await store.get("exa:1")).toEqual(later);
    expect(await store.get("exa:2")).toBeUndefined();
    await store.close?.();
  });

  test("lists the imports of some accounts, newest first", async () => {
    const store = create();
    for (const id of [2, 9, 4]) await store.put(entry(id));
    await store.put(entry(5, { ref: "rally:5", account: "rally" }));
    await store.put(entry(6, { ref: "exa/b:6", account: "exa/b" }));
    expect(await refs(store, ["exa", "rally"])).toEqual(["exa:9", "rally:5", "exa:4", "exa:2"]);
    expect(await refs(store, [])).toEqual([]);
    await store.close?.();
  });

  test("lists thousands, of equal times too, each once, while others are put", async () => {
    const store = create();
    for (let id = 0; id < 1600; id++) await store.put(entry(id, { time: Math.floor(id / 700) }));
    const seen: string[] = [];
    for await (const { ref } of store.list(["exa"])) {
      seen.push(ref);
      if (seen.length === 600) await store.put(entry(9999));
    }
    expect(new Set(seen).size).toBe(1600);
    expect(seen).toHaveLength(1600);
    await store.close?.();
  });

  test("forgets an import, and keeps cursors by the names of watches", async () => {
    const store = create();
    await store.put(entry(1));
    await store.delete("exa:1");
    expect(await store.get("exa:1")).toBeUndefined();
    expect(await store.cursor("nightly")).toBeUndefined();
    await store.saveCursor("nightly", "one");
    await store.saveCursor("nightly", "two");
    expect(await store.cursor("nightly")).toBe("two");
    await store.close?.();
  });
});

describe("memoryStore", () => {
  test("forgets the oldest of more than 10,000 that have ended, and none that has not", async () => {
    const store = memoryStore();
    await store.put(entry(0));
    for (let id = 1; id <= 10_002; id++) await store.put(entry(id, { state: "succeeded" }));
    const all = await refs(store, ["exa"]);
    expect(all).toHaveLength(10_001);
    expect(all.slice(-2)).toEqual(["exa:3", "exa:0"]);
  });
});

describe("sqliteStore", () => {
  test("is reached through its own subpath alone, so that browsers never load it", () => {
    const sources = join(import.meta.dirname, "..");
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) => /(?<!\.test|\.test-d)\.ts$/.test(path));
    const mentioning = files.filter((path) => /sqlite/.test(readFileSync(join(sources, path), "utf8")));
    expect(mentioning).toEqual(["sqlite.ts"]);
  });

  test("keeps what it holds in the file", async () => {
    const path = file();
    const first = sqliteStore(path);
    await first.put(entry(1, { raw: { id: "1" } }));
    await first.close?.();
    const second = sqliteStore(path);
    expect(await second.get("exa:1")).toEqual(entry(1, { raw: { id: "1" } }));
    await second.close?.();
  });

  test("several may have the file open", async () => {
    const path = file();
    const [one, other] = [sqliteStore(path), sqliteStore(path)];
    await one.put(entry(1));
    await other.put(entry(2));
    expect(await refs(one, ["exa"])).toEqual(["exa:2", "exa:1"]);
    await one.close?.();
    await other.close?.();
  });

  test("a file that is no database is refused, with its path", () => {
    const path = file();
    writeFileSync(path, "this is a letter, and no database at all");
    expect(() => sqliteStore(path)).toThrow(`The store ${path} cannot be opened: file is not a database. Give another path`);
    expect(() => sqliteStore(join(folder, "nowhere/a.db"))).toThrow("nowhere/a.db cannot be opened");
  });

  test("without node:sqlite it says which Node has it", () => {
    const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    expect(() => sqliteStore(file())).toThrow("There is no node:sqlite here. Use Node 22.13 or newer");
    spy.mockRestore();
  });
});
