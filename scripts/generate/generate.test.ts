import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harbourSpec, MiniRepository } from "./testing/mini-repository.ts";

/** `pnpm generate` as a process. */
const repository = new MiniRepository();
const { root } = repository;
const put = (path: string, text: string): void => repository.put(path, text);
const files = (): Map<string, string> => repository.files();
const generate = (...args: readonly string[]) => repository.generate(...args);
const good = harbourSpec("operationId: ships.list,");

beforeAll(() => {
  put("specs/harbour/openapi.yaml", good);
  put("specs/lighthouse/openapi.yaml", good);
  // Once generated from a spec that is gone.
  put("packages/gone/src/generated/index.gen.ts", "");
});
afterAll(() => repository[Symbol.dispose]());

describe("pnpm generate", () => {
  test("writes nothing as long as any spec holds a mistake, and tells all of them, whatever package is asked for", async () => {
    put("specs/harbour/openapi.yaml", harbourSpec(""));
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
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(
        /^2 packages, 2 operations: 3 files changed, \d+ new, 1 removed\n {2}harbour: added ships\.list\n {2}lighthouse: added ships\.list\n$/,
      ),
    ]);
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

  test("lists a marker that is missing beside all that differs, and writes nothing before it is back", async () => {
    const readme = repository.read("README.md");
    put("README.md", "# Mine\n");
    appendFileSync(join(root, "packages/harbour/tsconfig.json"), " ");
    const checked = await generate("--check");
    expect([checked.code, checked.errors.split("\n").slice(0, 2)]).toEqual([
      1,
      ["README.md:1:1 marker: there is no <!-- generated:… --> block. Put it back.", "changed  packages/harbour/tsconfig.json"],
    ]);
    const before = files();
    expect(await generate()).toMatchObject({ code: 1, errors: expect.stringContaining("nothing was written") });
    expect(files()).toEqual(before);
    put("README.md", readme);
    expect(await generate()).toMatchObject({ code: 0, output: "2 packages, 2 operations: 1 files changed, 0 new, 0 removed\n" });
  });

  test("tells the operations that came and went", async () => {
    put("specs/harbour/openapi.yaml", harbourSpec("operationId: ships.all,"));
    const { output } = await generate("harbour");
    expect(output.split("\n")[1]).toBe("  harbour: added ships.all; removed ships.list");
    put("specs/harbour/openapi.yaml", good);
    await generate();
  });

  test("makes the same of a spec whether or not it remembers it, and does not believe a memory that was tampered with", async () => {
    const before = files();
    const memory = join(root, "node_modules/.cache/quayside-generate/results");
    for (const name of readdirSync(memory)) {
      const content = readFileSync(join(memory, name));
      const at = content.indexOf("Generated from");
      content.write("Tampered", at < 0 ? 40 : at);
      writeFileSync(join(memory, name), content);
    }
    for (const path of ["packages/harbour/src/generated", "packages/lighthouse/src"]) rmSync(join(root, path), { recursive: true });
    expect((await generate()).code).toBe(0);
    expect(files()).toEqual(before);
    rmSync(join(root, "packages/harbour/src/generated"), { recursive: true });
    expect((await generate()).code).toBe(0);
    expect(files()).toEqual(before);
    expect(await generate("--fresh")).toMatchObject({ output: "2 packages, 2 operations: up to date\n" });
  });

  test("regenerates what another generator would make otherwise", async () => {
    const path = "scripts/codegen/emit/schema.ts";
    const source = repository.read(path);
    put(path, source.replace("return `// $", "return `// Another. $"));
    expect(await generate()).toMatchObject({ code: 0, output: "2 packages, 2 operations: 2 files changed, 0 new, 0 removed\n" });
    expect(repository.read("packages/harbour/src/generated/schema.gen.ts")).toMatch(/^\/\/ Another\./);
    put(path, source);
    expect(await generate()).toMatchObject({ output: "2 packages, 2 operations: 2 files changed, 0 new, 0 removed\n" });
  });

  test("runs that overlap take turns: each writes whole packages, and none is left half done", async () => {
    rmSync(join(root, "packages/harbour"), { recursive: true });
    put("specs/lighthouse/openapi.yaml", harbourSpec("operationId: lights.on,"));
    // The process that held this lock is gone: ids of processes do not go that far.
    put("node_modules/.cache/quayside-generate/lock", "999999999");
    const runs = await Promise.all([generate("--fresh"), generate(), generate("harbour"), generate("--fresh")]);
    expect(runs.map(({ code, errors }) => [code, errors])).toEqual(runs.map(() => [0, ""]));
    expect(await generate("--check")).toMatchObject({ code: 0 });
    expect([...files().keys()].filter((path) => path.endsWith(".tmp"))).toEqual([]);
    expect(readdirSync(join(root, "node_modules/.cache/quayside-generate"))).not.toContain("lock");
  });

  test("leaves the old package whole, or the new one, whenever it is ended", async () => {
    const generated = (): string => JSON.stringify([...files()].filter(([path]) => path.startsWith("packages/harbour")));
    const versions = ["ships.list", "ships.all"].map((id) => harbourSpec(`operationId: ${id},`));
    const whole: string[] = [];
    for (const text of versions) {
      put("specs/harbour/openapi.yaml", text);
      await generate();
      whole.push(generated());
    }
    for (const [index, delayMs] of [60, 160, 260, 360, 460, 560].entries()) {
      put("specs/harbour/openapi.yaml", versions[index % 2] ?? "");
      const child = spawn(process.execPath, ["scripts/generate.ts", "--fresh"], { cwd: root, stdio: "ignore" });
      const ended = once(child, "exit");
      await setTimeout(delayMs);
      child.kill("SIGTERM");
      await ended;
      expect(whole).toContain(generated());
    }
    expect((await generate()).code).toBe(0);
  });
}, 60_000);
