import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { harbour, withOwner, withoutWeight } from "./testing/harbour.ts";
import { Sandbox } from "./testing/sandbox.ts";

const sandbox = Sandbox.forTests();

describe("pnpm changes with two documents", () => {
  test("classifies them and writes nothing", async () => {
    sandbox.put("old.yaml", harbour);
    sandbox.put("new.yaml", harbour.replace(...withoutWeight));
    const { code, output } = await sandbox.changes(["old.yaml", "new.yaml"]);
    expect([code, output]).toEqual([0, "major\n  Breaking\n    `Load.weight` (`number`) was removed (`GET /loads`, `GET /loads/{id}`).\n"]);
    expect(sandbox.changesets()).toEqual([]);
  });

  test("prints data with --json", async () => {
    sandbox.put("old.json", '{ "openapi": "3.0.0", "paths": {} }');
    sandbox.put("new.json", '{ "openapi": "3.0.0", "paths": { "/x": { "get": { "responses": {} } } } }');
    const { output } = await sandbox.changes(["old.json", "new.json", "--json"]);
    expect(JSON.parse(output)).toMatchObject({
      bump: "minor",
      changes: [{ id: "operation-added GET /x", rule: "operation-added", bump: "minor" }],
    });
  });

  test("reads documents of several files", async () => {
    const document =
      'openapi: 3.1.0\npaths: { /x: { get: { responses: { "200": { description: X., content: { a/b: { schema: { $ref: x.yaml } } } } } } } }\n';
    sandbox.put("old/openapi.yaml", document);
    sandbox.put("old/x.yaml", "type: object\nproperties: { a: { type: string }, b: { type: string } }\n");
    sandbox.put("new/openapi.yaml", document);
    sandbox.put("new/x.yaml", "type: object\nproperties: { a: { type: string } }\n");
    const { output } = await sandbox.changes(["old/openapi.yaml", "new/openapi.yaml"]);
    expect(output).toBe("major\n  Breaking\n    `X.b` (`string`) was removed (`GET /x`).\n");
  });

  test.each([
    ["gone.yaml", undefined, "gone.yaml:1:1 document: there is no such file. Correct the path."],
    ["bad.yaml", "a: [", "bad.yaml:1:"],
    ["swagger.yaml", 'swagger: "2.0"\n', "swagger.yaml:1:1 document: this is no OpenAPI 3.0 or 3.1 document."],
    ["ref.yaml", 'openapi: 3.1.0\npaths: { /x: { $ref: "#/nowhere" } }\n', 'ref.yaml:2:16 paths./x.$ref: $ref "#/nowhere" names nothing.'],
  ])("tells what is wrong with %s", async (path, text, message) => {
    sandbox.put("old.yaml", harbour);
    if (text !== undefined) sandbox.put(path, text);
    const { code, errors } = await sandbox.changes(["old.yaml", path]);
    expect([code, errors]).toEqual([1, expect.stringContaining(message)]);
    expect(errors).not.toContain("    at ");
  });
}, 60_000);

describe("pnpm changes tells a mistake", () => {
  test.each([
    [["--since", "nowhere"], 1, '"nowhere" names no commit. Give --since a tag'],
    [["one.yaml"], 2, "Give two documents"],
    [["a.yaml", "b.yaml", "--check"], 2, "--check and --since are for packages"],
    [["--chekc"], 2, "Unknown option '--chekc'"],
  ])("for %j", async (args, code, message) => {
    expect(await sandbox.changes(args)).toMatchObject({ code, errors: expect.stringContaining(message) as string });
  });

  test("where a spec was edited and not generated", async () => {
    sandbox.put("specs/harbour/openapi.yaml", harbour.replace(...withoutWeight));
    expect(await sandbox.changes()).toMatchObject({
      code: 1,
      errors: "packages/harbour: older than the spec. Run: pnpm generate\n\nNothing was written.\n",
    });
  });

  test("where a changeset cannot be read", async () => {
    sandbox.put(".changeset/mine.md", "no front matter");
    expect(await sandbox.changes()).toMatchObject({
      code: 1,
      errors: expect.stringContaining(".changeset/mine.md:1:1 this changeset has no front matter.") as string,
    });
  });

  test("where there is no git repository", async () => {
    const folder = mkdtempSync(join(tmpdir(), "quayside-changes-bare-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    sandbox.copyScripts(folder);
    for (const name of ["packages", "specs"]) cpSync(join(sandbox.root, name), join(folder, name), { recursive: true });
    const { code, errors } = await sandbox.changes([], folder);
    expect([code, errors]).toEqual([1, expect.stringContaining("is in no git repository, so there is nothing to compare with.")]);
  });

  test("where history was cut off, and what was released cannot be found", async () => {
    sandbox.release("1.0.0", false);
    await sandbox.edit(withOwner);
    sandbox.commit("Add an owner");
    const folder = mkdtempSync(join(tmpdir(), "quayside-changes-shallow-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const clone = join(folder, "clone");
    sandbox.git("clone", "--quiet", "--depth", "1", `file://${sandbox.root}`, clone);
    sandbox.linkModules(clone);
    const { code, errors } = await sandbox.changes([], clone);
    expect([code, errors]).toEqual([1, expect.stringContaining("Run: git fetch --unshallow --tags")]);
  });

  test("or prints its usage with --help", async () => {
    expect(await sandbox.changes(["--help"])).toMatchObject({
      code: 0,
      output: expect.stringContaining("Usage: pnpm changes [--since <git ref>]") as string,
    });
  });
}, 60_000);
