import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createPackageFromTarballData } from "@arethetypeswrong/core";

/** A package as the registry would get it. */
export interface Tarball {
  /** Where the file is; empty for one made up in a test. */
  readonly path: string;
  readonly manifest: PackedManifest;
  /** Text of the files by path in the package, package.json among them. */
  readonly files: ReadonlyMap<string, string>;
}

export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  /** Absent from a package that is only a command. */
  readonly exports?: { readonly [subpath: string]: unknown };
  readonly peerDependencies?: { readonly [name: string]: string };
  /** Commands by name. */
  readonly bin?: { readonly [command: string]: string };
}

/** Folders of `packages` that have a build but no `dist`: nothing worth packing. */
export function unbuilt(root: string): string[] {
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  return folders.filter((folder) => existsSync(join(root, folder, "tsconfig.build.json")) && !existsSync(join(root, folder, "dist")));
}

/** Packs every package with pnpm, the only one that applies publishConfig and rewrites `workspace:` and `catalog:`. */
export function packAll(root: string, folder: string): Tarball[] {
  const [command, ...args] = findPnpm(root);
  const shell = process.platform === "win32";
  execFileSync(command, [...args, "--filter", "./packages/*", "pack", "--pack-destination", folder], {
    cwd: root,
    shell,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const names = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  return names.sort().map((name) => readTarball(join(folder, name)));
}

/** The pnpm on the path if it is the one that package.json names; otherwise npm fetches that one for this run. */
function findPnpm(root: string): [command: string, ...args: string[]] {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
  const found = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  return `pnpm@${found.stdout?.trim()}` === packageManager ? ["pnpm"] : ["npx", "--yes", "--loglevel=error", packageManager];
}

/** Opens a tarball. */
export function readTarball(path: string): Tarball {
  const packed = createPackageFromTarballData(readFileSync(path));
  const prefix = `/node_modules/${packed.packageName}/`;
  const files = new Map(packed.listFiles().map((file) => [file.slice(prefix.length), packed.readFile(file)]));
  return { path, manifest: JSON.parse(files.get("package.json") ?? "{}") as PackedManifest, files };
}
