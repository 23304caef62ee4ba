import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { harbourSpec, MiniRepository } from "./testing/mini-repository.ts";
import { fingerprint, importedPackages } from "./fingerprint.ts";

test("another source is another generator; a test or a spec is not", () => {
  using repository = new MiniRepository();
  const scripts = join(repository.root, "scripts");
  const before = fingerprint(scripts);
  repository.put("specs/harbour/openapi.yaml", harbourSpec("operationId: a,"));
  repository.put("scripts/codegen/emit/new.test.ts", "");
  repository.put("scripts/codegen/__fixtures__/new/openapi.yaml", "");
  expect(fingerprint(scripts)).toBe(before);
  for (const path of ["scripts/codegen/emit/new.ts", "scripts/generate/new.ts", "scripts/generate.ts"]) {
    repository.put(path, "export {};\n");
    const after = fingerprint(scripts);
    expect(after).not.toBe(before);
    expect(fingerprint(scripts)).toBe(after);
  }
});

test("another version of what it loads, however deep, is another generator", () => {
  using repository = new MiniRepository();
  const scripts = join(repository.root, "scripts");
  repository.put("scripts/generate/uses.ts", 'import { lay } from "@mine/outer/deep";\n');
  const put = (name: string, version: string, dependencies: object = {}): void =>
    repository.put(`node_modules/${name}/package.json`, JSON.stringify({ name, version, dependencies }));
  put("@mine/outer", "1.0.0", { inner: "*" });
  put("inner", "1.0.0", { "@mine/outer": "*" });
  const before = fingerprint(scripts);
  put("inner", "1.0.1", { "@mine/outer": "*" });
  expect(fingerprint(scripts)).not.toBe(before);
});

test("every package that the generator imports is seen", () => {
  const scripts = join(import.meta.dirname, "..");
  const sources = globSync("codegen/{read,ir,emit,text}/*.ts", { cwd: scripts }).filter((path) => !path.endsWith(".test.ts"));
  const seen = new Set(sources.flatMap((path) => importedPackages(readFileSync(join(scripts, path), "utf8"))));
  const { catalog } = parse(readFileSync(join(scripts, "../pnpm-workspace.yaml"), "utf8")) as { catalog: object };
  const installed = [...seen].filter((name) => Object.hasOwn(catalog, name)).sort();
  expect(installed).toEqual(expect.arrayContaining(["ajv", "js-yaml", "openapi-typescript", "yaml"]));
});
