import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Time of whole runs of a command, in milliseconds. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
}

/** Runs a command several times after one run that warms the disk cache; throws if it fails. */
export function timeProcess(command: readonly string[], runs: number): Timing {
  const [program = "", ...args] = command;
  const once = (): number => {
    const start = performance.now();
    const { status, stderr } = spawnSync(program, args, { cwd: resolve(import.meta.dirname, "../.."), encoding: "utf8" });
    if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stderr}`);
    return performance.now() - start;
  };
  once();
  const times = Array.from({ length: runs }, once).toSorted((one, other) => one - other);
  return { minimum: times[0] ?? 0, median: times[Math.floor(times.length / 2)] ?? 0, maximum: times.at(-1) ?? 0 };
}
