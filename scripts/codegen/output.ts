import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Files } from "./emit/files.ts";

/** What differs between the files a run made and the disk. */
export interface Difference {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files in a generated place that no document asks for. */
  readonly extra: readonly string[];
}

/**
 * Folders that are the generator's alone (DESIGN.md section 2), relative to the repository. Whatever lies in them and was
 * not made by the run is a stray, except what others own there.
 */
export interface Territory {
  readonly root: string;
  readonly folders: readonly string[];
}

/** Kept in a generated folder: what vitest and changesets own, and whatever git ignores. */
const spared = /(^|\/)(CHANGELOG\.md|__snapshots__\/.*)$/;

export function compare(files: Files, territory: Territory): Difference {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const [path, text] of files) {
    const old = read(join(territory.root, path));
    if (old === undefined) missing.push(path);
    else if (old !== text) changed.push(path);
  }
  const found = territory.folders
    .flatMap((folder) => list(join(territory.root, folder)))
    .map((path) => posix(relative(territory.root, path)));
  const strays = found.filter((path) => !files.has(path) && !spared.test(path));
  const ignored = gitIgnored(strays, territory.root);
  return { changed, missing, extra: strays.filter((path) => !ignored.has(path)) };
}

/** Makes the disk equal to the run. Each file appears whole or not at all. */
export function write(files: Files, difference: Difference, root: string): void {
  for (const path of [...difference.changed, ...difference.missing]) {
    const target = join(root, path);
    const draft = `${target}.${process.pid}.tmp`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, files.get(path) ?? "");
    renameSync(draft, target);
  }
  for (const path of difference.extra) {
    rmSync(join(root, path));
    removeEmptyFolders(dirname(join(root, path)), root);
  }
}

function removeEmptyFolders(folder: string, root: string): void {
  if (folder === root || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), root);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (entry.name === "node_modules") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  });
}

/** Git knows best what it ignores; without git nothing is ignored, and the caller sees strays such as `dist`. */
function gitIgnored(paths: readonly string[], root: string): Set<string> {
  if (paths.length === 0) return new Set();
  try {
    const output = execFileSync("git", ["check-ignore", "--stdin", "-z"], {
      cwd: root,
      input: paths.join("\0"),
      stdio: ["pipe", "pipe", "ignore"],
    });
    return new Set(output.toString("utf8").split("\0"));
  } catch {
    // Exit code 1 means that none is ignored.
    return new Set();
  }
}

function posix(path: string): string {
  return path.split(sep).join("/");
}
