import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkBoundaries } from "./boundaries.ts";
import { formatProblem, readRepository } from "./boundaries/repository.ts";

const header = "// Generated from specs/harbour/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.\n";

/** A house in order: a core, one provider, the packages above it. */
const house: { readonly [path: string]: string } = {
  "package.json": manifest("quayside", { devDependencies: { vitest: "catalog:" } }),
  "packages/core/package.json": manifest("@quayside/core", { dependencies: { "openapi-fetch": "catalog:" } }),
  "packages/core/src/raw-client.ts": 'import createOpenapiFetch from "openapi-fetch";\nexport const create = createOpenapiFetch;\n',
  "packages/core/src/path.test.ts": 'import { createServer } from "node:http";\nimport { test } from "vitest";\n',
  "packages/harbour/package.json": manifest("@quayside/harbour", {
    dependencies: { "@quayside/core": "workspace:^" },
    devDependencies: { "@quayside/mocks": "workspace:^" },
  }),
  "packages/harbour/tsconfig.build.json": "{}",
  "packages/harbour/openapi.yaml": "openapi: 3.1.0\n",
  "packages/harbour/README.md": "# Harbour\n",
  "packages/harbour/src/generated/client.gen.ts": `${header}import { createClient } from "@quayside/core";\nexport const client = createClient("harbour");\n`,
  "packages/harbour/test/generated/contract.test.gen.ts": `${header}import { testContract } from "@quayside/mocks/contract";\n`,
  "packages/harbour/test/generated/__snapshots__/contract.test.gen.ts.snap": "// Vitest Snapshot\n",
  "packages/imports/package.json": manifest("@quayside/imports", {
    dependencies: { "@quayside/core": "workspace:^", "@quayside/harbour": "workspace:^" },
  }),
  "packages/imports/src/create-imports.ts": 'import { client } from "@quayside/harbour";\nexport { client };\n',
  "packages/cli/package.json": manifest("@quayside/cli", {
    dependencies: { "@quayside/imports": "workspace:^", commander: "catalog:" },
    optionalDependencies: { "@quayside/mocks": "workspace:^" },
  }),
  "packages/cli/src/run.ts":
    'import { readFileSync } from "node:fs";\nimport { Command } from "commander";\nexport const mock = () => import("@quayside/mocks");\n',
  "packages/mocks/package.json": manifest("@quayside/mocks", {
    dependencies: { yaml: "catalog:" },
    peerDependencies: { vitest: "^4 || ^5" },
  }),
  "packages/mocks/src/host.ts": 'import { createServer } from "node:http";\n',
  "scripts/package.json": manifest("@quayside/scripts", {
    dependencies: { "@quayside/mocks": "workspace:^", typescript: "^5.9.3", yaml: "catalog:" },
  }),
  "scripts/codegen/read/load.ts": 'import { readFileSync } from "node:fs";\nimport { parse } from "yaml";\n',
  "scripts/codegen/__fixtures__/basic/client.gen.ts": 'import { createClient } from "@quayside/core";\nexport * from "./x.ts";\n',
  "scripts/start.ts": 'import { startMocks } from "@quayside/mocks";\n',
};

test("a house in order has no problem", () => {
  expect(problemsWith({})).toEqual([]);
});

test("reading this repository finds its packages and providers, and nothing that git ignores", () => {
  const { files, providers } = readRepository(join(import.meta.dirname, "../.."));
  expect(providers).toContain("pinecone");
  expect(files.get("packages/core/package.json")).toContain("@quayside/core");
  expect([...files.keys()].filter((path) => /\/(node_modules|dist)\//.test(path))).toEqual([]);
});

describe("package.json files", () => {
  test.each<[string, string, object, string]>([
    [
      "core depending on a package of ours",
      "core",
      { devDependencies: { "@quayside/mocks": "workspace:^" } },
      "devDependencies names @quayside/mocks: core may use nothing of ours",
    ],
    [
      "core depending on another npm package",
      "core",
      { dependencies: { yaml: "catalog:" } },
      "dependencies names yaml: core may ship with openapi-fetch of npm",
    ],
    [
      "a provider shipping the mocks",
      "harbour",
      { dependencies: { "@quayside/mocks": "workspace:^" } },
      "dependencies names @quayside/mocks: provider may use core; its tests may use it, as a devDependency",
    ],
    [
      "a provider depending on the aggregate",
      "harbour",
      { devDependencies: { "@quayside/imports": "workspace:^" } },
      "devDependencies names @quayside/imports: provider may use core, mocks",
    ],
    [
      "mocks depending on a provider",
      "mocks",
      { devDependencies: { "@quayside/harbour": "workspace:^" } },
      "devDependencies names @quayside/harbour: mocks may use nothing of ours",
    ],
    [
      "the command depending on a provider",
      "cli",
      { dependencies: { "@quayside/harbour": "workspace:^" } },
      "dependencies names @quayside/harbour: cli may use imports, mocks",
    ],
    [
      "the command shipping with a library that nobody decided on",
      "cli",
      { optionalDependencies: { chalk: "catalog:" } },
      "optionalDependencies names chalk: cli may ship with @bomb.sh/tab, cli-table3, commander",
    ],
    [
      "a peer dependency",
      "imports",
      { peerDependencies: { zod: "catalog:" } },
      "peerDependencies names zod: imports may ship with nothing of npm",
    ],
    [
      "a pinned package of ours",
      "imports",
      { dependencies: { "@quayside/core": "workspace:*" } },
      "dependencies asks for @quayside/core as workspace:*. Write workspace:^",
    ],
    [
      "a version outside the catalog",
      "mocks",
      { devDependencies: { vitest: "^5.1.0" } },
      "devDependencies asks for vitest as ^5.1.0. Write catalog:",
    ],
    [
      "a package named unlike its folder",
      "harbour",
      { name: "@quayside/harbor" },
      "the package is named @quayside/harbor. Name it @quayside/harbour",
    ],
    ["a package without a spec", "lagoon", {}, "packages/lagoon has no spec in specs/ and no layer"],
  ])("%s is refused", (_title, name, change, message) => {
    const path = `packages/${name}/package.json`;
    expect(problemsWith({ [path]: manifest(`@quayside/${name}`, change) })).toContainEqual(expect.stringContaining(message));
  });

  test("a problem names the line", () => {
    const change = { dependencies: { "openapi-fetch": "catalog:", yaml: "catalog:" } };
    expect(problemsWith({ "packages/core/package.json": manifest("@quayside/core", change) })).toEqual([
      expect.stringMatching(/^packages\/core\/package\.json:5: dependencies names yaml/),
    ]);
  });

  test("a circle is shown whole, through devDependencies too", () => {
    const change = { devDependencies: { "@quayside/harbour": "workspace:^" } };
    expect(problemsWith({ "packages/mocks/package.json": manifest("@quayside/mocks", change) })).toContainEqual(
      expect.stringContaining("in a circle: @quayside/harbour -> @quayside/mocks -> @quayside/harbour"),
    );
  });
});

describe("imports", () => {
  test.each<[string, string, string, string]>([
    [
      "a provider's source importing the mocks",
      "packages/harbour/src/generated/x.gen.ts",
      `${header}import type { Mocks } from "@quayside/mocks";`,
      "imports @quayside/mocks: provider may use core; its tests may use it",
    ],
    [
      "core importing a provider in a type",
      "packages/core/src/x.ts",
      'export type Client = import("@quayside/harbour").Client;',
      "imports @quayside/harbour: core may use nothing of ours",
    ],
    [
      "core importing a package of ours in a test",
      "packages/core/src/x.test.ts",
      'await import("@quayside/mocks");',
      "imports @quayside/mocks: core may use nothing of ours",
    ],
    [
      "the generator importing what ships",
      "scripts/codegen/emit/x.ts",
      'import { Job } from "@quayside/mocks";',
      "imports @quayside/mocks: codegen may use nothing of ours",
    ],
    [
      "the generator reaching into a package",
      "scripts/codegen/emit/x.ts",
      'export { Job } from "../../../packages/core/src/x.ts";',
      "lies outside its package",
    ],
    ["a package reaching into another", "packages/imports/src/x.ts", 'import "../../core/src/path.ts";', "lies outside its package"],
    [
      "a Node built-in where browsers run it",
      "packages/imports/src/x.ts",
      'import { join } from "node:path";',
      "imports node:path; imports runs in browsers",
    ],
    [
      "a Node built-in by its old name",
      "packages/core/src/x.ts",
      'import { readFile } from "fs/promises";',
      "imports fs/promises; core runs in browsers",
    ],
    [
      "an undeclared package",
      "packages/mocks/src/x.ts",
      'import busboy from "busboy";',
      "imports busboy, which packages/mocks/package.json does not name among its dependencies",
    ],
    [
      "a devDependency in what ships",
      "packages/core/src/x.ts",
      'import { vi } from "vitest";',
      "imports vitest, which packages/core/package.json does not name among its dependencies",
    ],
    [
      "a test's code in what ships",
      "packages/mocks/src/x.ts",
      'import { harbour } from "./__fixtures__/harbour.ts";',
      "is for tests and does not ship",
    ],
    [
      "a second user of openapi-fetch",
      "packages/core/src/x.ts",
      'import type { Client } from "openapi-fetch";',
      "these do: packages/core/src/raw-client.ts, packages/core/src/x.ts",
    ],
  ])("%s is refused", (_title, path, text, message) => {
    expect(problemsWith({ [path]: text })).toContainEqual(expect.stringContaining(message));
  });

  test("openapi-fetch without any user is a dependency too many", () => {
    expect(problemsWith({ "packages/core/src/raw-client.ts": "" })).toEqual([expect.stringContaining("there is none")]);
  });
});

describe("sources", () => {
  test.each<[string, string, string]>([
    ["a comparison", "packages/core/src/x.ts", 'export const special = (id: string): boolean => id === "harbour";'],
    ["a template", "scripts/codegen/emit/x.ts", "export const special = `harbour`;"],
    ["a key of a table", "packages/imports/src/x.ts", "export const table = { harbour: 1 };"],
    ["a literal type", "packages/core/src/x.ts", 'export type Special = "harbour";'],
  ])("a provider's name in %s is refused", (_title, path, text) => {
    expect(problemsWith({ [path]: text })).toEqual([
      expect.stringMatching(/:1: names the provider harbour\. Write the quirk into specs\/harbour/),
    ]);
  });

  test("a provider's name is allowed in comments, tests and generated code", () => {
    const text = 'export const table = { "harbour": 1 };';
    const files = {
      "packages/core/src/x.ts": '// "harbour" answers late\n',
      "packages/core/src/x.test.ts": text,
      "packages/imports/src/generated/x.gen.ts": `${header}${text}`,
    };
    expect(problemsWith(files)).toEqual([]);
  });

  test.each(['export * from "./path.ts";', 'export * as path from "./path.ts";'])("%s is refused", (text) => {
    expect(problemsWith({ "packages/mocks/src/x.ts": `\n${text}` })).toEqual([
      expect.stringContaining("packages/mocks/src/x.ts:2: has `export *`"),
    ]);
  });
});

describe("paths", () => {
  test.each<[string, string, string, string]>([
    [
      "a hand-written file in a provider's package",
      "packages/harbour/src/extra.ts",
      "export {};",
      "its first line does not name specs/harbour/openapi.yaml",
    ],
    [
      "a file generated from another spec",
      "packages/harbour/src/generated/x.gen.ts",
      header.replace("harbour", "lagoon"),
      "its first line does not name specs/harbour/openapi.yaml",
    ],
    ["a README below the package's root", "packages/harbour/src/README.md", "# Sources", "its first line does not name"],
    [
      "a generated file without its first line",
      "packages/imports/src/generated/x.gen.ts",
      "export {};",
      "its first line does not name specs/ and `pnpm generate`",
    ],
    ["a generated file with another name", "packages/imports/src/generated/x.ts", header, "names end in .gen.ts"],
    ["a generated name elsewhere", "packages/core/src/x.gen.ts", header, "belongs into src/generated or test/generated"],
    ["utils.ts", "packages/core/src/utils.ts", "", "says nothing about its content"],
    ["helpers.test.ts", "scripts/checks/helpers.test.ts", "", "says nothing about its content"],
    ["a name in camelCase", "packages/core/src/rawClient.ts", "", "rawClient.ts is not kebab-case"],
    ["a folder in PascalCase", "packages/core/src/Errors/http-error.ts", "", "Errors is not kebab-case"],
  ])("%s is refused", (_title, path, text, message) => {
    expect(problemsWith({ [path]: text })).toContainEqual(expect.stringContaining(message));
  });
});

function problemsWith(files: { readonly [path: string]: string }): string[] {
  return checkBoundaries({ providers: ["harbour"], files: new Map(Object.entries({ ...house, ...files })) }).map(formatProblem);
}

function manifest(name: string, fields: object): string {
  return JSON.stringify({ name, ...fields }, null, 2);
}
