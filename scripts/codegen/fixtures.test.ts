import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Files } from "./emit/files.ts";
import { emitImportsPackage } from "./emit/imports-package.ts";
import { Problems } from "./read/spec-error.ts";
import { readSpec, renderPackage, type Spec } from "./render.ts";

/**
 * One small spec per feature, with the files that are expected of it. `vitest -u` writes them anew; reading the
 * difference is the review. A `use.ts` beside a spec says what must compile and what must not.
 */
const fixtures = join(import.meta.dirname, "__fixtures__");
const features = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The files that are compared; the others are made by another tool, or of these. */
const compared = ["client.gen.ts", "jobs.gen.ts", "operations.gen.ts", "provider.gen.ts", "types.gen.ts", "webhooks.gen.ts"];

const rendered = new Map<string, Files>();

beforeAll(async () => {
  for (const feature of features) rendered.set(feature, await render(feature));
});

describe("generated files are as expected", () => {
  test.each(features)("of the feature %s", async (feature) => {
    const files = generated(feature).filter(([name]) => compared.includes(name));
    for (const [name, text] of files) await expect(text).toMatchFileSnapshot(join(fixtures, feature, "expected", name));
    const strays = compared.filter(
      (name) => existsSync(join(fixtures, feature, "expected", name)) && !files.some(([known]) => known === name),
    );
    expect(strays).toEqual([]);
  });

  test("and all of them compile together, with what uses them", () => {
    for (const feature of features) {
      // What is not compared is needed all the same: the client imports the schema. New snapshots are written at the very end.
      for (const [name, text] of generated(feature)) keep(join(fixtures, feature, "expected", name), text, !compared.includes(name));
    }
    expect(typeErrors()).toEqual([]);
  }, 60_000);
});

test("rendering a spec twice gives the same files", async () => {
  for (const feature of features) expect([...(await render(feature))]).toEqual([...(rendered.get(feature) ?? [])]);
});

test("a spec of one file is shipped byte by byte", () => {
  for (const feature of features.filter((name) => name !== "multi-file")) {
    expect(rendered.get(feature)?.get("openapi.yaml")).toBe(readFileSync(join(fixtures, feature, "openapi.yaml"), "utf8"));
  }
});

test("a spec of several files is shipped as one, with every schema under the name of its type", async () => {
  await expect(rendered.get("multi-file")?.get("openapi.yaml")).toMatchFileSnapshot(join(fixtures, "multi-file/expected/openapi.yaml"));
});

test("the aggregate reaches the jobs of every document that has some", async () => {
  const documents = ["jobs", "minimal"].map((feature) => read(feature).document);
  for (const [path, text] of emitImportsPackage(documents)) {
    await expect(text).toMatchFileSnapshot(join(fixtures, "jobs/expected/imports", path.replace("src/generated/", "")));
  }
});

function render(feature: string): Promise<Files> {
  return renderPackage(read(feature), "0.0.0");
}

function read(feature: string): Spec {
  const problems = new Problems();
  const spec = readSpec(feature, join(fixtures, feature, "openapi.yaml"), fixtures, problems);
  problems.throwIfAny();
  if (!spec) throw new Error(`${feature} cannot be read`);
  return spec;
}

/** Modules of the package, all in one folder. */
function generated(feature: string): [string, string][] {
  const modules = [...(rendered.get(feature) ?? [])].filter(([path]) => path.endsWith(".gen.ts") && !path.endsWith(".test.gen.ts"));
  return modules.map(([path, text]) => [path.replace(/^.*\//, ""), text.replaceAll('"../../src/generated/', '"./')]);
}

function keep(path: string, text: string, replace: boolean): void {
  if (existsSync(path) && (!replace || readFileSync(path, "utf8") === text)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** One run of TypeScript over all fixtures. Errors outside of them are another test's business. */
function typeErrors(): string[] {
  const compiler = join(import.meta.dirname, "../../node_modules/.bin/tsc");
  let output = "";
  try {
    execFileSync(compiler, ["--project", ".", "--pretty", "false"], { cwd: fixtures, encoding: "utf8" });
  } catch (error) {
    output = String((error as { stdout?: unknown }).stdout);
  }
  return output.split("\n").filter((line) => /^[a-z]/.test(line) && !line.startsWith(".."));
}
