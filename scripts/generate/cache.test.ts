import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Cache, keyOf } from "./cache.ts";

const root = mkdtempSync(join(tmpdir(), "quayside-cache-"));
afterAll(() => rmSync(root, { recursive: true }));
const value = { files: new Map([["a/b", "text ü\u2028"]]), facts: { jobs: [], none: undefined } };

test("what was put in comes out as it was, also for another process", () => {
  new Cache(join(root, "a/b")).set("key", value);
  expect(new Cache(join(root, "a/b")).get("key")).toEqual(value);
  expect(new Cache(join(root, "a/b")).get("other")).toBeUndefined();
});

test("an entry that is not what was put in is none", () => {
  const folder = join(root, "altered");
  const cache = new Cache(folder);
  cache.set("key", value);
  const content = readFileSync(join(folder, "key"));
  const spoil: ((content: Buffer) => Buffer)[] = [
    (content) => content.subarray(0, -1),
    (content) => content.subarray(0, 10),
    () => Buffer.alloc(0),
    (content) => Buffer.concat([content, Buffer.from("x")]),
    (content) => Buffer.from(content.map((byte, index) => (index === content.length - 3 ? byte ^ 1 : byte))),
  ];
  for (const make of spoil) {
    writeFileSync(join(folder, "key"), make(content));
    expect(cache.get("key")).toBeUndefined();
  }
  writeFileSync(join(folder, "key"), content);
  expect(cache.get("key")).toEqual(value);
});

test("where nothing can be kept nothing is, and no draft is left", () => {
  writeFileSync(join(root, "file"), "");
  const cache = new Cache(join(root, "file"));
  cache.set("key", value);
  expect(cache.get("key")).toBeUndefined();
  cache.prune(1);
  expect(readFileSync(join(root, "file"), "utf8")).toBe("");
});

test("what was not used for longest is removed", () => {
  const folder = join(root, "old");
  const cache = new Cache(folder);
  for (const [index, key] of ["a", "b", "c"].entries()) {
    cache.set(key, key);
    utimesSync(join(folder, key), index + 1, index + 1);
  }
  cache.get("a");
  cache.prune(2);
  expect(readdirSync(folder).sort()).toEqual(["a", "c"]);
});

test("keys tell parts from each other", () => {
  const keys = [keyOf("a", "b"), keyOf("ab"), keyOf("b", "a"), keyOf("a", "b", ""), keyOf('a","b')];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf("a", "b")).toBe(keys[0]);
});
