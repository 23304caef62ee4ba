import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

const checksumBytes = 32;

/**
 * Results by a key that holds everything they were made of, in a folder. What is read back is what was put there or
 * nothing: an entry that was cut short or altered does not match its checksum. Without room or rights nothing is kept.
 */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(key: string): unknown {
    const path = join(this.#folder, key);
    try {
      const content = readFileSync(path);
      const body = content.subarray(checksumBytes);
      if (!checksum(body).equals(content.subarray(0, checksumBytes))) return undefined;
      const now = new Date();
      utimesSync(path, now, now);
      return deserialize(body);
    } catch {
      return undefined;
    }
  }

  set(key: string, value: unknown): void {
    const path = join(this.#folder, key);
    const draft = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const body = serialize(value);
      writeFileSync(draft, Buffer.concat([checksum(body), body]));
      renameSync(draft, path);
    } catch {
      discard(draft);
    }
  }

  /** Removes what was not used for longest, until no more than `count` entries are left. */
  prune(count: number): void {
    try {
      const entries = readdirSync(this.#folder).map((name) => ({ name, used: statSync(join(this.#folder, name)).mtimeMs }));
      const oldest = entries.toSorted((one, other) => other.used - one.used).slice(count);
      for (const { name } of oldest) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // Another run is at it, or there is nothing yet.
    }
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not even the folder is one.
  }
}

function checksum(body: Uint8Array): Buffer {
  return createHash("sha256").update(body).digest();
}

/** The key of a result: equal parts, equal key. */
export function keyOf(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
