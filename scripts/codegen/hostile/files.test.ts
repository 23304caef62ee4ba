import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { head, problemsOf } from "../spec-errors/problems-of.ts";

const path = "specs/harbour/openapi.yaml";
const referring = (reference: string): string => `${head}paths:\n  /a: { $ref: ${JSON.stringify(reference)} }`;
const refused = (reference: string, reason: string): string =>
  `${path}:5:9 paths./a.$ref: $ref ${JSON.stringify(reference)} cannot be followed: ${reason}. Point it into the folder of the spec.`;
const outside = "it leaves the folder of the spec";
const url = "it is a URL, and a spec is read from its own folder only";
const missing = "there is no such file";

test.each([
  ["../secret.yaml", outside],
  ["a/../../secret.yaml", outside],
  ["..%2f..%2fsecret.yaml", outside],
  ["%2e%2e/secret.yaml", outside],
  ["%252e%252e/secret.yaml", missing],
  ["..\\secret.yaml", missing],
  ["/etc/passwd", outside],
  ["//evil.example/a.yaml", outside],
  [".", outside],
  ["file:///etc/passwd", url],
  ["FILE:/etc/passwd", url],
  ["http://169.254.169.254/latest", url],
  ["https://evil.example/a.yaml#/b", url],
  ["data:application/json,{}", url],
  ["javascript:evil()", url],
  ["link.yaml", outside],
  ["folder/secret.yaml", outside],
  ["device.yaml", outside],
  ["loop.yaml", missing],
  ["broken.yaml", missing],
  ["sub", "it is no file"],
  ["pipe.yaml", "it is no file"],
  ["%zz.yaml", "URI malformed"],
  ["sub/none.yaml?x", missing],
])("a $ref to %s is refused", (reference, reason) => {
  const lines = problemsOf({ [path]: referring(reference) }, (root) => {
    const folder = join(root, "specs/harbour");
    writeFileSync(join(root, "secret.yaml"), "get: {}");
    mkdirSync(join(folder, "sub"));
    for (const [name, target] of [
      ["link.yaml", join(root, "secret.yaml")],
      ["folder", root],
      ["device.yaml", "/dev/zero"],
      ["loop.yaml", "loop.yaml"],
      ["broken.yaml", "nowhere.yaml"],
    ] as const)
      symlinkSync(target, join(folder, name));
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
  });
  expect(lines).toEqual([refused(reference, reason)]);
});

test.each([
  ["a folder", (file: string) => mkdirSync(file), "it is no file"],
  ["a pipe", (file: string) => execFileSync("mkfifo", [file]), "it is no file"],
  ["a link to another folder", (file: string) => symlinkSync(import.meta.filename, file), outside],
])("a document that is %s is refused", (_, make, reason) => {
  const lines = problemsOf({ [path]: "" }, (root) => {
    rmSync(join(root, path));
    make(join(root, path));
  });
  expect(lines).toEqual([`${path}:1:1 document: it cannot be read: ${reason}. Put a file there.`]);
});

test("files that name each other without end are refused", () => {
  const files = { [path]: referring("b.yaml"), "specs/harbour/b.yaml": "$ref: c.yaml", "specs/harbour/c.yaml": "$ref: b.yaml" };
  expect(problemsOf(files)).toEqual(["specs/harbour/b.yaml:1:1 $ref: this $ref leads in a circle. Let one of them name a real object."]);
});

describe("what YAML leaves open, or only old YAML knows, is refused", () => {
  const document = `${head}paths: {}\n`;
  const syntax = (place: string, reason: string): string => `${path}:${place} document: YAML syntax: ${reason}. Mend the YAML there.`;
  test.each<[string, string, ...string[]]>([
    ["a custom tag", `${document}x: !evil a`, syntax("5:4", "Unresolved tag: !evil")],
    ["a tag of bytes", `${document}x: !!binary aGk=`, syntax("5:4", "Unresolved tag: tag:yaml.org,2002:binary")],
    ["a tag of sets", `${document}x: !!set { a }`, syntax("5:4", "Unresolved tag: tag:yaml.org,2002:set")],
    ["the same key twice", `${document}x: 1\nx: 2`, syntax("6:1", "Map keys must be unique")],
    ["the same key as a number and a text", `${document}x: { 200: a, "200": b }`, syntax("5:14", "Map keys must be unique")],
    [
      "a merge key",
      `${document}x-a: &a { b: 1 }\nx-c: { <<: *a }`,
      syntax("6:8", "Merge keys are not part of YAML 1.2: write the fields out, or use $ref"),
    ],
    ["half a character", `${document}x: "\\ud800"`, syntax("5:4", "An escape stands for half a character")],
    ["a circle of aliases", `${document}x: &a [*a]`, `${path}:1:1 document: it is nested too deeply. Flatten it.`],
    [
      "JSON with a comment",
      '{ "openapi": "3.1.0", // https://a\n "info": {} }',
      `${path}:1:23 document: neither JSON nor YAML has such comments. Remove it.`,
    ],
    ["JSON with another", '{\n  /* a */ "openapi": "3.1.0" }', `${path}:2:3 document: neither JSON nor YAML has such comments. Remove it.`],
  ])("%s", (_, text, ...lines) => {
    expect(problemsOf({ [path]: text })).toEqual(lines);
  });

  test("but a mark of the order of bytes, both halves of a character and slashes are not", () => {
    expect(problemsOf({ [path]: `\ufeff${document}x-a: "\\ud83d\\ude00"` })).toEqual([]);
    const json = {
      openapi: "3.1.0",
      info: { title: "https://a /* b */", version: "1" },
      servers: [{ url: "https://a.example.com" }],
      paths: {},
    };
    expect(problemsOf({ [path]: JSON.stringify(json, null, 2) })).toEqual([]);
  });
});

test.each([
  ["bytes that are no UTF-8", Buffer.concat([Buffer.from(`${head}x: é`), Buffer.from([0xff, 0x28])]), "4:5"],
  ["UTF-16", Buffer.from(`\ufeff${head}`, "utf16le"), "1:1"],
])("%s are refused where they begin", (_, bytes, place) => {
  const lines = problemsOf({ [path]: "" }, (root) => writeFileSync(join(root, path), bytes));
  expect(lines).toEqual([`${path}:${place} document: the file is not UTF-8. Save it as UTF-8.`]);
});

describe("a hostile document takes neither all memory nor all time", () => {
  const document = `${head}paths: {}\n`;
  const deep = /it is nested too deeply/;
  const bomb = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(",")}]\n`);
  test.each<[string, () => string, RegExp]>([
    ["aliases of aliases", () => `${document}a0: &a0 [x]\n${bomb.join("")}`, /Excessive alias count.* Use fewer aliases/],
    ["many aliases of an object", () => `${document}x-a: &a { b: 1 }\nx-b:\n${"- *a\n".repeat(50_000)}`, /Excessive alias count/],
    ["lists in lists", () => `${document}x: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, deep],
    ["objects in objects", () => `${document}x: ${"{ a: ".repeat(10_000)}1${"}".repeat(10_000)}`, deep],
    ["schemas in schemas", () => `${document}components: { schemas: { A: ${"{ items: ".repeat(1500)}{}${"}".repeat(1500)} } }`, deep],
    ["blocks in blocks", () => document + Array.from({ length: 3000 }, (_, level) => `${" ".repeat(level)}a:\n`).join(""), deep],
    ["a hundred megabytes", () => `${document}# ${"x".repeat(100_000_000)}`, /the file is larger than \d+ bytes\. Split or shorten it\./],
    [
      "millions of values",
      () => `${document}x:\n${"- a\n".repeat(5_000_000)}`,
      /the file holds more than \d+ values\. Split or shorten it\./,
    ],
    ["a line of thirty megabytes", () => `${document}x: "${"x".repeat(30_000_000)}"`, /^$/],
    ["a hundred thousand keys", () => `${document}x: { ${Array.from({ length: 100_000 }, (_, key) => `k${key}: 1`).join(", ")} }`, /^$/],
    ["a hundred thousand anchors", () => `${document}x:\n${Array.from({ length: 100_000 }, (_, key) => `- &a${key} 1\n`).join("")}`, /^$/],
    [
      "twenty thousand mistakes",
      () => `${head}paths:\n${Array.from({ length: 20_000 }, (_, key) => `  /a${key}: { get: {} }\n`).join("")}`,
      /paths\.\/a19999\.get: an operation has no responses/,
    ],
  ])("%s", async (_, make, expected) => {
    expect(await readAlone(make())).toMatch(expected);
  });
});

/** What the reader says in a process of its own that has 256 MB. */
async function readAlone(text: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "quayside-big-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "specs/harbour"), { recursive: true });
  writeFileSync(join(root, path), text);
  const script = join(import.meta.dirname, "read-alone.ts");
  const options = { timeout: 20_000, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(process.execPath, ["--max-old-space-size=256", script, root], options);
  return stdout.trim();
}
