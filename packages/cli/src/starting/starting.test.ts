import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providers, type StartInfo } from "@quayside/imports";
import { type Command, CommanderError } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { chooseOperation } from "./choose-operation.ts";
import { UsageError } from "../usage-error.ts";
import { choiceOf, missingParameters } from "./missing-parameters.ts";
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
    { name: "max_rows", kind: "number", format: "integer" },
    { name: "format", kind: "text", values: ["csv", "json"] },
    { name: "owner", kind: "number", values: ["null"], others: true },
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

  test("that are words where others are numbers stay words", async () => {
    expect((await read(["--portId", "k", "--owner", "null"])).params["owner"]).toBe("null");
    expect((await read(["--portId", "k", "--owner", "7"])).params["owner"]).toBe(7);
  });

  test.each<[string[], string]>([
    [[], "ships.import needs --portId <text>."],
    [["--portId", "k", "--format", "jsn"], '--format takes csv or json, not "jsn". Did you mean json?'],
    [["--portId", "k", "--params", '{"format":"xls"}'], '--params: format takes csv or json, not "xls".'],
    [["--portId", "k", "--max_rows", "many"], '--max_rows takes a whole number, not "many".'],
    [["--portId", "k", "--max_rows", "1.5"], "--max_rows takes a whole number, not 1.5."],
    [["--portId", "k", "--max_rows", ""], '--max_rows takes a whole number, not "".'],
    [["--portId", "k", "--dryRun", "maybe"], '--dryRun takes true or false, not "maybe".'],
    [["--portId", "k", "--owner", "me"], '--owner takes null or a number, not "me".'],
    [["--portId", "k", "--people", "{"], "--people: this is no JSON. Mind the quotes of your shell, or write --people @file.json."],
    [["--portId", "k", "--people", `@${join(folder, "broken.json")}`], "broken.json is no JSON ("],
    [["--portId", "k", "--file", "/lost.csv"], "--file: there is no file /lost.csv."],
    [["--portId", "k", "--file", folder], "is no file. Name one."],
    [["--portId", "k", "--people", "@/lost.json"], "--people: /lost.json cannot be read (ENOENT). Name a file of JSON."],
    [["--params", "[]"], "--params is no JSON object."],
  ])("%j are refused", async (args, message) => {
    const error = await read(args).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
  });

  test.each<[string[], string]>([
    [["--portid", "k", "--max_row", "1"], "Did you mean --max_rows?"],
    [["stray", "--portId", "k"], "too many arguments"],
  ])("%j are told by the reader of arguments", async (args, message) => {
    const error = await read(args).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CommanderError);
    expect((error as Error).message).toContain(message);
  });
});

describe("what is missing", () => {
  const call: StartInfo = {
    ...info,
    parameters: [
      { name: "port", kind: "text", required: true },
      { name: "file", kind: "file" },
      { name: "size", kind: "number" },
      { name: "wait", kind: "text" },
    ],
    alternatives: [["file"], ["size", "wait"]],
  };
  const missing = (...names: string[]) => missingParameters(call, (name) => names.includes(name), new Set(["--wait"]));

  test.each<[string[], string | undefined]>([
    [[], "--port <text>, and either --file <path> or --size <number> and wait (in --params)"],
    [["file"], "--port <text>"],
    [["port"], "either --file <path> or --size <number> and wait (in --params)"],
    [["port", "size"], "either --file <path> or --size <number> and wait (in --params)"],
    [["port", "size", "wait"], undefined],
    [["port", "file"], undefined],
  ])("beside %j is %j", (names, want) => {
    expect(missing(...names)).toBe(want);
  });

  test("is told by help as far as there is a choice", () => {
    expect(choiceOf(call)).toBe("either --file or --size and --wait");
    expect(choiceOf(info)).toBeUndefined();
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
