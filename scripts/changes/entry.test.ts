import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { classifyDeclared } from "./classify.ts";
import { defaultPolicy } from "./policy.ts";
import { Declarations } from "./types/program.ts";

/** What a package exports beside its schemas: no document shows these changes. */
const core = join(import.meta.dirname, "../../packages/core/src/index.ts");

const head = `import type { BodyInput, Call, ListCall, WaitOptions } from "@quayside/core";
export interface Job { id: string; size?: number; kind: "a" | "b" | (string & {}) }
`;
const client = (method: string, more = "", options = "key?: string"): string =>
  `${head}export interface DemoOptions { ${options} }
export interface DemoJobs { ${method} }
export interface Demo { readonly jobs: DemoJobs }
export declare function createDemo(options${options.includes("?") ? "?" : ""}: DemoOptions): Demo;
${more}`;
const list = "list(params?: { limit?: number }, options?: object): Call<Job, unknown>;";
const base = client(list);

function classifyModules(old: string, now: string): { bump: string; ids: string[] } {
  const sides = [old, now].map((text) => ({ files: new Map([["index.ts", text]]), entry: "index.ts" }));
  const [before = { files: new Map(), entry: "" }, after = before] = sides;
  const name = "@quayside/demo";
  const declarations = new Declarations(new Map([[name, { old: before, new: after }]]), (other) =>
    other === "@quayside/core" ? core : undefined,
  );
  const documents = sides.map((modules) => ({ document: {}, modules }));
  const [one = { document: {}, modules: before }, other = one] = documents;
  const { bump, changes } = classifyDeclared(one, other, { declarations, name, client: "Demo" }, defaultPolicy);
  return { bump, ids: changes.map(({ id }) => id) };
}

test("the runtime's types are found, or nothing below would be compared", () => {
  expect(existsSync(core)).toBe(true);
  expect(classifyModules(base, base)).toEqual({ bump: "none", ids: [] });
});

describe("a change of what a client exports", () => {
  test.each([
    ["a method goes", client(""), "major", ["response-property-removed types/DemoJobs/list"]],
    ["a method comes", client(`${list} get(): Call<Job, unknown>;`), "minor", ["response-property-added types/DemoJobs/get"]],
    ["a parameter must be given", client(list.replace("params?", "params")), "major", ["method-changed types/DemoJobs/list"]],
    [
      "another parameter must be given",
      client(list.replace("options?: object", "options?: object, more: string")),
      "major",
      ["method-changed types/DemoJobs/list"],
    ],
    ["another parameter may be given", client(list.replace("options?: object", "options?: object, more?: string")), "none", []],
    [
      "a field of the parameters must be given",
      client(list.replace("limit?:", "limit:")),
      "major",
      ["request-property-became-required types/DemoJobs/list/limit"],
    ],
    [
      "a call gives something else",
      client(list.replace("Call<Job", "Call<string")),
      "major",
      ["response-type-changed types/DemoJobs/list/withResponse/data"],
    ],
    [
      "a call gives pages",
      client(list.replace("Call<Job, unknown>", "ListCall<Job, Job[], unknown>")),
      "major",
      ["response-type-changed types/DemoJobs/list"],
    ],
    [
      "an option must be given",
      client(list, "", "key: string"),
      "major",
      ["method-changed types/createDemo", "request-property-became-required types/DemoOptions/key"],
    ],
    [
      "an option goes",
      client(list, "", "other?: string"),
      "major",
      ["request-property-removed types/DemoOptions/key", "request-property-added types/DemoOptions/other"],
    ],
    ["a type is exported", client(list, "export type More = string;"), "minor", ["type-added types/More"]],
    [
      "a reply gains a property",
      base.replace("size?: number;", "size?: number; more: string;"),
      "minor",
      ["response-property-added types/Job/more"],
    ],
    ["a reply loses an optional property", base.replace("size?: number;", ""), "major", ["response-property-removed types/Job/size"]],
    ["an open enum gains a value", base.replace('"b"', '"b" | "c"'), "minor", ["response-enum-value-added types/Job/kind"]],
    ["an open enum loses a value", base.replace(' | "b"', ""), "minor", ["response-enum-value-removed types/Job/kind"]],
    ["an open enum is closed", base.replace(" | (string & {})", ""), "minor", ["response-union-member-removed types/Job/kind"]],
  ])("%s", (_title, now, bump, ids) => {
    expect(classifyModules(base, now)).toEqual({ bump, ids });
  });

  test("turns around in callbacks: what they are given is read", () => {
    const wait = (extra: string): string => client("wait(options?: WaitOptions<Job>): Promise<void>;").replace("size?: number;", extra);
    expect(classifyModules(wait("size?: number;"), wait("size?: number; more: string;")).bump).toBe("minor");
    expect(classifyModules(wait("size?: number;"), wait("")).bump).toBe("major");
  });
});
