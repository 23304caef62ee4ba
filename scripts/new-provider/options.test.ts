import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readOptions } from "./options.ts";

function root(): string {
  const folder = mkdtempSync(join(tmpdir(), "quayside-options-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "specs/exa"), { recursive: true });
  mkdirSync(join(folder, "packages/orphan"), { recursive: true });
  return folder;
}

test("everything that can be said", () => {
  const args = ["acme-data", "--from", "a.yaml", "--include", "Imports", "--include", "/a/*", "--title", " Acme Data "];
  expect(readOptions(args, root())).toEqual({ id: "acme-data", from: "a.yaml", include: ["Imports", "/a/*"], title: "Acme Data" });
  expect(readOptions(["acme"], root())).toEqual({ id: "acme", from: undefined, include: [], title: undefined });
  expect(readOptions(["--help"], root())).toBeUndefined();
});

test.each<[string, readonly string[], string]>([
  ["no id", [], "The id of the provider is missing."],
  ["two ids", ["a", "b"], "One id is wanted, not 2: a b."],
  ["upper case", ["Acme"], '"Acme" cannot name a package.'],
  ["a path", ["../acme"], '"../acme" cannot name a package.'],
  ["a word that begins with a digit", ["3d"], '"3d" cannot name a package.'],
  ["a package of ours", ["core"], "@quayside/core is written by hand."],
  ["this package", ["scripts"], "@quayside/scripts is written by hand."],
  ["a spec that is there", ["exa"], "specs/exa exists already."],
  ["a package that is there", ["orphan"], "packages/orphan exists already."],
  ["a selection from nothing", ["acme", "--include", "a"], "--include selects from a document. Give that with --from."],
  ["an empty title", ["acme", "--title", ""], "--title is empty."],
  ["an unknown flag", ["acme", "--form", "a"], "Unknown option '--form'"],
])("%s is refused", (_, args, message) => {
  expect(() => readOptions(args, root())).toThrow(message);
});
