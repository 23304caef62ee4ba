import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readmePrograms } from "../type-cost/programs.ts";
import { type Entry, moduleEntries } from "./entries.ts";
import type { Tarball } from "./tarball.ts";

/** Installs the tarballs with npm into an empty folder, as an application would. */
export async function install(folder: string, tarballs: readonly Tarball[]): Promise<void> {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  // npm leaves optional peers out; an entry that needs one is used by those who have it.
  const peers = tarballs.flatMap(({ manifest }) =>
    Object.entries(manifest.peerDependencies ?? {}).map(([name, range]) => `${name}@${range}`),
  );
  const { output, ok } = await run(folder, "npm", ["install", ...flags, ...tarballs.map(({ path }) => path), ...peers]);
  if (!ok) throw new Error(`npm could not install the tarballs:\n${output}`);
}

/** Imports every entry of a package in Node, and requires it: that fails if there is a top-level await. Gives export names. */
export async function importAll(folder: string, tarball: Tarball): Promise<{ entry: Entry; names: string[]; problem?: string }[]> {
  return Promise.all(
    moduleEntries(tarball).map(async (entry) => {
      const specifier = JSON.stringify(entry.specifier);
      const code = `import { createRequire } from "node:module"; createRequire(import.meta.url)(${specifier}); console.log(Object.keys(await import(${specifier})).join(" "));`;
      const { output, ok } = await run(folder, process.execPath, ["--input-type=module", "--eval", code]);
      const problem = ok ? {} : { problem: `${entry.specifier} cannot be imported: ${reasonOf(output)}` };
      return { entry, names: ok ? output.split(" ").filter(Boolean) : [], ...problem };
    }),
  );
}

/** Writes programs that use the packages: the READMEs' examples, every entry, and an application over all of them. */
export function writePrograms(folder: string, root: string, providers: readonly string[], tarballs: readonly Tarball[]): void {
  for (const id of providers) {
    const readme = readFileSync(join(root, "packages", id, "test/generated/readme.test-d.gen.ts"), "utf8");
    writeFileSync(join(folder, `readme-${id}.ts`), readmePrograms(readme, `@quayside/${id}`).all);
  }
  const entries = tarballs.flatMap(moduleEntries);
  writeFileSync(
    join(folder, "entries.ts"),
    entries.map(({ specifier }, index) => `export type E${index} = typeof import("${specifier}");\n`).join(""),
  );
  cpSync(join(import.meta.dirname, "__fixtures__/application.ts"), join(folder, "application.ts"));
}

/** Type-checks the programs with TypeScript 7 as a strict application; `skipLibCheck` is off, so that our declarations are checked too. */
export async function typeCheck(folder: string, root: string, resolution: "nodenext" | "bundler"): Promise<string[]> {
  const module = resolution === "bundler" ? "esnext" : resolution;
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"],
    module,
    moduleResolution: resolution,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: ["node"],
  };
  const config = `tsconfig.${resolution}.json`;
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { output } = await run(folder, process.execPath, [
    join(root, "node_modules/typescript/bin/tsc"),
    "-p",
    config,
    "--pretty",
    "false",
  ]);
  return readErrors(output).map((error) => `${resolution}: ${error}`);
}

/** Errors in the output of tsc, each with its continuation lines. Prism's declarations miss those of pino; that is not ours to mend. */
export function readErrors(output: string): string[] {
  const errors = output === "" ? [] : output.split(/\n(?! )/);
  return errors.filter((error) => !error.startsWith("node_modules/@stoplight/"));
}

/** Runs the application against the mocks that came in their tarball. */
export async function runApplication(folder: string): Promise<{ output: string; ok: boolean }> {
  const { output, ok } = await run(folder, process.execPath, ["application.ts"]);
  return { ok, output: ok ? output : reasonOf(output) };
}

/** Command lines that show that what belongs to a command came along: its libraries, its packages of ours. */
const commandLines: { readonly [command: string]: readonly (readonly string[])[] } = {
  quayside: [
    ["providers", "--no-check", "--no-store"],
    ["mock", "--help"],
  ],
};

/** Runs the commands of a package as npm linked them. */
export async function runCommands(folder: string, { manifest }: Tarball): Promise<{ command: string; output: string; ok: boolean }[]> {
  const lines = Object.keys(manifest.bin ?? {}).flatMap((name) =>
    [["--version"], ...(commandLines[name] ?? [])].map((args) => [name, ...args] as const),
  );
  return Promise.all(
    lines.map(async ([name, ...args]) => {
      const { output, ok } = await run(folder, join(folder, "node_modules/.bin", name), args);
      return { command: [name, ...args].join(" "), output: ok ? output : reasonOf(output), ok: ok && output !== "" };
    }),
  );
}

/** The message of an error that ended Node, out of the code and the stack around it. */
export function reasonOf(output: string): string {
  return /^\w*Error\b.*$/m.exec(output)?.[0] ?? output;
}

function run(cwd: string, command: string, args: readonly string[]): Promise<{ output: string; ok: boolean }> {
  // npm and the commands that it links are scripts on Windows, which only a shell starts.
  const shell = process.platform === "win32" && command !== process.execPath;
  return new Promise((resolve) => {
    execFile(command, args, { cwd, shell, maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ ok: !error, output: (error ? stdout + stderr : stdout).trim() }),
    );
  });
}
