import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./run-steps.ts";

/** What turns a new spec into a package: generate, install, test, announce. */
export function stepsFor(root: string, id: string, title: string, hasJobs: boolean): Step[] {
  const changeset = `.changeset/${id}-first.md`;
  return [
    {
      doing: `generating packages/${id}`,
      command: `pnpm generate ${id}`,
      written: `packages/${id}, and the tables and the aggregate that name it`,
      run: () => run(root, process.execPath, ["scripts/generate.ts", id]),
    },
    {
      doing: "linking the new package into the workspace",
      command: "pnpm install",
      written: "pnpm-lock.yaml",
      run: () => {
        const [program = "npx", ...args] = pnpm(root);
        return run(root, program, [
          ...args,
          "install",
          "--no-frozen-lockfile",
          "--prefer-offline",
          "--reporter=append-only",
          "--loglevel=warn",
        ]);
      },
    },
    {
      doing: `running the contract tests of packages/${id}; the first run writes the wire snapshots`,
      command: `pnpm exec vitest run --root . --project ${id} -u`,
      written: `packages/${id}/test/generated/__snapshots__`,
      run: () => run(root, process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--root", ".", "--project", id, "-u"]),
    },
    {
      doing: `announcing it in ${changeset}`,
      command: "pnpm changeset",
      written: changeset,
      run: () => {
        writeFileSync(join(root, changeset), changesetText(id, title, hasJobs), { flag: "wx" });
        return true;
      },
    },
  ];
}

/** The first changeset. The mocks ship the specs, and the aggregate knows every provider that has jobs. */
export function changesetText(id: string, title: string, hasJobs: boolean): string {
  const packages = [id, ...(hasJobs ? ["imports"] : []), "mocks"].sort();
  const bumps = packages.map((name) => `"@quayside/${name}": minor\n`).join("");
  return `---\n${bumps}---\n\nFirst release of the typed client of ${title.replaceAll(/[\s<>`]+/g, " ").trim()}.\n`;
}

/** The pnpm of package.json, whatever is on the path. */
function pnpm(root: string): string[] {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly packageManager: string };
  return ["npx", "--yes", "--loglevel=error", packageManager];
}

function run(root: string, program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (error) throw new Error(`${program} could not be started: ${error.message}.`);
  return status === 0;
}
