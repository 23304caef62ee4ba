import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How long to wait for another run, which takes seconds at most. */
const patienceMs = 120_000;
const pauseMs = 25;

/** Another run holds the lock, and does not end. */
export class LockError extends Error {}

/**
 * Does something while no other process does it under the same lock, a file. A process that ended without giving it back
 * has lost it. Rejects with a LockError if another process does not end.
 */
export async function withLock<Result>(path: string, action: () => Promise<Result>, waitMs: number = patienceMs): Promise<Result> {
  mkdirSync(dirname(path), { recursive: true });
  const start = Date.now();
  while (!take(path)) {
    const holder = readHolder(path);
    if (holder !== undefined && !isAlive(holder)) release(path, holder);
    else if (Date.now() - start > waitMs)
      throw new LockError(
        `Another run, process ${holder ?? "unknown"}, has been generating for long. Wait for it; if there is none, remove ${path}.`,
      );
    else await sleep(pauseMs);
  }
  try {
    return await action();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Makes the file if there is none; there is no moment in which two processes could both make it. */
function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Undefined while the holder has yet to write its id, and once the lock is free. */
function readHolder(path: string): number | undefined {
  try {
    const text = readFileSync(path, "utf8");
    // Whoever was ended between making the file and writing into it will not write any more.
    if (text === "" && Date.now() - statSync(path).mtimeMs > 2000) return 0;
    return text === "" ? undefined : Number(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Takes a lost lock away. Of several that see it lost one may, and only while it still is: without that, the last would
 * take away the lock that the first has taken meanwhile.
 */
function release(path: string, holder: number): void {
  const turn = `${path}.lost`;
  if (!take(turn)) {
    try {
      if (Date.now() - statSync(turn).mtimeMs > 5000) rmSync(turn, { force: true });
    } catch {
      // It has just been given back.
    }
    return;
  }
  if (readHolder(path) === holder) rmSync(path, { force: true });
  rmSync(turn, { force: true });
}
