// Runs on whatever Node the shell has (20 or newer) with nothing installed: brings pnpm and, through the `node` package,
// Node 24; everything after that runs on those two. Plain JavaScript, because Node 20 does not strip types.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task, ...rest] = process.argv.slice(2);
const tasks = {
  start: [["scripts/generate.ts"], ["-C", "@quayside/source", "scripts/start.ts"]],
  test: [["scripts/verify.ts"]],
};

const [major = "0"] = process.versions.node.split(".");
if (Number(major) < 20) fail(`Node ${process.versions.node} is too old: Quayside needs Node 20 or newer to begin with.`);
if (!(task in tasks)) fail(`There is no task ${task}. Tasks: ${Object.keys(tasks).join(", ")}.`);

const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
const pnpm = findPnpm(packageManager);

// Neither turbo nor what the mocks depend on is to phone home.
Object.assign(process.env, { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", SCARF_ANALYTICS: "false" });

run([...pnpm, "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn"]);
for (const args of tasks[task]) run([...pnpm, "exec", "node", ...args, ...(args === tasks[task].at(-1) ? rest : [])]);

/** The pnpm on the path if it is the one that package.json names; otherwise npm fetches that one for this run. */
function findPnpm(wanted) {
  const found = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  return `pnpm@${found.stdout?.trim()}` === wanted ? ["pnpm"] : ["npx", "--yes", "--loglevel=error", wanted];
}

function run([command, ...args]) {
  const { status, error, signal } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (error) fail(`${command} could not be started: ${error.message}. Is npm on the path?`);
  if (signal) process.exit(130);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
