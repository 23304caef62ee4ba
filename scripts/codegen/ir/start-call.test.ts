import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Problems } from "../read/spec-error.ts";
import { readSpec } from "../render.ts";
import { type StartCall, startCall } from "./start-call.ts";
import type { StartParameter } from "./start-parameter.ts";

const file = { type: "string", contentMediaType: "application/octet-stream" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

interface Start {
  readonly content?: object;
  readonly required?: boolean;
  readonly parameters?: readonly object[];
  readonly upload?: object;
  readonly schemas?: object;
}

/** What a call takes whose operation has these parts. */
function read({ content, required = true, parameters = [], upload, schemas = {} }: Start): StartCall {
  const root = mkdtempSync(join(tmpdir(), "quayside-start-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, "harbour");
  mkdirSync(folder);
  const reply = { type: "object", properties: { url: { type: "string" } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Harbour", version: "1" },
    servers: [{ url: "https://api.harbour.example" }],
    paths: {
      "/imports": {
        post: {
          operationId: "start",
          parameters,
          ...(content && { requestBody: { required, description: "All of it.", content } }),
          ...(upload && { "x-upload": upload }),
          responses: { "200": { description: "Begun.", content: { "application/json": { schema: reply } } } },
        },
      },
    },
    components: { schemas },
  };
  writeFileSync(join(folder, "openapi.yaml"), JSON.stringify(document));
  const problems = new Problems();
  const spec = readSpec("harbour", join(folder, "openapi.yaml"), root, problems);
  problems.throwIfAny();
  const [operation] = spec?.document.operations ?? [];
  if (!spec || !operation) throw new Error("The document has no operation.");
  // Fields without a value are left out of what is emitted.
  return JSON.parse(JSON.stringify(startCall(operation, spec.document.types))) as StartCall;
}

/** What is told of one field of a JSON body. */
function field(schema: object, schemas: object = {}): StartParameter {
  const content = { "application/json": { schema: { type: "object", properties: { value: schema } } } };
  const [parameter] = read({ content, schemas }).parameters;
  if (!parameter) throw new Error("The field is not told.");
  return parameter;
}

describe("a value", () => {
  test.each<[string, object, object]>([
    ["text of a format", { type: "string", format: "date-time" }, { kind: "text", format: "date-time" }],
    ["a whole number, however many bits it has", { type: "integer", format: "int64" }, { kind: "number", format: "integer" }],
    ["a number or nothing", { type: ["number", "null"] }, { kind: "number" }],
    ["one of an enum", { type: ["string", "null"], enum: ["a", "b", null] }, { kind: "text", values: ["a", "b"] }],
    ["a constant", { const: 7 }, { kind: "number", values: [7] }],
    ["only one of both booleans", { type: "boolean", const: true }, { kind: "boolean", values: [true] }],
    ["both booleans, written out", { enum: [true, false] }, { kind: "boolean" }],
    ["constants in a union", { oneOf: [{ const: "a" }, { const: "b" }] }, { kind: "text", values: ["a", "b"] }],
    ["a number or a word", { anyOf: [{ type: "integer" }, { const: "none" }] }, { kind: "number", values: ["none"], others: true }],
    ["a text, of which some are known", { anyOf: [{ type: "string" }, { enum: ["a"] }] }, { kind: "text", values: ["a"], others: true }],
    ["values of several kinds", { enum: ["a", 1] }, { kind: "json", values: ["a", 1] }],
    ["a text or a number", { type: ["string", "number"] }, { kind: "json" }],
    ["anything", {}, { kind: "json" }],
    ["a list", { type: "array", items: { enum: ["a", "b"] } }, { kind: "json", items: { kind: "text", values: ["a", "b"] } }],
    ["names that are free", { type: "object", additionalProperties: { type: "string" } }, { kind: "json" }],
    [
      "a word or an object",
      { oneOf: [{ const: "auto" }, { type: "object", properties: { depth: { type: "integer" } } }] },
      { kind: "json", values: ["auto"], others: true, fields: [{ name: "depth", kind: "number", format: "integer" }] },
    ],
  ])("that is %s is told so", (_, schema, want) => {
    expect(field(schema)).toEqual({ name: "value", ...want });
  });

  test("is told with the beginning of its description, and its default", () => {
    expect(field({ type: "string", description: "What it is. And more.", default: "a" })).toEqual({
      name: "value",
      kind: "text",
      description: "What it is.",
      default: "a",
    });
  });

  test("is read through references, whose own words go before those of what they name", () => {
    const schemas = { Kind: { type: "string", enum: ["a"], description: "Any kind." }, Day: { type: "string", format: "date" } };
    expect(field({ ...ref("Kind"), description: "This kind." }, schemas)).toMatchObject({ values: ["a"], description: "This kind." });
    expect(field({ type: "array", items: ref("Day") }, schemas)).toMatchObject({ items: { kind: "text", format: "date" } });
  });
});

describe("an object", () => {
  const shape = (kind: string, more: object = {}) => ({
    type: "object",
    required: ["kind", ...Object.keys(more)],
    properties: {
      kind: { type: "string", const: kind, description: `Says ${kind}.` },
      same: { type: "string", description: "A." },
      ...more,
    },
  });

  test("of several shapes has the fields of all, and is said to need what all need", () => {
    const words = { words: { type: "string" } };
    expect(field({ oneOf: [shape("a"), shape("b", words)] }).fields).toEqual([
      { name: "kind", kind: "text", required: true, values: ["a", "b"] },
      { name: "same", kind: "text", description: "A." },
      { name: "words", kind: "text" },
    ]);
  });

  test("that is put together has the fields of its parts", () => {
    const schemas = { Base: shape("a") };
    const { fields } = field({ allOf: [ref("Base"), { type: "object", properties: { more: { type: "boolean" } } }] }, schemas);
    expect(fields?.map(({ name }) => name)).toEqual(["kind", "same", "more"]);
  });

  test("that holds itself is told a few levels deep", () => {
    const schemas = { Node: { type: "object", properties: { next: { type: "array", items: ref("Node") } } } };
    let levels = 0;
    for (let at = field(ref("Node"), schemas).fields?.[0]; at; at = at.items?.fields?.[0]) levels++;
    expect(levels).toBe(2);
    expect(field(ref("Loop"), { Loop: { type: "array", items: ref("Loop") } })).toMatchObject({ kind: "json", items: { kind: "json" } });
  });
});

describe("a call", () => {
  const object = (properties: object, required: readonly string[] = []) => ({ type: "object", required, properties });
  const text = { type: "string" };

  test("takes parameters and fields of its body, but no options of the client", () => {
    const parameters = [
      { name: "dry", in: "query", schema: { type: "boolean", default: false } },
      { name: "X-Version", in: "header", "x-option": "version", schema: text },
    ];
    const { parameters: told } = read({ parameters, content: { "application/json": { schema: object({ uri: text }, ["uri"]) } } });
    expect(told).toEqual([
      { name: "dry", kind: "boolean", default: false },
      { name: "uri", kind: "text", required: true },
    ]);
  });

  test("has a choice where its body has several shapes", () => {
    const content = {
      "multipart/form-data": { schema: object({ file }, ["file"]) },
      "application/json": {
        schema: { oneOf: [object({ path: text }, ["path"]), object({ url: text, size: { type: "number" } }, ["url", "size"])] },
      },
    };
    const { alternatives, parameters } = read({ content });
    expect(alternatives).toEqual([["file"], ["path"], ["url", "size"]]);
    expect(parameters.filter(({ required }) => required)).toEqual([]);
  });

  test("has none where one shape needs nothing, or no more than another", () => {
    const one = object({ a: text }, ["a"]);
    expect(read({ content: { "application/json": { schema: { oneOf: [one, object({ a: text, b: text }, ["a", "b"])] } } } })).toEqual({
      parameters: [
        { name: "a", kind: "text", required: true },
        { name: "b", kind: "text" },
      ],
      alternatives: [],
    });
    expect(read({ content: { "application/json": { schema: { oneOf: [one, object({ b: text })] } } } }).alternatives).toEqual([]);
    expect(read({ required: false, content: { "application/json": { schema: one } } })).toEqual({
      parameters: [{ name: "a", kind: "text" }],
      alternatives: [],
    });
  });

  test("takes a file that is sent elsewhere, or what would be computed from it", () => {
    const upload = { url: "$response.body#/url", method: "PUT", contentType: "text/csv", fill: { "/size": "bytes" }, field: "rows" };
    const schema = object({ title: text, size: { type: "number" } }, ["title", "size"]);
    const { alternatives, parameters } = read({ upload, content: { "application/json": { schema } } });
    expect(alternatives).toEqual([["rows"], ["size"]]);
    expect(parameters.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ["title", "text", true],
      ["size", "number", undefined],
      ["rows", "file", undefined],
    ]);
  });

  test("takes a body that is not flat as a whole: a file where it is sent as it is, else JSON", () => {
    const description = "All of it.";
    expect(read({ content: { "text/csv": { schema: text } } }).parameters).toEqual([
      { name: "body", kind: "file", required: true, description },
    ]);
    const list = { "application/json": { schema: { type: "array", items: { type: "string" } } } };
    expect(read({ content: list }).parameters).toEqual([
      { name: "body", kind: "json", required: true, description, items: { kind: "text" } },
    ]);
  });

  test("without parameters takes nothing", () => {
    expect(read({})).toEqual({ parameters: [], alternatives: [] });
  });
});
