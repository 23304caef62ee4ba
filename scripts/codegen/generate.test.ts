import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** `pnpm generate` as a process, in a repository of its own that holds what it reads and nothing else. */
let root = "";
const scripts = join(import.meta.dirname, "..");
const document = (operationId: string): string => `openapi: 3.1.0
info: { title: Harbour, version: "1" }
servers: [{ url: "https://harbour.example.com" }]
paths:
  /ships: { get: { ${operationId} responses: { "204": { description: Done. } } } }
`;
const good = document("operationId: ships.list,");

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "quayside-generate-"));
  const isTest = (path: string): boolean => /__fixtures__|spec-errors|\.test\.ts$/.test(path);
  cpSync(join(scripts, "codegen"), join(root, "scripts/codegen"), {
    recursive: true,
    filter: (path) => !isTest(path.slice(scripts.length)),
  });
  for (const name of ["generate.ts", "package.json"]) cpSync(join(scripts, name), join(root, "scripts", name));
  symlinkSync(join(scripts, "node_modules"), join(root, "scripts/node_modules"));
  put("packages/imports/package.json", '{ "name": "@quayside/imports", "dependencies": { "@quayside/gone": "workspace:^", "x": "1" } }');
  for (const name of ["README.md", "CONTRIBUTING.md"]) put(name, "# Mine\n\n<!-- generated:packages -->\nold\n<!-- /generated -->\n");
  put("specs/harbour/openapi.yaml", good);
  put("specs/lighthouse/openapi.yaml", good);
  // Once generated from a spec that is gone.
  put("packages/gone/src/generated/index.gen.ts", "");
});
afterAll(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Everything there is, by path. */
function files(): Map<string, string> {
  const entries = ["packages", "specs", "README.md", "CONTRIBUTING.md"].flatMap((name) =>
    name.endsWith(".md") ? [name] : readdirSync(join(root, name), { recursive: true, encoding: "utf8" }).map((path) => join(name, path)),
  );
  return new Map(
    entries
      .filter((path) => /\.\w+$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

function generate(...args: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    // The compiler behind openapi-typescript is large; every run but the first finds it compiled.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(root, "cache") };
    execFile(process.execPath, ["scripts/generate.ts", ...args], { cwd: root, env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors });
    });
  });
}

describe("pnpm generate", () => {
  test("writes nothing as long as any spec holds a mistake, and tells all of them, whatever package is asked for", async () => {
    put("specs/harbour/openapi.yaml", document(""));
    put("specs/lighthouse/openapi.yaml", `${good}a: 1\na: 2\n`);
    const before = files();
    const { code, errors } = await generate("harbour");
    expect(code).toBe(1);
    expect(errors).toBe(
      "specs/harbour/openapi.yaml:5:13 paths./ships.get: operationId is missing. Add one; it becomes the method name.\n" +
        "specs/lighthouse/openapi.yaml:7:1 document: YAML syntax: Map keys must be unique. Mend the YAML there.\n\n" +
        "2 mistakes; nothing was written.\n",
    );
    expect(files()).toEqual(before);
  });

  test("writes the packages, and removes one whose spec is gone", async () => {
    put("specs/harbour/openapi.yaml", good);
    put("specs/lighthouse/openapi.yaml", good);
    const { code, output } = await generate();
    expect([code, output]).toEqual([0, expect.stringMatching(/^2 packages, 2 operations: 3 files changed, \d+ new, 1 removed\n$/)]);
    const written = files();
    expect([...written.keys()].filter((path) => path.startsWith("packages/gone"))).toEqual([]);
    expect(written.get("packages/harbour/openapi.yaml")).toBe(good);
    expect(written.get("packages/imports/package.json")).toBe(
      '{\n  "name": "@quayside/imports",\n  "dependencies": {\n    "x": "1"\n  }\n}\n',
    );
    expect(written.get("README.md")).toContain("- `packages/harbour` from `specs/harbour/openapi.yaml`\n");
  });

  test("changes nothing the second time", async () => {
    const before = files();
    expect(await generate()).toEqual({ code: 0, output: "2 packages, 2 operations: up to date\n", errors: "" });
    expect(files()).toEqual(before);
    expect(await generate("--check")).toEqual({ code: 0, output: "Generated files are up to date.\n", errors: "" });
  });

  test("names with --check what differs, and writes nothing", async () => {
    const edited = join(root, "packages/harbour/src/generated/types.gen.ts");
    appendFileSync(edited, "export type Mine = 1;\n");
    rmSync(join(root, "packages/harbour/tsconfig.json"));
    put("packages/harbour/src/generated/stray.gen.ts", "");
    put("packages/harbour/CHANGELOG.md", "# 1.2.3\n");
    put("packages/lighthouse/test/generated/__snapshots__/wire.snap", "");
    const before = files();
    const { code, errors } = await generate("--check");
    expect(code).toBe(1);
    expect(errors.split("\n")).toEqual([
      "changed  packages/harbour/src/generated/types.gen.ts",
      "missing  packages/harbour/tsconfig.json",
      "extra    packages/harbour/src/generated/stray.gen.ts",
      "",
      "3 generated files differ from the specs. Run: pnpm generate",
      "",
    ]);
    expect(files()).toEqual(before);
  });

  test("mends that, spares what others own, and reads the version back", async () => {
    const manifest = join(root, "packages/harbour/package.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"version": "0.0.0"', '"version": "1.2.3"'));
    expect(await generate("harbour")).toMatchObject({ code: 0, output: "1 packages, 1 operations: 1 files changed, 1 new, 1 removed\n" });
    const after = files();
    expect(after.get("packages/harbour/CHANGELOG.md")).toBe("# 1.2.3\n");
    expect(after.has("packages/lighthouse/test/generated/__snapshots__/wire.snap")).toBe(true);
    expect(after.get("packages/harbour/package.json")).toContain('"version": "1.2.3"');
    expect(after.get("packages/harbour/src/generated/types.gen.ts")).not.toContain("Mine");
  });

  test.each([
    [["moon"], "There is no specs/moon/openapi.yaml. Providers: harbour, lighthouse."],
    [["--chekc"], "Unknown option '--chekc'"],
  ])("answers %j with its usage", async (args, message) => {
    const { code, errors } = await generate(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain("Usage: pnpm generate");
  });
}, 30_000);
