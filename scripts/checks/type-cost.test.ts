import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { judgeCost } from "./type-cost.ts";
import { makeApplication, measure, readDiagnostics } from "./type-cost/measure.ts";
import { findCostlyTypes } from "./type-cost/plain-types.ts";
import { readmePrograms } from "./type-cost/programs.ts";

const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
const program = { title: "harbour", text: "", limited: true };

describe("declarations", () => {
  test("plain interfaces, generics and unions pass", () => {
    const text =
      'export interface Harbour extends Options { list(params?: Params): Call<Item[], Result>; status: "a" | (string & {}); [key: string]: unknown }';
    expect(findCostlyTypes("client.gen.d.ts", text)).toEqual([]);
  });

  test.each([
    ["a conditional type", "export type Body<T> = T extends string ? 1 : 2;"],
    ["infer", "export type Body<T> = T extends Promise<infer B> ? B : 2;"],
    ["a mapped type", "export type Optional<T> = { [K in keyof T]?: T[K] };"],
    ["Omit", 'export interface Options extends Omit<All, "a"> {}'],
  ])("%s is found with its line", (name, text) => {
    expect(findCostlyTypes("client.gen.d.ts", `\n${text}`)).toContainEqual(expect.stringContaining(`client.gen.d.ts:2: has ${name}.`));
  });

  test("the words in comments and strings are no types", () => {
    expect(findCostlyTypes("client.gen.d.ts", '/** T extends string ? infer : Omit */\nexport type Text = "a extends b ? c : d";')).toEqual(
      [],
    );
  });
});

describe("programs", () => {
  const example = (number: number, body: string): string => `\nexport async function example${number}(): Promise<void> {\n  ${body}\n}\n`;
  const readme = `// Generated\n\nimport { createHarbour } from "../../src/generated/index.gen.ts";\n${example(1, "const reply = await harbour.get();")}${example(2, "const reply = await harbour.set();")}${example(3, "for await (const item of harbour.list()) {}")}`;

  test("a README gives one program with an example of each use and one with all", () => {
    const { one, oneCount, all, allCount } = readmePrograms(readme, "@quayside/harbour");
    expect([oneCount, allCount]).toEqual([2, 3]);
    expect(one).toMatch(/^import \{ createHarbour \} from "@quayside\/harbour";/);
    expect(one).not.toContain("harbour.set");
    expect(all).toContain("harbour.set");
  });

  test("examples that import something else are refused, since they would measure nothing", () => {
    expect(() => readmePrograms(example(1, ""), "@quayside/harbour")).toThrow("do not import src/generated/index.gen.ts");
  });
});

describe("figures", () => {
  test("the limit itself is too much", () => {
    expect(judgeCost(program, { instantiations: 99, errors: [] })).toEqual([]);
    expect(judgeCost(program, { instantiations: 100, errors: [] })).toEqual([
      expect.stringContaining("100 instantiations; fewer than 100"),
    ]);
    expect(judgeCost({ ...program, limited: false }, { instantiations: 100, errors: [] })).toEqual([]);
  });

  test("a program that does not compile has no figure", () => {
    const measured = readDiagnostics("a.ts(1,1): error TS2307: Cannot find module 'x'.\nInstantiations:      0\n");
    expect(judgeCost(program, measured)).toEqual(["harbour: a.ts(1,1): error TS2307: Cannot find module 'x'."]);
  });

  test("output without figures is an error", () => {
    expect(readDiagnostics("segmentation fault").errors).toEqual(["tsc gave no figures: segmentation fault"]);
  });

  test("a package whose signatures compute types costs more than one that spells them out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "quayside-type-cost-test-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const computed =
      "type Deep<T> = T extends object ? { [K in keyof T]: Deep<T[K]> } : T; export declare function get(): Deep<{ a: { b: { c: 1 } } }>;";
    makeApplication(folder, {
      "@quayside/plain": library(folder, "plain", "export declare function get(): { a: { b: { c: 1 } } };"),
      "@quayside/computed": library(folder, "computed", computed),
    });
    const use = (name: string): string => `import { get } from "@quayside/${name}"; export const c: 1 = get().a.b.c;`;
    const plain = await measure(folder, "one", use("plain"), tsc);
    const costly = await measure(folder, "two", use("computed"), tsc);
    expect([plain, costly.errors]).toEqual([{ instantiations: 0, errors: [] }, []]);
    expect(costly.instantiations).toBeGreaterThan(5);
  });
});

function library(folder: string, name: string, text: string): string {
  const home = join(folder, name);
  mkdirSync(home);
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ name: `@quayside/${name}`, version: "1.0.0", type: "module", exports: "./index.js" }),
  );
  writeFileSync(join(home, "index.d.ts"), text);
  writeFileSync(join(home, "index.js"), "");
  return home;
}
