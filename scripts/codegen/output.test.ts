import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compare, type Difference, write } from "./output.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quayside-output-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function tree(folder = root): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const difference = (files: { readonly [path: string]: string }, ...folders: readonly string[]): Difference =>
  compare(new Map(Object.entries(files)), { root, folders });

describe("what differs from the disk", () => {
  test.each<[string, { [path: string]: string }, { [path: string]: string }, Difference]>([
    ["nothing", { "a/b": "1" }, { "a/b": "1" }, { changed: [], missing: [], extra: [] }],
    ["another text", { "a/b": "1" }, { "a/b": "2" }, { changed: ["a/b"], missing: [], extra: [] }],
    ["another end of lines", { "a/b": "1\r\n" }, { "a/b": "1\n" }, { changed: ["a/b"], missing: [], extra: [] }],
    ["a file that is not there", {}, { "a/b": "1" }, { changed: [], missing: ["a/b"], extra: [] }],
    ["an empty file that is not there", {}, { "a/b": "" }, { changed: [], missing: ["a/b"], extra: [] }],
    ["a stray", { "a/b": "1", "a/c/d": "1" }, { "a/b": "1" }, { changed: [], missing: [], extra: ["a/c/d"] }],
    ["a file elsewhere does not count", { "b/c": "1", "ab/c": "1" }, { "a/b": "1" }, { changed: [], missing: ["a/b"], extra: [] }],
    [
      "what others own is spared",
      { "a/CHANGELOG.md": "1", "a/test/__snapshots__/x.snap": "1", "a/node_modules/x/index.js": "1", "a/XCHANGELOG.md": "1" },
      {},
      { changed: [], missing: [], extra: ["a/XCHANGELOG.md"] },
    ],
  ])("%s", (_, disk, run, want) => {
    put(disk);
    expect(difference(run, "a")).toEqual(want);
  });

  test("what git ignores is spared", () => {
    put({ ".gitignore": "dist/\n*.log\n", "a/dist/b.js": "1", "a/b.log": "1", "a/c": "1" });
    execFileSync("git", ["init", "--quiet"], { cwd: root });
    expect(difference({}, "a").extra).toEqual(["a/c"]);
  });

  test("names that git would take for something else are names", () => {
    put({ ".gitignore": "*.log\n", "a/ü b\n.log": "1", "a/-x": "1" });
    execFileSync("git", ["init", "--quiet"], { cwd: root });
    expect(difference({}, "a").extra).toEqual(["a/-x"]);
  });
});

describe("writing", () => {
  test("makes the disk equal to the run, and a second one changes nothing", () => {
    put({ "a/b": "old", "a/c/d/stray": "1", "a/CHANGELOG.md": "1" });
    const files = { "a/b": "new", "a/e/f": "1" };
    write(new Map(Object.entries(files)), difference(files, "a"), root);
    expect(tree()).toEqual(["a/CHANGELOG.md", "a/b", "a/e/f"]);
    expect(readFileSync(join(root, "a/b"), "utf8")).toBe("new");
    expect(existsSync(join(root, "a/c"))).toBe(false);
    expect(difference(files, "a")).toEqual({ changed: [], missing: [], extra: [] });
  });

  test("leaves a file alone that is as it should be", () => {
    put({ "a/b": "1", "a/c": "1" });
    const { ino, mtimeMs } = statSync(join(root, "a/b"));
    const files = { "a/b": "1", "a/c": "2" };
    write(new Map(Object.entries(files)), difference(files, "a"), root);
    expect(statSync(join(root, "a/b"))).toMatchObject({ ino, mtimeMs });
  });

  test("replaces a file as a whole, so that nobody reads half of one", () => {
    put({ "a/b": "1" });
    const { ino } = statSync(join(root, "a/b"));
    write(new Map([["a/b", "2"]]), difference({ "a/b": "2" }, "a"), root);
    expect(statSync(join(root, "a/b")).ino).not.toBe(ino);
    expect(tree()).toEqual(["a/b"]);
  });

  test("removes folders that a stray leaves empty, but not the folder of the repository", () => {
    put({ "a/b/stray": "1" });
    chmodSync(root, 0o755);
    write(new Map(), difference({}, "a"), root);
    expect(readdirSync(root)).toEqual([]);
  });

  test("that cannot be finished changes nothing, and leaves nothing behind", () => {
    put({ "a/b": "old", "a/c": "a file" });
    const files = { "a/b": "new", "a/new/d": "1", "a/c/d": "a file in what is no folder" };
    const all = { changed: ["a/b"], missing: ["a/new/d", "a/c/d"], extra: [] };
    expect(() => write(new Map(Object.entries(files)), all, root)).toThrow(/EEXIST|ENOTDIR/);
    expect(tree()).toEqual(["a/b", "a/c"]);
    expect(readFileSync(join(root, "a/b"), "utf8")).toBe("old");
  });

  test("takes away what a run that was ended has left", () => {
    put({ "a/b": "1", "a/b.123.tmp": "2", "README.md": "1", "README.md.123.tmp": "2", "notes.123.tmp": "somebody's" });
    const files = { "a/b": "1", "README.md": "1" };
    const left = difference(files, "a");
    expect(left).toEqual({ changed: [], missing: [], extra: ["a/b.123.tmp", "README.md.123.tmp"] });
    write(new Map(Object.entries(files)), left, root);
    expect(tree()).toEqual(["README.md", "a/b", "notes.123.tmp"]);
  });
});
