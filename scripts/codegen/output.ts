import { execFileSync } from "node:child_process";
import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
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
  return { changed, missing, extra: [...strays.filter((path) => !ignored.has(path)), ...leftovers(files, territory)] };
}

/**
 * Makes the disk equal to the run. Everything is written beside its place first, and then put there at once, each file as
 * a whole: whoever is stopped before has changed nothing, and what is left over is a stray of the next run.
 */
export function write(files: Files, difference: Difference, root: string): void {
  const drafts = new Map([...difference.changed, ...difference.missing].map((path) => [draftOf(path), path]));
  try {
    for (const [draft, path] of drafts) {
      mkdirSync(dirname(join(root, draft)), { recursive: true });
      writeFileSync(join(root, draft), files.get(path) ?? "");
    }
  } catch (error) {
    for (const draft of drafts.keys()) remove(draft, root);
    throw error;
  }
  for (const [draft, path] of drafts) renameSync(join(root, draft), join(root, path));
  for (const path of difference.extra) remove(path, root);
}

function draftOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Drafts that a stopped run has left beside files that lie in no folder of the generator's own. */
function leftovers(files: Files, { root, folders }: Territory): string[] {
  const outside = [...files.keys()].filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)));
  return [...new Set(outside.map((path) => dirname(path)))].flatMap((folder) => {
    const names = entriesOf(join(root, folder)).map(({ name }) => (folder === "." ? name : `${folder}/${name}`));
    return names.filter((path) => /\.\d+\.tmp$/.test(path) && outside.includes(path.replace(/\.\d+\.tmp$/, "")));
  });
}

function remove(path: string, root: string): void {
  rmSync(join(root, path), { force: true });
  removeEmptyFolders(dirname(join(root, path)), root);
}

function removeEmptyFolders(folder: string, root: string): void {
  if (folder === root || !existsSync(folder) || readdirSync(folder).length > 0) return;
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

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function list(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
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
