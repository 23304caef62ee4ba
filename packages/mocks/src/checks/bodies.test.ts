import { afterAll, describe, expect, test } from "vitest";
import { done, startYard, yardOf } from "../__fixtures__/start-yard.ts";

const crate = { type: "object", required: ["size"], properties: { size: { type: "integer" } } };
const integers = { type: "array", items: { type: "integer" } };
const text = { type: "string" };
let count = 0;
const take = (content: object) => ({
  post: { operationId: `take${(count += 1)}`, requestBody: { required: true, content }, responses: done },
});
const json = (schema: object | boolean) => take({ "application/json": { schema } });
const urlencoded = "application/x-www-form-urlencoded";
const ship = { type: "object", required: ["id", "name"], properties: { id: { type: "integer", readOnly: true }, name: text } };

const { call, mocks, post, status } = await startYard(
  yardOf(
    {
      "/anything": json(true),
      "/crate": json(crate),
      "/no-schema": take({ "application/json": {} }),
      "/kinds": take({
        "application/json": { schema: crate },
        "application/vnd.dock+json": { schema: { required: ["dock"] } },
        "application/merge-patch+json": { schema: { required: ["patch"] } },
      }),
      "/charset": take({ "application/json; charset=utf-8": { schema: crate } }),
      "/either": json({ anyOf: [{ $ref: "#/components/schemas/Ship" }, { type: "null" }] }),
      "/one": json({ oneOf: [{ $ref: "#/components/schemas/Ship" }, text] }),
      "/all": json({ allOf: [{ $ref: "#/components/schemas/Ship" }, { required: ["id", "length"], properties: { length: text } }] }),
      "/outside": json({ required: ["id", "name"], oneOf: [{ $ref: "#/components/schemas/Ship" }] }),
      "/fleet": json({
        type: "object",
        additionalProperties: { type: "array", items: { anyOf: [{ $ref: "#/components/schemas/Ship" }] } },
      }),
      "/closed": json({
        allOf: [{ $ref: "#/components/schemas/Ship" }, { type: "object", properties: { length: text }, additionalProperties: false }],
      }),
      "/text": take({ "text/plain": { schema: { ...text, minLength: 2 } } }),
      "/number": take({ "text/plain": { schema: { type: "integer" } } }),
      "/xml": take({ "application/xml": { schema: crate } }),
      "/lines": take({ "application/x-ndjson": { schema: { type: "array", items: crate } } }),
      "/old-json": take({ "text/json": { schema: crate } }),
      "/picture": take({ "image/*": { schema: text } }),
      "/form": take({
        [urlencoded]: {
          schema: {
            type: "object",
            required: ["count"],
            properties: {
              count: { type: "integer" },
              tags: { type: "array", items: text },
              crate,
              more: { type: "object", additionalProperties: { type: "integer" } },
              joined: integers,
            },
            additionalProperties: false,
          },
          encoding: { more: { style: "deepObject", explode: true }, joined: { explode: false } },
        },
      }),
      "/composed-form": take({
        [urlencoded]: { schema: { allOf: [{ properties: { a: { type: "integer" } } }, { properties: { b: integers } }] } },
      }),
      "/recursive-form": take({
        [urlencoded]: { schema: { type: "object", properties: { tree: { $ref: "#/components/schemas/Tree" } } } },
      }),
      "/parts": take({
        "multipart/form-data": {
          schema: {
            allOf: [{ type: "object", required: ["crate"], properties: { crate } }],
            properties: {
              crates: { type: "array", items: crate },
              tags: { type: "array", items: text },
              file: {},
              flag: { type: "boolean" },
            },
          },
          encoding: { file: { contentType: "image/png, image/jpeg" } },
        },
      }),
      "/delete": {
        delete: { operationId: "delete", requestBody: { content: { "application/json": { schema: crate } } }, responses: done },
      },
    },
    {
      Ship: ship,
      Tree: { type: "object", properties: { size: { type: "integer" }, inner: { $ref: "#/components/schemas/Tree" } } },
    },
  ),
);
afterAll(() => mocks.close());

describe("a body of JSON", () => {
  test.each(["false", "0", "null", '""', "[]", "{}"])("that is %s is there", async (body) => {
    expect([await post("/anything", body, "application/json"), await post("/no-schema", body, "application/json")]).toEqual([204, 204]);
    // And is judged.
    expect(await post("/crate", body, "application/json")).toBe(422);
  });

  test("that is not there is missing", async () => {
    const reply = await call("/anything", { method: "POST", headers: { "content-type": "application/json" } });
    expect([reply.status, reply.headers.get("sl-violations")]).toEqual([422, expect.stringContaining("Body parameter is required")]);
  });

  test.each([
    ["application/json", '{"size":1}', 204],
    ["application/json", '{"dock":1}', 422],
    ["application/vnd.dock+json", '{"dock":1}', 204],
    ["application/vnd.dock+json", '{"size":1}', 422],
    ["application/merge-patch+json", '{"patch":1}', 204],
    ["application/vnd.other+json", '{"size":1}', 204],
    ["text/plain", "x", 415],
  ])("that is %s is judged by the schema of that media type: %s gets a %i", async (type, body, want) => {
    expect(await post("/kinds", body, type)).toBe(want);
  });

  test("need not name a charset", async () => {
    expect([await post("/charset", '{"size":1}', "application/json"), await post("/charset", "{}", "application/json")]).toEqual([
      204, 422,
    ]);
  });

  test("may go with DELETE", async () => {
    const headers = { "content-type": "application/json" };
    const init = { method: "DELETE", headers };
    expect([await status("/delete", { ...init, body: '{"size":1}' }), await status("/delete", { ...init, body: "{}" })]).toEqual([
      204, 422,
    ]);
  });
});

describe("what is readOnly", () => {
  test.each([
    ["/either", '{"name":"Ada"}', 204],
    ["/either", "null", 204],
    ["/either", "{}", 422],
    ["/one", '{"name":"Ada"}', 204],
    ["/one", "{}", 422],
    ["/all", '{"name":"Ada","length":"1"}', 204],
    ["/all", '{"name":"Ada"}', 422],
    ["/outside", '{"name":"Ada"}', 204],
    ["/outside", "{}", 422],
    ["/fleet", '{"north":[{"name":"Ada"}]}', 204],
    ["/fleet", '{"north":[{}]}', 422],
  ])("need not be sent to %s: %s gets a %i", async (path, body, want) => {
    expect(await post(path, body, "application/json")).toBe(want);
  });
});

test("a closed part of an allOf lets through what its neighbours declare, and nothing else", async () => {
  expect(await post("/closed", '{"name":"Ada","length":"1"}', "application/json")).toBe(204);
  expect(await post("/closed", '{"name":"Ada","colour":"red"}', "application/json")).toBe(422);
});

describe("a body that is no JSON", () => {
  test.each([
    ["/text", "hello", "text/plain", 204],
    ["/text", "h", "text/plain", 422],
    ["/number", "5", "text/plain", 204],
    ["/number", "x", "text/plain", 422],
    ["/xml", "<size>1</size>", "application/xml", 204],
    ["/lines", '{"size":1}\n{"size":2}\n', "application/x-ndjson", 204],
    ["/old-json", '{"size":1}', "text/json", 204],
    ["/old-json", "{}", "text/json", 422],
    ["/picture", "\u0000", "image/png", 204],
    ["/picture", "x", "text/plain", 415],
  ])("sent to %s: %j as %s gets a %i", async (path, body, type, want) => {
    expect(await post(path, body, type)).toBe(want);
  });
});

describe("a form as text", () => {
  test.each([
    ["/form", "count=1&tags=a&tags=b&crate=%7B%22size%22%3A1%7D&more[x]=1&joined=1,2", 204],
    ["/form", "count=1&tags=a", 204],
    ["/form", "count=1&tags=100%25", 204],
    ["/form", "count=x", 422],
    ["/form", "tags=a", 422],
    ["/form", "count=1&colour=red", 422],
    ["/form", "count=1&crate=x", 422],
    ["/form", "count=1&more[x]=y", 422],
    ["/form", "count=1&joined=1,x", 422],
    ["/composed-form", "a=1&b=1&b=2", 204],
    ["/composed-form", "b=x", 422],
    ["/recursive-form", 'tree={"inner":{"size":1}}', 204],
    ["/recursive-form", 'tree={"inner":{"size":"x"}}', 422],
  ])("sent to %s: %s gets a %i", async (path, body, want) => {
    expect(await post(path, body, urlencoded)).toBe(want);
  });
});

describe("a form in parts", () => {
  const blob = (value: unknown) => new Blob([JSON.stringify(value)], { type: "application/json" });
  const crateText = '{"size":1}';
  test.each<[string, [string, string | Blob][], number]>([
    ["objects as text", [["crate", crateText]], 204],
    ["objects as JSON, which browsers call a file", [["crate", blob({ size: 1 })]], 204],
    ["an object that breaks its schema", [["crate", blob({})]], 422],
    ["a text that is no object", [["crate", "x"]], 422],
    [
      "a list of objects, a part each",
      [
        ["crate", crateText],
        ["crates", crateText],
        ["crates", blob({ size: 2 })],
      ],
      204,
    ],
    [
      "a list of one object",
      [
        ["crate", crateText],
        ["crates", crateText],
      ],
      204,
    ],
    [
      "a list in one part",
      [
        ["crate", crateText],
        ["crates", `[${crateText}]`],
      ],
      204,
    ],
    [
      "a list with an object that breaks its schema",
      [
        ["crate", crateText],
        ["crates", "{}"],
      ],
      422,
    ],
    [
      "texts, a file and a flag",
      [
        ["crate", crateText],
        ["tags", "a"],
        ["file", new Blob(["x"])],
        ["flag", "true"],
      ],
      204,
    ],
    [
      "a flag that is none",
      [
        ["crate", crateText],
        ["flag", "x"],
      ],
      422,
    ],
    [
      "a part that no part of the schema declares",
      [
        ["crate", crateText],
        ["colour", "x"],
      ],
      422,
    ],
  ])("holds %s", async (_, parts, want) => {
    const form = new FormData();
    for (const [name, value] of parts) form.append(name, value);
    expect(await post("/parts", form)).toBe(want);
  });
});
