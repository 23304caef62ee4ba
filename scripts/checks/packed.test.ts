import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readErrors, reasonOf } from "./tarballs/consumer.ts";
import { checkContents } from "./tarballs/contents.ts";
import { moduleEntries } from "./tarballs/entries.ts";
import { checkWithAttw, checkWithPublint } from "./tarballs/packaging.ts";
import { type Tarball, readTarball } from "./tarballs/tarball.ts";

const manifest = {
  name: "@quayside/harbour",
  version: "1.0.0",
  description: "Typed client of the harbour.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  files: ["dist"],
  exports: { ".": "./dist/index.js", "./package.json": "./package.json" },
};

/** A package in order. */
const sound = {
  LICENSE: "MIT",
  "README.md": "# Harbour",
  "dist/index.js": "export const harbour = 1;\n",
  "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"], sourcesContent: ["export const harbour = 1;"] }),
  "dist/index.d.ts": "export declare const harbour = 1;\n",
};

describe("contents", () => {
  test("a package in order has no problem", () => {
    expect(checkContents(tarball({}))).toEqual([]);
  });

  test.each<[string, { readonly [path: string]: string }, string]>([
    ["a test", { "dist/index.test.js": "" }, "dist/index.test.js is for tests"],
    ["a fixture", { "dist/__fixtures__/harbour.js": "" }, "dist/__fixtures__/harbour.js is for tests"],
    ["a source", { "src/index.ts": "" }, "src/index.ts is a source"],
    ["a map without its source", { "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"] }) }, "points at ../src/index.ts"],
    [
      "a protocol of the workspace",
      { "package.json": '{ "dependencies": { "@quayside/core": "workspace:^" } }' },
      "still says workspace:^",
    ],
    ["a version of the catalog", { "package.json": '{ "dependencies": { "openapi-fetch": "catalog:" } }' }, "still says catalog:"],
    ["our private condition", { "package.json": '{ "exports": { ".": { "@quayside/source": "./src/index.ts" } } }' }, "@quayside/source"],
  ])("%s is refused", (_title, files, message) => {
    expect(checkContents(tarball(files))).toEqual([expect.stringContaining(message)]);
  });

  test("a package without licence and README is refused", () => {
    const { LICENSE: _licence, "README.md": _readme, ...rest } = sound;
    expect(checkContents({ path: "", manifest, files: new Map(Object.entries(rest)) })).toEqual([
      "@quayside/harbour: has no LICENSE",
      "@quayside/harbour: has no README.md",
    ]);
  });
});

test("an export by conditions is refused, and a package without exports has no entries", () => {
  const conditions = { ...tarball({}), manifest: { ...manifest, exports: { ".": { import: "./dist/index.js" } } } };
  expect(checkContents(conditions)).toEqual([expect.stringContaining("exports . by conditions")]);
  const { exports: _exports, ...command } = manifest;
  expect(moduleEntries({ ...tarball({}), manifest: command })).toEqual([]);
});

test("a crash of Node is told in one line", () => {
  expect(reasonOf("node:internal/x:1\n  throw y;\n  ^\n\nTypeError [ERR_X]: no such thing\n    at z\n")).toBe(
    "TypeError [ERR_X]: no such thing",
  );
  expect(reasonOf("killed")).toBe("killed");
});

test("patterns among the exports are written out, and documents are left out", () => {
  const exports = { ".": "./dist/index.js", "./*": "./dist/providers/*.gen.js", "./openapi.yaml": "./openapi.yaml" };
  const files = new Map(
    ["dist/index.js", "dist/providers/exa.gen.js", "dist/providers/exa.gen.d.ts", "dist/providers/rally.gen.js"].map((path) => [path, ""]),
  );
  const specifiers = moduleEntries({ path: "", manifest: { ...manifest, exports }, files }).map(({ specifier }) => specifier);
  expect(specifiers).toEqual(["@quayside/harbour", "@quayside/harbour/exa", "@quayside/harbour/rally"]);
});

test("errors in our declarations count, and those in Prism's do not", () => {
  const ours = "node_modules/@quayside/exa/dist/x.d.ts(1,1): error TS1: wrong.\n  Try again.";
  expect(
    readErrors(`node_modules/@stoplight/prism-core/x.d.ts(1,1): error TS7016: no pino.\n  Try it.\n${ours}\na.ts(1,1): error TS2: bad.`),
  ).toEqual([ours, "a.ts(1,1): error TS2: bad."]);
  expect(readErrors("")).toEqual([]);
});

describe("publint and attw", () => {
  test("say nothing of a package in order", async () => {
    const packed = pack(sound);
    expect([...(await checkWithPublint(packed)), ...(await checkWithAttw(packed))]).toEqual([]);
    expect(checkContents(packed)).toEqual([]);
  });

  test("find exports that are not there, and code that does not match its types", async () => {
    const packed = pack({ ...sound, "dist/index.js": "module.exports = 1;\n" }, { ".": "./dist/index.js", "./lost": "./dist/lost.js" });
    expect(await checkWithPublint(packed)).toContainEqual(expect.stringContaining("./dist/lost.js but the file does not exist"));
    expect(await checkWithAttw(packed)).toContainEqual(expect.stringMatching(/attw: .*: \.\/lost/));
  });
});

function tarball(files: { readonly [path: string]: string }): Tarball {
  return { path: "", manifest, files: new Map(Object.entries({ "package.json": JSON.stringify(manifest), ...sound, ...files })) };
}

/** Packs with npm, which needs neither a workspace nor the network. */
function pack(files: { readonly [path: string]: string }, exports: { readonly [subpath: string]: string } = manifest.exports): Tarball {
  const folder = mkdtempSync(join(tmpdir(), "quayside-packed-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...files, "package.json": JSON.stringify({ ...manifest, exports }) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync("npm", ["pack", "--silent"], { cwd: folder, shell: process.platform === "win32" });
  return readTarball(join(folder, "quayside-harbour-1.0.0.tgz"));
}
