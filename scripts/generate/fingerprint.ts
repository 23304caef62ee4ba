import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Names the generator as it stands on the disk: its sources, the versions of every package it loads, and of Node. What
 * one generator made of a spec may be used again as long as this is the same. `scripts` is the folder of this package.
 */
export function fingerprint(scripts: string): string {
  const hash = createHash("sha256").update(process.version);
  const packages = new Set<string>();
  for (const path of ["generate.ts", ...sources(scripts, "codegen"), ...sources(scripts, "generate")]) {
    const text = read(join(scripts, path));
    hash.update(`\0${path}\0${text}`);
    for (const name of importedPackages(text)) packages.add(name);
  }
  for (const line of [...versions(packages, scripts)].sort()) hash.update(`\0${line}`);
  return hash.digest("hex");
}

/** Empty if the file has just been removed: whatever comes of that is another generator. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Modules below a folder that are no tests, by path, sorted. */
function sources(scripts: string, folder: string): string[] {
  return readdirSync(join(scripts, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|json|yaml)$/.test(path) && !/\.test\.ts$|\/__fixtures__\//.test(path))
    .sort();
}

/** Names of the packages that a module imports. A sentence that looks like an import does no harm. */
export function importedPackages(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*"((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)(?:\/[^"]*)?"/g)].map(
    ([, name = ""]) => name,
  );
}

/** `name@version` of packages and of all that they depend on, as they are installed. */
function versions(names: Iterable<string>, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string, folder: string): void => {
    const manifest = locate(name, folder);
    if (manifest === undefined || seen.has(manifest)) return;
    seen.add(manifest);
    const { version, dependencies, peerDependencies } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
    found.add(`${name}@${version}`);
    for (const next of Object.keys({ ...dependencies, ...peerDependencies })) visit(next, dirname(manifest));
  };
  for (const name of names) visit(name, from);
  return found;
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
}

/** Path of the package.json of a package, as modules in a folder would find it. */
function locate(name: string, folder: string): string | undefined {
  const path = join(folder, "node_modules", name, "package.json");
  if (existsSync(path)) return realpathSync(path);
  return dirname(folder) === folder ? undefined : locate(name, dirname(folder));
}
