import { describe, expect, test } from "vitest";
import { SourceDocument } from "../upstream/source-document.ts";
import { draftOf, valueIn } from "./__fixtures__/draft-of.ts";
import { draftSpec } from "./draft-spec.ts";

const ok = "responses: { '200': { description: Fine }, '404': { description: Nothing } }";
const method = (text: string): string => `paths: { /imports: { get: { operationId: x, ${text} } } }`;

describe("parameters", () => {
  test("get examples, and those of a path item stay shared components", async () => {
    const draft = await draftOf(`
paths:
  /groups/{group}/imports:
    parameters: [{ $ref: "#/components/parameters/group" }]
    get:
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 5 }, style: wrong }
        - { name: kind, in: query, schema: { type: string, default: all } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: gone, in: path, required: true, schema: { type: string } }
      ${ok}
components: { parameters: { group: { name: group, in: path, schema: { type: string, pattern: "^g-[0-9]{3}$" } } } }
`);
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "components", "parameters")).toEqual({
      Group: {
        name: "group",
        in: "path",
        required: true,
        schema: { type: "string", pattern: "^g-[0-9]{3}$" },
        example: expect.stringMatching(/^g-[0-9]{3}$/),
      },
    });
    expect(valueIn(draft, "paths", "/groups/{group}/imports", "get", "parameters")).toEqual([
      { $ref: "#/components/parameters/Group" },
      { name: "limit", in: "query", schema: { type: "integer", minimum: 5 }, example: 5 },
      { name: "kind", in: "query", schema: { type: "string", default: "all" } },
    ]);
    expect(draft.decisions.of("left out")).toEqual(["path parameters that their path does not have: gone of imports.get"]);
  });

  test("of one name get a name each, and an undeclared one is declared", async () => {
    const draft = await draftOf(`
paths:
  /imports/{id}/{other}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: id, in: query, schema: { type: string } }, { name: constructor, in: query, schema: {} }]
      ${ok}
`);
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "paths", "/imports/{id}/{other}", "get", "parameters")).toMatchObject([
      { name: "id", in: "path" },
      { name: "id", in: "query", "x-name": "idQuery" },
      { name: "constructor", "x-name": "constructorQuery" },
      { name: "other", in: "path", required: true },
    ]);
  });
});

describe("bodies", () => {
  test("become components with an example, named after the operation", async () => {
    const draft = await draftOf(`
paths:
  /imports:
    post:
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [uri], properties: { uri: { type: string, format: uri }, size: { type: integer, readOnly: true } } } } } }
      responses:
        "201": { description: Made, content: { application/json: { schema: { $ref: "#/components/schemas/import" }, example: { theirs: true } } } }
        "409": { description: Twice, content: { application/problem+json: { schema: { type: object, properties: { title: { type: string } } } } } }
components: { schemas: { import: { type: object, example: { id: 7 }, properties: { id: { type: integer } } } } }
`);
    const post = ["paths", "/imports", "post"];
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, ...post, "requestBody", "content")).toEqual({
      "application/json": {
        schema: { $ref: "#/components/schemas/ImportsCreateRequest" },
        examples: { sample: { value: { uri: "https://example.com/" } } },
      },
    });
    expect(valueIn(draft, ...post, "responses", "201", "content", "application/json")).toEqual({
      schema: { $ref: "#/components/schemas/Import" },
      examples: { sample: { value: { id: 1 } } },
    });
    expect(valueIn(draft, ...post, "responses", "409", "content", "application/problem+json", "examples")).toEqual({
      conflict: { value: { title: "text" } },
    });
    expect(valueIn(draft, "components", "schemas", "Import")).toEqual({ type: "object", properties: { id: { type: "integer" } } });
  });

  test("lose what repeats the JSON, and what fetch cannot send", async () => {
    const draft = await draftOf(
      method(`requestBody: { content: { application/json: { schema: {} } } }, responses: { "200": { description: Fine, content: {
        text/json: { schema: { type: object } }, application/json: { schema: { type: object } }, application/xml: { schema: { type: object } }, text/csv: { schema: { type: string } } } } }`),
    );
    expect(draft.problems).toEqual([]);
    expect(Object.keys(valueIn(draft, "paths", "/imports", "get", "responses", "200", "content") as object)).toEqual([
      "text/json",
      "text/csv",
    ]);
    expect(valueIn(draft, "paths", "/imports", "get", "requestBody")).toBeUndefined();
  });

  test("of forms say how arrays are carried and what a file is", async () => {
    const draft = await draftOf(`
paths:
  /imports:
    post:
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, tags: { type: array, items: { type: string } } } } } } }
      ${ok}
`);
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "paths", "/imports", "post", "requestBody", "content", "multipart/form-data", "encoding")).toEqual({
      tags: { style: "form", explode: true },
    });
    expect(valueIn(draft, "components", "schemas", "ImportsCreateRequest", "properties", "file")).toEqual({
      type: "string",
      contentMediaType: "application/octet-stream",
    });
  });

  test("have no constant in common that would let no value be valid", async () => {
    const draft = await draftOf(
      `${method(`responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Whole" } } } }, "401": { description: No } }`)}
components: { schemas: {
  Base: { type: object, additionalProperties: false, properties: { id: { type: string } } },
  Whole: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: object, additionalProperties: false, properties: { name: { type: string } } }] } } }`,
    );
    expect(
      valueIn(draft, "paths", "/imports", "get", "responses", "200", "content", "application/json", "examples", "sample", "value"),
    ).toEqual({ id: "text", name: "text" });
    expect(draft.decisions.of("schemas")).toEqual([
      "`additionalProperties: false` was left out where it forbids what an `allOf` adds: Base, Whole.allOf.1",
    ]);
  });
});

describe("statuses", () => {
  test.each<[string, string, readonly string[]]>([
    ["the source has both", `"200": { description: a }, "404": { description: b }`, ["200", "404"]],
    [
      "a range stands alone",
      `"200": { description: a }, 4XX: { description: b }, 5xx: { description: c }`,
      ["200", "400", "4XX", "500", "5XX"],
    ],
    ["errors are the default", `"200": { description: a }, default: { description: b }`, ["200", "400", "default"]],
    ["everything is the default", `default: { description: b }`, ["200", "400"]],
    ["there is no error", `"204": { description: a }, x-y: {}`, ["204", "400"]],
    ["there is nothing", ``, ["200", "400"]],
  ])("are completed where %s", async (_, responses, want) => {
    const draft = await draftOf(method(`responses: { ${responses} }`));
    expect(draft.problems).toEqual([]);
    expect(Object.keys(valueIn(draft, "paths", "/imports", "get", "responses") as object).sort()).toEqual([...want].sort());
    expect(draft.decisions.of("statuses")).toHaveLength(
      want.filter((status) => /^\d+$/.test(status) && !responses.includes(`"${status}"`)).length,
    );
  });

  test("that are a redirect alone are noted", async () => {
    const draft = await draftOf(method(`responses: { "302": { description: a }, "404": { description: b } }`));
    expect(draft.decisions.of("statuses")).toEqual([
      "a redirect is the only success: the contract tests want one with a status of 2xx, if there is any: imports.get",
    ]);
  });

  test("of calls with a credential begin with 401", async () => {
    const draft = await draftOf(
      `${method(`responses: { "200": { description: a } }`)}\nsecurity: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }`,
    );
    expect(draft.decisions.of("statuses")).toEqual(["401 is guessed: the source declares no error: imports.get"]);
  });

  test("have headers that are one value each, with examples", async () => {
    const draft = await draftOf(
      method(
        `responses: { "200": { description: a, headers: { X-A: { schema: { type: integer } }, X-B: { schema: { type: array } }, X-C: {}, Link: { schema: { type: string } } } } }`,
      ),
    );
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "paths", "/imports", "get", "responses", "200", "headers")).toEqual({
      "X-A": { schema: { type: "integer" }, example: 1 },
      "X-B": { schema: { type: "string" }, example: "text" },
      "X-C": { schema: { type: "string" }, example: "text" },
      Link: { schema: { type: "string" }, example: expect.not.stringContaining("next") },
    });
  });
});

describe("servers", () => {
  test.each<[string, string, string | undefined, unknown]>([
    ["a slash at the end goes", "[{ url: https://a.example/v1/ }]", undefined, [{ url: "https://a.example/v1" }]],
    [
      "a relative one is completed by the address of the document",
      "[{ url: /v1 }]",
      "https://b.example/docs/openapi.json",
      [{ url: "https://b.example/v1" }],
    ],
    ["a relative one of a file is not known", "[{ url: /v1 }]", undefined, [{ url: "https://api.example.com" }]],
    ["none is left open", "[]", undefined, [{ url: "https://api.example.com" }]],
    ["what cannot be called goes", "[{ url: 'ftp://a.example' }, { url: https://a.example }]", undefined, [{ url: "https://a.example" }]],
    [
      "several have names",
      "[{ url: https://a.example, description: Production (EU) }, { url: https://b.example }, { url: https://c.example, description: production eu }]",
      undefined,
      [{ "x-name": "production-eu" }, { "x-name": "b-example" }, { "x-name": "production-eu-2" }],
    ],
    [
      "variables have a default that is among their values",
      "[{ url: 'https://{region}.a.example', variables: { region: { enum: [eu, us] }, unused: { default: x } } }]",
      undefined,
      [{ url: "https://{region}.a.example", variables: { region: { default: "eu", enum: ["eu", "us"] } } }],
    ],
  ])("%s", async (_, servers, url, want) => {
    const draft = await draftOf(`${method(ok)}\nservers: ${servers}`, [], url);
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "servers")).toMatchObject(want as object);
  });
});

describe("security", () => {
  const schemes = `components: { securitySchemes: {
    api_key: { type: apiKey, in: header, name: X-Key, x-foreign: 1 }, secret: { type: apiKey, in: header, name: X-Secret },
    digest: { type: http, scheme: digest }, token: { type: http, scheme: Bearer }, unused: { type: http, scheme: basic } } }`;

  test("holds the schemes that are used, and leaves out what a client cannot do", async () => {
    const draft = await draftOf(`${method(`${ok}, security: [{ digest: [] }, { api_key: [] }]`)}\nsecurity: [{ token: [] }]\n${schemes}`);
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "components", "securitySchemes")).toEqual({
      ApiKey: { type: "apiKey", in: "header", name: "X-Key" },
      Token: { type: "http", scheme: "bearer" },
    });
    expect(valueIn(draft, "security")).toEqual([{ Token: [] }]);
    expect(valueIn(draft, "paths", "/imports", "get", "security")).toEqual([{ ApiKey: [] }]);
    expect(valueIn(draft, "x-env")).toEqual({ apiKey: "HARBOUR_API_KEY", accessToken: "HARBOUR_ACCESS_TOKEN" });
    expect(draft.decisions.of("auth")[0]).toBe("security schemes that a client of ours cannot use were left out: digest (http digest)");
  });

  test("gives two credentials that go together an option each", async () => {
    const draft = await draftOf(`${method(ok)}\nsecurity: [{ api_key: [], secret: [] }]\n${schemes}`);
    expect(draft.problems).toEqual([]);
    expect(valueIn(draft, "components", "securitySchemes")).toMatchObject({
      ApiKey: { "x-option": "apiKey" },
      Secret: { "x-option": "secret" },
    });
  });

  test("says when nothing could be read", async () => {
    const draft = await draftOf(method(ok));
    expect(draft.decisions.of("auth")).toEqual([
      "no credential could be read from the source: say under `components.securitySchemes` and `security` how calls are authorised",
    ]);
  });
});

describe("a document that means ill, or is careless, makes a draft that the generator takes, or none", () => {
  test("schemas called like types of the package get other names", async () => {
    const names = [
      "Harbour",
      "HarbourOptions",
      "HarbourImports",
      "ImportsGetParams",
      "ImportsGetResult",
      "Page",
      "HttpError",
      "a b",
      "a-b",
      "Ab",
      "AB",
      "1st",
    ];
    const draft = await draftOf(
      `${method(`responses: { "200": { description: a, content: { application/json: { schema: { type: object, properties: { ${names.map((name, index) => `p${index}: { $ref: "#/components/schemas/${name}" }`).join(", ")} } } } } }, "404": { description: b } }`)}
components: { schemas: { ${names.map((name) => `"${name}": { type: object, properties: { a: { type: string } } }`).join(", ")} } }`,
    );
    expect(draft.problems).toEqual([]);
    expect(Object.keys(valueIn(draft, "components", "schemas") as object)).toHaveLength(names.length + 1);
  });

  test("a schema without end has an example without its optional part, or none", async () => {
    const draft = await draftOf(
      `${method(`responses: { "200": { description: a, content: { application/json: { schema: { $ref: "#/components/schemas/Endless" } } } }, "404": { description: b, content: { application/json: { schema: { $ref: "#/components/schemas/Node" } } } } }`)}
components: { schemas: { Node: { type: object, properties: { id: { type: string }, next: { $ref: "#/components/schemas/Node" } } },
  Endless: { type: object, required: [next], properties: { next: { $ref: "#/components/schemas/Endless" } } } } }`,
    );
    expect(
      valueIn(draft, "paths", "/imports", "get", "responses", "404", "content", "application/json", "examples", "not-found", "value"),
    ).toEqual({ id: "text" });
    expect(draft.decisions.of("examples")).toEqual([
      "no example could be made that the schema allows: write one under `examples`: /imports get 200 application/json",
    ]);
  });

  test("a discriminator that tells nothing goes, and what only it named with it", async () => {
    const draft = await draftOf(
      `${method(`responses: { "200": { description: a, content: { application/json: { schema: { $ref: "#/components/schemas/Union" } } } }, "404": { description: b } }`)}
components: { schemas: { Union: { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: kind, mapping: { dog: Dog } } },
  Cat: { type: object, properties: { kind: { type: string } } }, Dog: { type: object, properties: { bark: { type: string } } } } }`,
    );
    expect(draft.problems).toEqual([]);
    expect(Object.keys(valueIn(draft, "components", "schemas") as object)).toEqual(["Cat", "Union"]);
    expect(draft.decisions.of("schemas")[0]).toBe(
      "discriminators were left out whose property some schemas to choose from do not have: Union",
    );
  });

  test("what looks like a secret is not taken over", async () => {
    const draft = await draftOf(
      method(
        `responses: { "200": { description: a, content: { application/json: { schema: { type: object, properties: { token: { type: string, example: abcd1234efgh5678ijkl } } } } } } }`,
      ),
    );
    expect(draft.text).not.toContain("abcd1234");
  });

  test.each([2_000, 20_000])("nesting %d deep is refused", async (depth) => {
    let schema: unknown = {};
    for (let level = 0; level < depth; level++) schema = { not: schema };
    const get = { parameters: [{ name: "a", in: "query", schema }], responses: { 200: { description: "a" } } };
    const source = new SourceDocument({ openapi: "3.1.0", info: {}, paths: { "/a": { get } } }, "deep.json");
    await expect(draftSpec(source, { id: "harbour", include: [] })).rejects.toThrow("deep.json: it is nested too deeply to be read.");
  });
});

test("the same source makes the same draft", async () => {
  const source = method(`parameters: [{ name: a, in: query, schema: { type: string, pattern: "^[a-z]{4}-[0-9]{2}$" } }], ${ok}`);
  expect((await draftOf(source)).text).toBe((await draftOf(source)).text);
});
