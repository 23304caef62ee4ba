import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareDocuments } from "./compare.ts";
import type { ForeignDocument } from "./foreign-document.ts";
import { SourceDocument } from "./source-document.ts";
import { fromSwagger2 } from "./swagger-2.ts";

function document(yaml: string): SourceDocument {
  const data = parse(yaml) as ForeignDocument;
  return new SourceDocument(data["swagger"] === undefined ? data : fromSwagger2(data), "a.yaml");
}

function differences(theirs: string, ours: string, scope: readonly string[] = []): string[] {
  return compareDocuments(document(theirs), document(ours), scope).differences.map(({ at, difference }) => `${at}: ${difference}`);
}

/** A document with one operation. */
function get(operation: string, rest = ""): string {
  return `paths: { /imports: { get: { ${operation} } } }\n${rest}`;
}

/** A document whose one reply has a schema, or holds a component. */
function reply(schema: string): string {
  return get(
    `responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Import" } } } } }`,
    `components: { schemas: { Import: ${schema} } }`,
  );
}

describe("operations", () => {
  const ours = "paths: { /imports: { get: {} }, '/imports/{id}': { get: {}, delete: {} }, /extra: { get: {} } }";

  test("that they have and we lack count in our scope: at and below our paths", () => {
    const theirs =
      "paths: { /imports: { get: {}, post: {} }, '/imports/{importId}': { get: {} }, '/imports/{id}/report': { get: {} }, /imports-old: { get: {} }, /other: { get: {} } }";
    expect(differences(theirs, ours)).toEqual([
      "POST /imports: there, not here",
      "GET /imports/{id}/report: there, not here",
      "DELETE /imports/{id}: here, not there",
      "GET /extra: here, not there",
    ]);
  });

  test("and where the scope says so", () => {
    expect(differences("paths: { /imports: { get: {} }, /other/a: { get: {} } }", "paths: { /imports: { get: {} } }", ["/other"])).toEqual([
      "GET /other/a: there, not here",
    ]);
  });

  test.each<[string, string, string]>([
    [
      "base paths",
      "servers: [{ url: https://a.example/v1/ }]\npaths: { /imports: { get: {} } }",
      "servers: [{ url: https://a.example }]\npaths: { /v1/imports: { get: {} } }",
    ],
    [
      "a prefix that only they have",
      "paths: { /api/v2/imports: { get: {} }, '/api/v2/imports/{x}': { get: {} } }",
      "paths: { /imports: { get: {} }, '/imports/{id}': { get: {} } }",
    ],
    ["a prefix that only we have", "paths: { /imports: { get: {} } }", "paths: { /beta/imports: { get: {} } }"],
    [
      "servers of a path",
      "paths: { /imports: { servers: [{ url: https://a.example/websets }], get: {} } }",
      "servers: [{ url: https://a.example/websets }]\npaths: { /imports: { get: {} } }",
    ],
    [
      "variables of servers",
      "servers: [{ url: 'https://{host}/v1' }]\npaths: { /imports: { get: {} } }",
      "paths: { /v1/imports: { get: {} } }",
    ],
  ])("match though documents differ by %s", (_, theirs, own) => {
    expect(differences(theirs, own)).toEqual([]);
    expect(compareDocuments(document(theirs), document(own)).matched).toBeGreaterThan(0);
  });

  test("that only one side calls deprecated differ", () => {
    expect(differences(get("deprecated: true"), get(""))).toEqual(["GET /imports: deprecated there, not here"]);
  });
});

describe("parameters", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["that they have", "parameters: [{ name: a, in: query, schema: {} }]", "", ["GET /imports query a: there, not here"]],
    ["that we have", "", "parameters: [{ name: X-A, in: header, schema: {} }]", ["GET /imports header x-a: here, not there"]],
    [
      "headers in any case",
      "parameters: [{ name: X-A, in: header, schema: {} }]",
      "parameters: [{ name: x-a, in: header, schema: {} }]",
      [],
    ],
    ["headers that are described elsewhere", "parameters: [{ name: Authorization, in: header, schema: {} }]", "", []],
    [
      "in facts",
      "parameters: [{ name: a, in: query, required: true, schema: { type: integer, default: '5', maximum: 10, enum: [1, 2] } }]",
      "parameters: [{ name: a, in: query, schema: { type: string, default: 5, enum: [2, 3] } }]",
      [
        "GET /imports query a: required there, not here",
        "GET /imports query a: type is integer there, string here",
        "GET /imports query a: the value 1 there, not here",
        "GET /imports query a: the value 3 here, not there",
        'GET /imports query a: default is "5" there, 5 here',
        "GET /imports query a: maximum is 10 there, none here",
      ],
    ],
  ])("%s", (_, theirs, ours, want) => {
    expect(differences(get(theirs), get(ours))).toEqual(want);
  });

  test("of a path match by place, whatever they are called", () => {
    const item = (name: string, type: string): string =>
      `paths: { "/imports/{${name}}": { get: { parameters: [{ name: ${name}, in: path, schema: { type: ${type} } }] } } }`;
    expect(differences(item("importId", "string"), item("id", "string"))).toEqual([]);
    expect(differences(item("importId", "integer"), item("id", "string"))).toEqual([
      "GET /imports/{id} path parameter 1: type is integer there, string here",
    ]);
  });
});

describe("bodies and statuses", () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      "statuses",
      `responses: { "200": {}, 4xx: {} }`,
      `responses: { "200": {}, "404": {} }`,
      ["GET /imports 404: here, not there", "GET /imports 4XX: there, not here"],
    ],
    [
      "headers of replies",
      `responses: { "200": { headers: { Link: { schema: {} } } } }`,
      `responses: { "200": {} }`,
      ["GET /imports 200 header link: there, not here"],
    ],
    [
      "media types",
      `responses: { "401": { content: { text/plain: {}, application/json; charset=utf-8: {} } } }`,
      `responses: { "401": { content: { application/json: {} } } }`,
      ["GET /imports 401 text/plain: there, not here"],
    ],
    ["a body", `requestBody: { content: {} }`, ``, ["GET /imports request: there, not here"]],
    [
      "a body that must be there",
      `requestBody: { required: true, content: {} }`,
      `requestBody: { content: {} }`,
      ["GET /imports request: required there, not here"],
    ],
    [
      "a lone body under another name",
      `requestBody: { content: { text/json: { schema: { type: object, properties: { a: {} } } } } }`,
      `requestBody: { content: { application/json: { schema: { type: object } } } }`,
      [
        "GET /imports request application/json: here, not there",
        "GET /imports request text/json: there, not here",
        "GET /imports request body /a: there (anything), not here",
      ],
    ],
  ])("%s", (_, theirs, ours, want) => {
    expect(differences(get(theirs), get(ours))).toEqual(want);
  });
});

describe("properties", () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      "that they have",
      "{ type: object, properties: { a: { type: string }, b: { type: object, properties: { c: {} } } } }",
      "{ type: object, properties: { a: { type: string } } }",
      ["Import/b: there (object), not here"],
    ],
    ["that we have", "{ type: object }", "{ type: object, properties: { a: { enum: [x, y] } } }", ['Import/a: here ("x", "y"), not there']],
    [
      "deep ones",
      "{ type: array, items: { type: object, properties: { a/b: {} } } }",
      "{ type: array, items: { type: object } }",
      ["Import/*/a~1b: there (anything), not here"],
    ],
    [
      "further ones",
      "{ type: object, additionalProperties: { type: string } }",
      "{ type: object, additionalProperties: { type: integer } }",
      ["Import/{}: type is string there, integer here"],
    ],
    [
      "required ones",
      "{ type: object, properties: { a: {} } }",
      "{ type: object, required: [a], properties: { a: {} } }",
      ["Import/a: optional there, required here"],
    ],
    [
      "values",
      "{ enum: [a, b, null] }",
      "{ enum: [b, c, null] }",
      ['Import: the value "a" there, not here', 'Import: the value "c" here, not there'],
    ],
    ["open and closed values", "{ type: string, enum: [a] }", "{ type: string }", ['Import: only "a" there, any value here']],
    ["closed and open values", "{ type: string }", "{ type: string, const: a }", ['Import: any value there, only "a" here']],
    ["null", "{ type: string, nullable: true }", "{ type: string }", ["Import: type is null or string there, string here"]],
    [
      "what one side leaves open",
      "{ type: object, properties: { a: { type: object, properties: { b: {} } } } }",
      "{ type: object, properties: { a: {} } }",
      ["Import/a: type is object there, anything here"],
    ],
  ])("%s", (_, theirs, ours, want) => {
    expect(differences(reply(theirs), reply(ours))).toEqual(want);
  });

  test.each<[string, string, string]>([
    ["null in either spelling", "{ type: string, nullable: true }", "{ type: [string, 'null'] }"],
    ["bounds in either spelling", "{ type: integer, minimum: 1, exclusiveMinimum: true }", "{ type: integer, exclusiveMinimum: 1 }"],
    ["files in either spelling", "{ type: string, format: binary }", "{ type: string, contentMediaType: application/octet-stream }"],
    ["base64 in either spelling", "{ type: string, format: byte }", "{ type: string, contentEncoding: base64 }"],
    ["a constant and an enum of one", "{ const: a }", "{ enum: [a] }"],
    ["the order of values", "{ enum: [a, b] }", "{ enum: [b, a] }"],
    ["words", "{ type: string, description: A, title: B, example: c }", "{ type: string }"],
    [
      "what is composed and what is written out",
      "{ allOf: [{ type: object, required: [a], properties: { a: {} } }, { properties: { b: {} } }] }",
      "{ type: object, required: [a], properties: { a: {}, b: {} } }",
    ],
    [
      "unions in either keyword",
      "{ oneOf: [{ type: object, required: [a], properties: { a: {} } }, { type: object, properties: { b: {} } }] }",
      "{ anyOf: [{ type: object, properties: { b: {} } }, { type: object, required: [a], properties: { a: {} } }] }",
    ],
  ])("%s is no difference", (_, theirs, ours) => {
    expect(differences(reply(theirs), reply(ours))).toEqual([]);
  });

  test("are required of a union where every member requires them", () => {
    const union = (...required: string[]): string =>
      `{ type: object, oneOf: [${required.map((names) => `{ required: [${names}], properties: { a: {}, b: {} } }`).join(", ")}] }`;
    const plain = "{ type: object, required: [a], properties: { a: {}, b: {} } }";
    expect(differences(reply(union("a, b", "a", "a, b")), reply(plain))).toEqual([]);
    expect(differences(reply(union("a, b", "b", "a, b")), reply(plain))).toEqual([
      "Import/a: optional there, required here",
      "Import/b: required there, optional here",
    ]);
  });

  test("of a schema that several operations share are told once, with the operations", () => {
    const both = (schema: string): string =>
      `paths: { /a: { get: { responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Import" } } } } } } } }, /b: { get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Import" } } } } } } } }\ncomponents: { schemas: { Import: ${schema} } }`;
    const { differences: found } = compareDocuments(
      document(both("{ type: object, properties: { a: {} } }")),
      document(both("{ type: object }")),
    );
    expect(found).toEqual([{ at: "Import/a", difference: "there (anything), not here", kind: "theirs", operations: ["GET /a", "GET /b"] }]);
  });

  test("of a schema that holds itself come to an end", () => {
    const node = (more: string): string => `{ type: object, properties: { next: { $ref: "#/components/schemas/Import" }${more} } }`;
    expect(differences(reply(node(", a: {}")), reply(node("")))).toContain("Import/a: there (anything), not here");
  });

  test("a value is shown on one line, whatever it holds", () => {
    const [line = ""] = differences(reply(`{ enum: ["\\e[31m\\n\\u2028${"x".repeat(200)}"] }`), reply("{ enum: [a] }"));
    expect(line).toMatch(/^[\x20-\x7e…]{20,120}$/);
  });
});

test("Swagger 2.0 is compared as well", () => {
  const theirs = `
swagger: "2.0"
basePath: /v1.0
consumes: [application/json]
paths:
  /imports:
    post:
      parameters:
        - { name: limit, in: query, type: integer, format: int32 }
        - { name: body, in: body, required: true, schema: { $ref: "#/definitions/Request" } }
      responses: { "202": { description: a, schema: { $ref: "#/definitions/Import" }, headers: { Location: { type: string } } } }
  /upload:
    post: { consumes: [multipart/form-data], parameters: [{ name: file, in: formData, type: file, required: true }], responses: { "200": { description: a } } }
definitions: { Request: { type: object, properties: { uri: { type: string } } }, Import: { type: object, properties: { id: { type: string }, state: { type: string, x-nullable: true } } } }
`;
  const ours = `
openapi: 3.1.0
paths:
  /v1.0/imports:
    post:
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { uri: { type: string } } } } } }
      responses: { "202": { content: { application/json: { schema: { $ref: "#/components/schemas/Import" } } } } }
  /v1.0/upload:
    post: { requestBody: { content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, contentMediaType: application/octet-stream } } } } } }, responses: { "200": {} } }
components: { schemas: { Import: { type: object, properties: { id: { type: string }, state: { type: [string, "null"] } } } } }
`;
  expect(differences(theirs, ours)).toEqual([
    'POST /v1.0/imports query limit: format is "int32" there, none here',
    "POST /v1.0/imports 202 header location: there, not here",
  ]);
});
