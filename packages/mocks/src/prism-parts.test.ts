import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { ask, loadOperations } from "./prism.ts";

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
