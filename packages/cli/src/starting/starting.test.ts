import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providers, type StartInfo } from "@quayside/imports";
import { type Command, CommanderError } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { chooseOperation } from "./choose-operation.ts";
import { readParameters } from "./read-parameters.ts";

const folder = mkdtempSync(join(tmpdir(), "quayside-start-"));
writeFileSync(join(folder, "ships.csv"), "name\nEver\n");
writeFileSync(join(folder, "people.json"), '[{"email":"a@example.com"}]');
writeFileSync(join(folder, "broken.json"), "[");
afterAll(() => rmSync(folder, { recursive: true }));

const info: StartInfo = {
  operation: "ships.import",
  summary: "Import ships",
  parameters: [
    { name: "portId", kind: "text", required: true },
    { name: "file", kind: "file" },
    { name: "max_rows", kind: "number" },
    { name: "dryRun", kind: "boolean" },
    { name: "people", kind: "json" },
    { name: "wait", kind: "text" },
  ],
};

const own = (command: Command): Command =>
  command
    .option("--wait", "wait for its end")
    .option("--json", "print JSON")
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
const read = (args: readonly string[], configured: readonly string[] = []) => readParameters("start", own, info, args, configured);

describe("parameters on the command line", () => {
  test("become values of their kinds", async () => {
    const args = ["--portId", "kiel", "--max_rows", "12", "--dryRun", "--people", '{"a":[1]}', "--json"];
    expect(await read(args)).toEqual({
      params: { portId: "kiel", max_rows: 12, dryRun: true, people: { a: [1] } },
      options: { json: true },
    });
  });

  test("may be spelled with hyphens, with = and in any case", async () => {
    expect((await read(["--port-id=kiel", "--max-rows", "3", "--dry-run", "false"])).params).toEqual({
      portId: "kiel",
      max_rows: 3,
      dryRun: false,
    });
  });

  test("may come from files", async () => {
    const { params } = await read(["--portId", "k", "--file", join(folder, "ships.csv"), "--people", `@${join(folder, "people.json")}`]);
    expect(params["people"]).toEqual([{ email: "a@example.com" }]);
    const file = params["file"] as File;
    expect([file.name, await file.text()]).toEqual(["ships.csv", "name\nEver\n"]);
  });

  test("may come all at once, those that clash with options of the command among them", async () => {
    const { params, options } = await read(["--params", '{"portId":"kiel","wait":"no"}', "--portId", "bremen", "--wait"]);
    expect([params, options]).toEqual([{ portId: "bremen", wait: "no" }, { wait: true }]);
  });

  test("that are required may stand in the configuration", async () => {
    expect((await read([], ["portId"])).params).toEqual({});
  });

  test.each<[string[], string]>([
    [[], "ships.import needs --portId <text>."],
    [["--portId", "k", "--file", "/lost.csv"], "--file: there is no file /lost.csv."],
    [["--portId", "k", "--file", folder], "is no file. Name one."],
    [["--portId", "k", "--people", "@/lost.json"], "--people: /lost.json cannot be read (ENOENT). Name a file of JSON."],
    [["--params", "[]"], "--params is no JSON object."],
  ])("%j are refused", async (args, message) => {
    await expect(read(args)).rejects.toThrow(message);
  });

  test.each<[string[], string]>([
    [["--max_rows", "many"], "Give a number."],
    [["--dryRun", "maybe"], "Give true or false."],
    [["--people", "{"], "It is no JSON. Mind the quotes of your shell, or write --people @file.json."],
    [["--people", `@${join(folder, "broken.json")}`], "The file is no JSON."],
    [["--portid", "k", "--max_row", "1"], "Did you mean --max_rows?"],
    [["stray", "--portId", "k"], "too many arguments"],
  ])("%j are told by the reader of arguments", async (args, message) => {
    const error = await read(args).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CommanderError);
    expect((error as Error).message).toContain(message);
  });
});

describe("the operation", () => {
  const provider = (id: string) => providers().find((one) => one.provider === id) as ReturnType<typeof providers>[number];
  const choose = (id: string, args: readonly string[], configured: readonly string[] = []) =>
    chooseOperation(id, provider(id), args, configured);

  test("need not be named where there is one", () => {
    expect(choose("pinecone", ["--uri", "s3://a"])).toMatchObject({ info: { operation: "imports.start" }, rest: ["--uri", "s3://a"] });
    expect(choose("pinecone", ["imports.start", "--uri", "s3://a"])).toMatchObject({
      info: { operation: "imports.start" },
      rest: ["--uri", "s3://a"],
    });
  });

  test("follows from where the configuration places imports", () => {
    expect(choose("power-bi", [], []).info.operation).toBe("imports.create");
    expect(choose("power-bi", [], ["groupId"]).info.operation).toBe("groups.imports.create");
  });

  test("has to be named where there are several", () => {
    expect(() => choose("rally", [])).toThrow(
      "Rally UXR has several ways to start an import: people.import, studies.participants.import, activities.import.",
    );
    expect(() => choose("rally", ["peple.import"])).toThrow('Rally UXR has no operation "peple.import". Did you mean people.import?');
  });
});
