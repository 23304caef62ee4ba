import ts from "typescript";
import { expect, test } from "vitest";
import { generatedFrom, Module, order } from "./module.ts";

test("a module is its first line, its imports and its blocks, a blank line between each", () => {
  const module = new Module("Made.");
  module.add("const a = 1;\n", "", "const b = 2;\n\n");
  expect(module.toString()).toBe("// Made.\n\nconst a = 1;\n\nconst b = 2;\n");
});

test("imports are sorted: packages, files further up, neighbours; names in code-unit order", () => {
  const module = new Module("Made.");
  module.importType("./b.ts", "B");
  module.import("../a.ts", "z");
  module.importType("../a.ts", "Y");
  module.importNamespace("./a.ts", "a");
  module.import("@quayside/core", "create");
  module.importType("@quayside/core", "Job", "CoreJob");
  expect(module.toString().split("\n").slice(2, -1)).toEqual([
    'import { type Job as CoreJob, create } from "@quayside/core";',
    'import { type Y, z } from "../a.ts";',
    'import * as a from "./a.ts";',
    'import type { B } from "./b.ts";',
  ]);
});

test("the order in which names are asked for makes no difference", () => {
  const forth = new Module("Made.");
  const back = new Module("Made.");
  const names = ["c", "A", "b", "a", "B"];
  for (const name of names) forth.import("./a.ts", name);
  for (const name of names.toReversed()) back.import("./a.ts", name);
  expect(forth.toString()).toBe(back.toString());
});

test("a name that is asked for as a type and as a value is imported once, as a value", () => {
  const module = new Module("Made.");
  module.importType("./a.ts", "a");
  module.import("./a.ts", "a");
  module.importType("./a.ts", "a");
  expect(module.toString()).toContain('import { a } from "./a.ts";');
});

test("a long import has a name on each line", () => {
  const module = new Module("Made.");
  for (let index = 0; index < 20; index++) module.import("./a.ts", `someLongName${index}`);
  expect(module.toString()).toContain("import {\n  someLongName0,\n  someLongName1,\n");
});

test("the first line names the spec and the command, and stays one line", () => {
  expect(generatedFrom("specs/a\nb/openapi.yaml")).toBe(
    "Generated from specs/a b/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.",
  );
});

test("order is that of code units, in every locale", () => {
  expect(["b", "B", "ä", "a", "_", "1"].sort(order)).toEqual(["1", "B", "_", "a", "b", "ä"]);
});

test("no comment of a module is a pragma", () => {
  const module = new Module("head");
  module.add("/** \\@jsxImportSource evil */\nexport type A = 1;\n");
  const file = ts.createSourceFile("a.ts", module.toString(), ts.ScriptTarget.Latest) as ts.SourceFile & {
    pragmas: ReadonlyMap<string, unknown>;
  };
  expect([...file.pragmas.keys()]).toEqual([]);
});
