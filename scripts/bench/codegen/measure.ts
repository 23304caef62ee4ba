import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a run of a command took. */
export interface Measurement {
  readonly seconds: number;
  /** Most memory that the process held at once. */
  readonly megabytes: number;
}

/** Runs a Node program to its end; throws with what it printed if it fails. `args` begin with the path of its module. */
export function measure(args: readonly string[], cwd: string): Measurement {
  const folder = mkdtempSync(join(tmpdir(), "quayside-memory-"));
  // Only a process itself can tell what its memory has been; a command may be one that starts another.
  const hook = join(folder, "hook.mjs");
  const note = `${JSON.stringify(folder)} + "/" + process.pid`;
  writeFileSync(
    hook,
    `import { writeFileSync } from "node:fs";\nprocess.on("exit", () => writeFileSync(${note}, String(process.resourceUsage().maxRSS)));\n`,
  );
  const env = { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd, env, encoding: "utf8", maxBuffer: 1e9 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const notes = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  const megabytes = Math.max(...notes.map((name) => Number(readFileSync(join(folder, name), "utf8")) / 1024));
  rmSync(folder, { recursive: true });
  return { seconds, megabytes };
}

/** The middle one of several. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Bytes of a file, or of all files in a folder. */
export function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
