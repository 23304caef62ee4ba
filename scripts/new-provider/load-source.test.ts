import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { serve } from "../upstream/__fixtures__/serve.ts";
import { loadSource } from "./load-source.ts";

/** A folder with some files; gives the path of the first. */
function written(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "quayside-source-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, Object.keys(files)[0] ?? "");
}

const document = "openapi: 3.0.3\npaths: { /a: { get: {} } }\n";

describe("a file", () => {
  test.each([
    ["YAML", "a.yaml", document],
    ["JSON", "a.json", '{"openapi": "3.0.3", "paths": {"/a": {"get": {}}}}'],
    ["JSON with a byte order mark", "a.json", '\uFEFF{"openapi": "3.0.3", "paths": {"/a": {"get": {}}}}'],
    ["YAML with merge keys", "a.yaml", "openapi: 3.0.3\nx: &x { get: {} }\npaths: { /a: { <<: *x } }\n"],
  ])("may be %s", async (_, name, text) => {
    const source = await loadSource(written({ [name]: text }));
    expect(source.data["paths"]).toEqual({ "/a": { get: {} } });
    expect(source.isOld).toBe(true);
    expect(source.url).toBeUndefined();
  });

  test("is bundled with the files it refers to", async () => {
    const source = await loadSource(
      written({
        "a.yaml": `openapi: 3.1.0\ninfo: {}\npaths: { /a: { $ref: "paths/a.yaml" } }`,
        "paths/a.yaml": `get: { responses: { "200": { description: a, content: { application/json: { schema: { $ref: "../pet.yaml" } } } } } }`,
        "pet.yaml": "type: object",
      }),
    );
    expect(source.data).toMatchObject({
      paths: { "/a": { get: { responses: {} } } },
      components: { schemas: { Pet: { type: "object" } } },
    });
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "Swagger 2.0",
      { "a.json": '{"swagger": "2.0", "paths": {}}' },
      /this is Swagger 2\.0; OpenAPI 3\.0 or 3\.1 is wanted\. Convert it first/,
    ],
    ["OpenAPI of another age", { "a.yaml": "openapi: 4.0.0\npaths: {}" }, /its version is "4\.0\.0"; OpenAPI 3\.0 or 3\.1 is wanted/],
    ["anything else", { "a.yaml": "hello: world" }, /this is no OpenAPI document: it has neither `openapi` nor `swagger` at its root/],
    ["a list", { "a.yaml": "- openapi: 3.1.0" }, /this is no OpenAPI document/],
    ["an empty one", { "a.yaml": " \n" }, /the document is empty/],
    ["one without paths", { "a.yaml": "openapi: 3.1.0" }, /it has no `paths`/],
    ["a page", { "a.yaml": "<!doctype html><title>API</title>" }, /this is a page \(HTML or XML\), not an OpenAPI document/],
    ["broken JSON", { "a.json": '{"openapi": "3.1.0",\n  "paths": {,}}' }, /a\.json:2:13: the JSON is malformed here/],
    ["cut JSON", { "a.json": '{"openapi": "3.1.0",\n  "pa' }, /a\.json:2:6: the JSON is malformed here/],
    ["broken YAML", { "a.yaml": "openapi: 3.1.0\npaths: [\n" }, /a\.yaml:3:1: the YAML is malformed here/],
    [
      "YAML with a key twice",
      { "a.yaml": "openapi: 3.1.0\nopenapi: 3.1.0\n" },
      /a\.yaml:2:1: the YAML is malformed here: Map keys must be unique/,
    ],
    ["a YAML bomb", { "a.yaml": bomb() }, /fewer aliases/],
    [
      "nested JSON",
      { "a.json": `{"openapi":"3.1.0","paths":${"[".repeat(50_000)}${"]".repeat(50_000)}}` },
      /nested too deeply|has no `paths`/,
    ],
    [
      "a reference out of the folder",
      { "a/b.yaml": 'openapi: 3.1.0\npaths: { /a: { $ref: "../c.yaml" } }', "c.yaml": "get: {}" },
      /it leaves the folder/,
    ],
    ["a reference to an address", { "a.yaml": 'openapi: 3.1.0\npaths: { /a: { $ref: "https://a.example/b" } }' }, /it is a URL/],
  ])("is refused if it is %s", async (_, files, message) => {
    await expect(loadSource(written(files))).rejects.toThrow(message);
  });

  test("that is not there, or is a folder, is told so", async () => {
    await expect(loadSource("nothing.yaml")).rejects.toThrow("nothing.yaml: there is no such file.");
    await expect(loadSource(import.meta.dirname)).rejects.toThrow("it cannot be read (EISDIR)");
  });
});

describe("an address", () => {
  test("is where relative servers are relative to, after redirects", async () => {
    const base = await serve((request, response) => {
      if (request.url === "/docs/openapi.yaml") response.end(document);
      else response.writeHead(302, { location: "/docs/openapi.yaml" }).end();
    });
    const source = await loadSource(`${base}/latest`);
    expect(source.url).toBe(`${base}/docs/openapi.yaml`);
    expect(source.data["paths"]).toEqual({ "/a": { get: {} } });
  });

  test("leads to no other", async () => {
    let requests = 0;
    const base = await serve((_, response) => {
      requests++;
      response.end('openapi: 3.1.0\npaths: { /a: { $ref: "/b.yaml" } }');
    });
    await expect(loadSource(base)).rejects.toThrow('it refers to "/b.yaml", another document. Save all of them in one folder');
    expect(requests).toBe(1);
  });

  test("of a large document is refused", async () => {
    const base = await serve((_, response) => response.end(document + "#".repeat(5000)));
    await expect(loadSource(base, { maxBytes: 1000 })).rejects.toThrow("the document is larger than 1000 bytes");
  });
});

test("a $ref in an example is data", async () => {
  const source = await loadSource(
    written({
      "a.yaml": 'openapi: 3.1.0\npaths: { /a: { get: { parameters: [{ name: a, in: query, example: { $ref: "https://a.example" } }] } } }',
    }),
  );
  expect(source.data["openapi"]).toBe("3.1.0");
});

function bomb(): string {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `a${level}: &a${level} [${Array.from({ length: 10 }, () => (level === 0 ? "x" : `*a${level - 1}`)).join(", ")}]`,
  );
  return `openapi: 3.1.0\n${levels.join("\n")}\npaths: {}\n`;
}
