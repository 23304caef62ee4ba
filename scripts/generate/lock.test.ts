import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { LockError, withLock } from "./lock.ts";

const root = mkdtempSync(join(tmpdir(), "quayside-lock-"));
afterAll(() => rmSync(root, { recursive: true }));

test("only one at a time does what it guards, and it is free afterwards", async () => {
  const path = join(root, "a/lock");
  let inside = 0;
  const most: number[] = [];
  const action = async (): Promise<number> => {
    most.push(++inside);
    await setTimeout(2);
    return inside--;
  };
  await Promise.all(Array.from({ length: 12 }, () => withLock(path, action)));
  expect(most).toEqual(Array.from({ length: 12 }, () => 1));
  expect(existsSync(path)).toBe(false);
});

test("a lock whose process has ended is lost, whoever and however many find out", async () => {
  const path = join(root, "lost");
  writeFileSync(path, "999999999");
  let inside = 0;
  const action = async (): Promise<number> => {
    inside++;
    await setTimeout(2);
    return inside--;
  };
  expect(await Promise.all(Array.from({ length: 5 }, () => withLock(path, action)))).toEqual([1, 1, 1, 1, 1]);
});

test("it is given back when what it guards fails", async () => {
  const path = join(root, "failed");
  await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test("one that is held for too long is told of, and stays", async () => {
  const path = join(root, "held");
  writeFileSync(path, String(process.ppid));
  const attempt = withLock(path, () => Promise.resolve(), 60);
  await expect(attempt).rejects.toThrow(LockError);
  await expect(attempt).rejects.toThrow(`process ${process.ppid}`);
  expect(readFileSync(path, "utf8")).toBe(String(process.ppid));
});
