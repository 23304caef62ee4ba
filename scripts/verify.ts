import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** A step of `npm test`: a command, and what it proves. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const root = resolve(import.meta.dirname, "..");

const steps: readonly Step[] = [
  { name: "generated output is current", command: ["node", "scripts/generate.ts", "--check"] },
  { name: "dependencies and paths keep their bounds", command: ["node", "scripts/checks/boundaries.ts"] },
  { name: "the code is linted", command: ["oxlint", "--deny-warnings"] },
  { name: "the code is formatted", command: ["oxfmt", "--check"] },
  { name: "the specs keep the rules of curation", command: ["node", "scripts/checks/lint-specs.ts"] },
  {
    name: "types, builds and tests of all packages",
    command: ["turbo", "run", "typecheck", "build", "test", "--output-logs=errors-only", "--continue=always"],
  },
  { name: "the packed packages work in a clean folder", command: ["node", "scripts/checks/packed.ts"] },
  { name: "the clients stay small", command: ["node", "scripts/checks/size.ts"] },
  { name: "the types stay cheap", command: ["node", "scripts/checks/type-cost.ts"] },
  { name: "contract tests cover everything declared", command: ["node", "scripts/checks/coverage.ts"] },
];

/** Runs every step, also after one has failed, names what failed, and ends with a line `N passed, N failed` over all tests and steps. */
function main(): number {
  for (const folder of reportFolders()) rmSync(join(folder, "vitest.json"), { force: true });
  // Turbo asks what it runs for colours, which only a terminal shows.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const failures: string[] = [];
  for (const { name, command } of steps) {
    console.log(`\n▸ ${name}`);
    const started = performance.now();
    const [program = "", ...args] = command;
    const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (status !== 0) failures.push(name);
  }
  const tests = testCounts();
  const failed = failures.length + tests.failures.length;
  if (failed > 0) console.log(`\nFailed:\n${[...failures, ...tests.failures].map((name) => `✗ ${name}`).join("\n")}`);
  console.log(`\n${steps.length - failures.length + tests.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function reportFolders(): string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return [...packages, join(root, "scripts")].map((folder) => join(folder, ".reports"));
}

/** What vitest reported for each package; turbo restores the reports of packages that it took from its cache. */
function testCounts(): { readonly passed: number; readonly failures: readonly string[] } {
  let passed = 0;
  const failures: string[] = [];
  for (const folder of reportFolders()) {
    const report = join(folder, "vitest.json");
    if (!existsSync(report)) continue;
    const { testResults, snapshot } = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    for (const { filePath, keys } of snapshot.uncheckedKeysByFile)
      failures.push(`${relative(root, filePath)}: no test has the snapshots ${keys.join(", ")}. Remove them: vitest run -u.`);
    for (const { name: file, status, message, assertionResults } of testResults) {
      const place = relative(root, file);
      // A file that cannot be loaded has no tests that could fail.
      if (status === "failed" && assertionResults.length === 0) failures.push(`${place}: ${message.split("\n")[0]}`);
      for (const test of assertionResults) {
        if (test.status === "passed") passed++;
        else failures.push(`${place} › ${test.fullName}`);
      }
    }
  }
  return { passed, failures };
}

interface VitestReport {
  readonly snapshot: { readonly uncheckedKeysByFile: readonly { readonly filePath: string; readonly keys: readonly string[] }[] };
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

process.exitCode = main();
