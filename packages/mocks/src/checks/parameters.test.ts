import { afterAll, describe, expect, test } from "vitest";
import { done, startYard, yardOf } from "../__fixtures__/start-yard.ts";

const integers = { type: "array", items: { type: "integer" } };
const crate = { type: "object", required: ["size"], properties: { size: { type: "integer" }, label: { type: "string" } } };
const counts = { type: "object", additionalProperties: { type: "integer" } };
const json = { "application/json": { schema: crate } };
const deep = {
  ...crate,
  properties: {
    ...crate.properties,
    tags: { type: "array", items: { type: "string" } },
    lid: { type: "object", properties: { open: { type: "boolean" } } },
  },
};
let count = 0;
const get = (...parameters: object[]) => ({ get: { operationId: `get${(count += 1)}`, parameters, responses: done } });
const query = (schema: object, more: object = {}) => get({ name: "v", in: "query", schema, ...more });
const path = (schema: object, more: object = {}) => get({ name: "v", in: "path", required: true, schema, ...more });
const header = (name: string, more: object) => ({ name, in: "header", ...more });

const { call, mocks, status } = await startYard(
  yardOf(
    {
      "/simple/{v}": path(integers),
      "/simple-object/{v}": path(crate),
      "/simple-exploded-object/{v}": path(crate, { explode: true }),
      "/label/{v}": path(integers, { style: "label" }),
      "/label-exploded/{v}": path(integers, { style: "label", explode: true }),
      "/label-object/{v}": path(crate, { style: "label", explode: true }),
      "/matrix/{v}": path(integers, { style: "matrix" }),
      "/matrix-exploded/{v}": path(integers, { style: "matrix", explode: true }),
      "/matrix-object/{v}": path(crate, { style: "matrix" }),
      "/matrix-one/{v}": path({ type: "integer" }, { style: "matrix" }),
      "/file/{v}.json": path({ type: "string", maxLength: 3 }),
      "/spaced/{v w}": get({ name: "v w", in: "path", required: true, schema: { type: "integer" } }),
      "/content/{v}": get({ name: "v", in: "path", required: true, content: json }),
      "/form": query(integers),
      "/form-joined": query(integers, { explode: false }),
      "/space": query(integers, { style: "spaceDelimited", explode: false }),
      "/space-exploded": query(integers, { style: "spaceDelimited", explode: true }),
      "/pipe": query(integers, { style: "pipeDelimited" }),
      "/pipe-exploded": query(integers, { style: "pipeDelimited", explode: true }),
      "/pipe-or-null": query({ type: ["array", "null"], items: { type: "integer" } }, { style: "pipeDelimited" }),
      "/object": query(crate),
      "/object-joined": query(crate, { explode: false }),
      "/map": get({ name: "v", in: "query", schema: counts }, { name: "w", in: "query", schema: { type: "string" } }),
      "/deep": query(deep, { style: "deepObject", explode: true }),
      "/deep-map": query(counts, { style: "deepObject", explode: true }),
      "/query-content": get({ name: "v", in: "query", required: true, content: json }),
      "/empty": query({ type: "string" }, { required: true }),
      "/const": query({ const: 1 }),
      "/one-or-more": query({ anyOf: [{ type: "integer" }, integers] }),
      "/tuple": query({ type: "array", prefixItems: [{ type: "integer" }, { type: "boolean" }], items: false }),
      "/letters": get({ name: "a", in: "query", schema: { type: "integer" } }, { name: "A", in: "query", schema: { type: "string" } }),
      "/referred": query({ $ref: "#/components/schemas/Integers" }),
      "/header": get(
        header("X-List", { schema: integers }),
        header("X-Object", { schema: crate }),
        header("X-Content", { content: json }),
        header("Accept", { required: true, schema: { const: "application/json" } }),
      ),
      "/cookie": get(
        { name: "list", in: "cookie", explode: false, schema: integers },
        { name: "id", in: "cookie", required: true, schema: { type: "integer" } },
      ),
    },
    { Integers: integers },
  ),
);
afterAll(() => mocks.close());

const judged = (cases: readonly (readonly [address: string, status: number])[]) =>
  test.each(cases)("%s gets a %i", async (address, want) => {
    expect(await status(address)).toBe(want);
  });

describe("a parameter in the path", () => {
  judged([
    ["/simple/1", 204],
    ["/simple/1,2", 204],
    ["/simple/1%2C2", 204],
    ["/simple/1,x", 422],
    ["/simple-object/size,1,label,x", 204],
    ["/simple-object/size", 422],
    ["/simple-exploded-object/size=1,label=x", 204],
    ["/simple-exploded-object/label=x", 422],
    ["/label/.1,2", 204],
    ["/label/1,2", 422],
    ["/label-exploded/.1.2", 204],
    ["/label-object/.size=1.label=x", 204],
    ["/matrix/;v=1,2", 204],
    ["/matrix/1,2", 422],
    ["/matrix/;w=1", 422],
    ["/matrix-exploded/;v=1;v=2", 204],
    ["/matrix-exploded/;v=1;w=2", 422],
    ["/matrix-object/;v=size,1,label,x", 204],
    ["/matrix-one/;v=5", 204],
    ["/matrix-one/;v=x", 422],
    ["/file/abc.json", 204],
    ["/file/abcd.json", 422],
    ["/spaced/5", 204],
    ["/spaced/x", 422],
    ["/content/%7B%22size%22%3A1%7D", 204],
    ["/content/x", 422],
  ]);

  test("that is not in its style is told so", async () => {
    const reply = await call("/label/1");
    expect(JSON.parse(reply.headers.get("sl-violations") ?? "")).toEqual([
      { location: ["request", "path", "v"], severity: "Error", code: "style", message: "Request path parameter v must begin with ." },
    ]);
  });
});

describe("a parameter in the query", () => {
  judged([
    ["/form", 204],
    ["/form?v=1&v=2", 204],
    ["/form?v=1,2", 422],
    ["/form-joined?v=1,2", 204],
    ["/form-joined?v=", 204],
    ["/form-joined?v=1,x", 422],
    ["/space", 204],
    ["/space?v=1%202", 204],
    ["/space?v=1+2", 204],
    ["/space-exploded", 204],
    ["/space-exploded?v=1&v=2", 204],
    ["/pipe", 204],
    ["/pipe?v=1%7C2", 204],
    ["/pipe?v=1|x", 422],
    ["/pipe-exploded", 204],
    ["/pipe-exploded?v=1&v=2", 204],
    ["/pipe-or-null", 204],
    ["/pipe-or-null?v=1|2", 204],
    ["/object", 204],
    ["/object?size=1&label=x", 204],
    ["/object?label=x", 422],
    ["/object-joined", 204],
    ["/object-joined?v=size,1", 204],
    ["/object-joined?v=size", 422],
    ["/map?a=1&b=2&w=text", 204],
    ["/map?a=x", 422],
    ["/deep", 204],
    ["/deep?v[size]=1&v[lid][open]=true&v[tags]=a&v[tags]=b", 204],
    ["/deep?v%5Bsize%5D=1&v[tags][]=a", 204],
    ["/deep?v[size]=1&v[tags][0]=a", 204],
    ["/deep?v[label]=x", 422],
    ["/deep?v[size]=1&v[lid][open]=x", 422],
    ["/deep-map?v[a]=1", 204],
    ["/deep-map?v[a]=x", 422],
    ["/deep-map?v[__proto__][x]=1", 422],
    ["/query-content?v=%7B%22size%22%3A1%7D", 204],
    ["/query-content?v=%7B%7D", 422],
    ["/query-content?v=%7B", 422],
    ["/query-content", 422],
    ["/empty?v=", 204],
    ["/empty", 422],
    ["/const?v=1", 204],
    ["/const?v=2", 422],
    ["/one-or-more?v=1", 204],
    ["/one-or-more?v=1&v=2", 204],
    ["/one-or-more?v=1&v=x", 422],
    ["/tuple?v=1&v=true", 204],
    ["/tuple?v=1&v=true&v=1", 422],
    ["/letters?a=1&A=x", 204],
    ["/referred?v=1&v=2", 204],
  ]);
});

describe("a header or a cookie", () => {
  test.each([
    [{ "x-list": "1, 2", "x-object": "size,1", "x-content": '{"size":1}' }, 204],
    [{ "x-list": "1, x" }, 422],
    [{ "x-object": "label,x" }, 422],
    [{ "x-content": "{" }, 422],
  ])("%j gets a %i", async (headers, want) => {
    expect(await status("/header", { headers })).toBe(want);
  });

  test.each([
    ["id=5; list=1,2", 204],
    ["id=x", 422],
    ["list=1", 422],
  ])("of %s gets a %i", async (cookie, want) => {
    expect(await status("/cookie", { headers: { cookie } })).toBe(want);
  });

  test("that every client sends says nothing about an operation, even if a document declares it for one", async () => {
    expect(await status("/form", { headers: { accept: "text/html" } })).toBe(204);
  });
});
