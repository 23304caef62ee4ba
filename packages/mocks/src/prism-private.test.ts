import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { ask, loadOperations } from "./prism.ts";
import { take } from "./prism-private.ts";

const require = createRequire(import.meta.url);
const isLoaded = (name: string) => Object.keys(require.cache).some((path) => path.includes(`node_modules/${name}/`));

test("what Prism seldom needs is loaded when it is needed, and not before", async () => {
  const schema = { type: "string", "x-faker": "internet.email" };
  const [operation] = await loadOperations({
    openapi: "3.1.0",
    info: { title: "Harbour", version: "1" },
    paths: { "/ships": { get: { responses: { 200: { description: "Ships.", content: { "application/json": { schema } } } } } } },
  });
  expect(["@faker-js/faker", "postman-collection", "node-fetch", "http-proxy-agent"].filter(isLoaded)).toEqual([]);
  const request = { method: "get", url: { path: "/ships", query: {} }, headers: {} } as Parameters<typeof ask>[1];
  const { response } = await ask(operation!, request, (_, render) => render(operation!, { dynamic: true }));
  expect(response.body).toMatch(/^\S+@\S+$/);
  expect(isLoaded("@faker-js/faker")).toBe(true);
});

test("canary: Prism is the version that its private modules were read in", () => {
  const { dependencies } = require("../package.json") as { dependencies: Record<string, string> };
  const versions = Object.keys(dependencies)
    .filter((name) => name.startsWith("@stoplight/prism-"))
    .map((name) => (require(`${name}/package.json`) as { version: string }).version);
  expect(versions, "read prism-private.ts again, then change this version").toEqual(["5.16.0", "5.16.0", "5.16.0"]);
});

test("canary: a private module that is gone is named, and where it was needed", () => {
  expect(() => take("@stoplight/prism-http/dist/gone.js", "default")).toThrow(
    "has no @stoplight/prism-http/dist/gone.js with default: mend prism-private.ts",
  );
  expect(() => take("@stoplight/prism-http/dist/router/index.js", "gone")).toThrow("router/index.js with gone: mend prism-private.ts");
});

test("Prism is imported in one file, and its private modules in one other", () => {
  const files = globSync("**/*.ts", { cwd: import.meta.dirname }).filter((file) => !file.endsWith(".test.ts"));
  const importing = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(`${import.meta.dirname}/${file}`, "utf8")));
  expect(importing(/"@stoplight\//).sort()).toEqual(["prism-private.ts", "prism.ts"]);
  expect(importing(/"(@stoplight\/[^"]*|ajv)\/dist\//)).toEqual(["prism-private.ts"]);
});
