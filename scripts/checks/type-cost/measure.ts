import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What tsc said of a program. */
export interface Measured {
  readonly instantiations: number;
  /** Errors of the program; its figure means nothing then. */
  readonly errors: readonly string[];
}

/** An application outside the workspace: it sees what the packages' `dist` shows, as after `npm i`. */
export function makeApplication(folder: string, packages: { readonly [name: string]: string }): void {
  for (const [name, target] of Object.entries(packages)) {
    const link = join(folder, "node_modules", name);
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(target, link, "junction");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

/** Type-checks one program with `tsc` and counts the types it had to instantiate. */
export function measure(folder: string, name: string, text: string, tsc: string): Promise<Measured> {
  writeFileSync(join(folder, `${name}.ts`), text);
  const config = join(folder, `${name}.tsconfig.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  return new Promise((resolve) => {
    // tsc exits with 1 or 2 if the program has errors; its output says so as well.
    execFile(process.execPath, [tsc, "-p", config, "--extendedDiagnostics"], { cwd: folder }, (_error, stdout) =>
      resolve(readDiagnostics(stdout)),
    );
  });
}

/** Reads the output of `tsc --extendedDiagnostics`. */
export function readDiagnostics(output: string): Measured {
  const errors = output.split("\n").filter((line) => /\berror TS\d+:/.test(line));
  const count = /^Instantiations:\s+(\d+)$/m.exec(output)?.[1];
  if (count === undefined)
    return { instantiations: Number.NaN, errors: errors.length > 0 ? errors : [`tsc gave no figures: ${output.trim()}`] };
  return { instantiations: Number(count), errors };
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};
