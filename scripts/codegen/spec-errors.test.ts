import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { done, get, head, problemsOf } from "./spec-errors/problems-of.ts";

describe("mistakes are told together", () => {
  test("those of all specs and all files, sorted by place, each once", () => {
    const lines = problemsOf({
      "specs/c/openapi.yaml": `${head}paths:\n  /a: { $ref: broken.yaml }\n  /b: { $ref: broken.yaml }`,
      "specs/c/broken.yaml": "a: 1\na: 2\n",
      "specs/b/openapi.yaml": `${head}paths:\n  /b: { get: { ${done} } }\n  /a: { $ref: item.yaml }\n  /c: { $ref: "item.yaml#/a" }`,
      "specs/b/item.yaml": "get: { operationId: a.get }\npost: {}\n",
      "specs/a/openapi.yaml": "openapi: 3.1.0\ninfo: {",
    });
    expect(lines).toEqual([
      "specs/a/openapi.yaml:2:8 document: YAML syntax: Flow map in block collection must be sufficiently indented and end with a }. Mend the YAML there.",
      "specs/b/item.yaml:1:1 get: an operation has no responses. Declare at least its success.",
      "specs/b/item.yaml:2:1 post: operationId is missing. Add one; it becomes the method name.",
      "specs/b/item.yaml:2:1 post: an operation has no responses. Declare at least its success.",
      "specs/b/openapi.yaml:5:9 paths./b.get: operationId is missing. Add one; it becomes the method name.",
      'specs/b/openapi.yaml:7:9 paths./c.$ref: $ref "item.yaml#/a" names nothing. Correct it, or add what it names.',
      "specs/c/broken.yaml:2:1 document: YAML syntax: Map keys must be unique. Mend the YAML there.",
    ]);
  });

  test("in the order of their lines, not of their digits", () => {
    const paths = Array.from({ length: 12 }, (_, index) => `  /a${index}: { get: { ${done} } }\n`).join("");
    const places = problemsOf({ "specs/a/openapi.yaml": `${head}paths:\n${paths}` }).map((line) => Number(line.split(":")[1]));
    expect(places).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  test("and in one line each that prints, whatever the spec holds", () => {
    const lines = problemsOf({ "specs/a/openapi.yaml": `${head}paths:\n  "/a\\e[31m\\n\\u2028{b}": { ${get} }` });
    expect(lines).toEqual([
      "specs/a/openapi.yaml:5:28 paths./a\\u001b[31m\\u000a\\u2028{b}.get: the path parameter {b} is not declared. Add it to `parameters`, in: path.",
    ]);
  });
});

test("a mistake behind an alias is told where the anchor is", () => {
  const text = `${head}x-common: &common\n  operationId: a.get\n  deprecated: 1\n  ${done}\npaths:\n  /a: { get: *common }`;
  expect(problemsOf({ "specs/a/openapi.yaml": text })).toEqual([
    "specs/a/openapi.yaml:6:3 paths./a.get.deprecated: true or false is wanted here. Write one.",
  ]);
});

test("a $ref through a symbolic link that leaves the folder is refused", () => {
  const lines = problemsOf({ "specs/a/openapi.yaml": `${head}paths:\n  /a: { $ref: link.yaml }` }, (root) => {
    writeFileSync(join(root, "secret.yaml"), "get: {}");
    symlinkSync(join(root, "secret.yaml"), join(root, "specs/a/link.yaml"));
  });
  expect(lines).toEqual([
    'specs/a/openapi.yaml:5:9 paths./a.$ref: $ref "link.yaml" cannot be followed: it leaves the folder of the spec. Point it into the folder of the spec.',
  ]);
});

test.each([
  ["core", "packages/core is written by hand. Rename the folder of the spec."],
  ["Harbour Pilots", 'the folder "Harbour Pilots" cannot name a package. Use lower-case words with dashes between them.'],
])("a spec in a folder called %s is refused", (id, message) => {
  expect(problemsOf({ [`specs/${id}/openapi.yaml`]: `${head}paths: {}` })).toEqual([`specs/${id}/openapi.yaml:1:1 document: ${message}`]);
});
