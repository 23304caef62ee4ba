import { afterAll, describe, expect, test } from "vitest";
import { answer, startYard, yardOf } from "../__fixtures__/start-yard.ts";

const crate = { type: "object", required: ["size"], properties: { size: { type: "integer" } } };
let count = 0;
const get = (responses: object) => ({ get: { operationId: `get${(count += 1)}`, responses } });
const withHeaders = (headers: object) => ({ 200: { description: "It.", headers, content: { "application/json": { example: 1 } } } });
const tree = {
  type: "object",
  required: ["size"],
  properties: {
    size: { type: "integer" },
    inner: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
    more: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
  },
};

const { call, mocks, status } = await startYard(
  yardOf(
    {
      "/kinds": get({
        200: {
          description: "It.",
          content: {
            "application/json": { schema: crate, example: { size: 1 } },
            "application/vnd.dock+json": { schema: { required: ["dock"] }, example: { dock: 1 } },
          },
        },
        404: {
          description: "Gone.",
          content: {
            "application/json": { schema: { required: ["message"] }, example: { message: "gone" } },
            "application/problem+json": { schema: { required: ["title"] }, example: { title: "Gone" } },
          },
        },
      }),
      "/number": get(answer({ type: "integer" }, { example: 5 }, "text/plain")),
      "/events": get(answer({ type: "object" }, { example: "data: 1\n\n" }, "text/event-stream")),
      "/lines": get(answer({ type: "array" }, { example: [1, { a: 2 }] }, "application/x-ndjson")),
      "/form": get(answer(crate, { example: { size: 1 } }, "application/x-www-form-urlencoded")),
      "/any": get(answer(crate, { example: { size: 1 } }, "*/*")),
      "/bytes": get({ 200: { description: "It.", content: { "application/octet-stream": {} } } }),
      "/yaml": get(answer(crate, { example: { size: 1 } }, "application/yaml")),
      "/zero": get(answer({ type: "integer" }, { example: 0 })),
      "/false": get(answer({ type: "boolean" }, { example: false })),
      "/null": get(answer({ type: ["string", "null"] }, { example: null })),
      "/empty": get(answer({ type: "string" }, { example: "" })),
      "/pattern": get(answer({ type: "string", pattern: "^[a-f]{4}$" })),
      "/unique": get(answer({ type: "array", minItems: 3, uniqueItems: true, items: { type: "integer" } })),
      "/tree": get(answer({ $ref: "#/components/schemas/Tree" })),
      "/impossible": get(answer({ type: "string", minLength: 3, maxLength: 2 })),
      "/secret": get(
        answer(
          { anyOf: [{ type: "object", required: ["secret", "n"], properties: { secret: { type: "string", writeOnly: true }, n: {} } }] },
          { example: { n: 1 } },
        ),
      ),
      "/default": get({ default: { description: "It.", content: { "application/json": { schema: crate, example: { size: 1 } } } } }),
      "/range": get({ "2XX": { description: "It.", content: { "application/json": { schema: crate, example: { size: 1 } } } } }),
      "/headers": get(
        withHeaders({
          "Content-Type": { schema: { const: "of no importance" } },
          "X-Content": { content: { "application/json": { schema: crate } } },
          "X-Flag": { schema: { type: "boolean" } },
          "X-List": { schema: { type: "array", items: { type: "integer" } }, example: [1, 2] },
        }),
      ),
      "/bad-header": get(withHeaders({ "X-Sign": { schema: { type: "string" }, example: "\u2713" } })),
      "/head": {
        head: { operationId: "head", responses: answer(crate, { example: { size: 1 } }) },
        options: {
          operationId: "options",
          responses: { 204: { description: "It.", headers: { Allow: { schema: {}, example: "HEAD" } } } },
        },
      },
    },
    { Tree: tree },
  ),
);
afterAll(() => mocks.close());

describe("an answer in one of several media types of JSON", () => {
  test.each([
    ["application/json", "code=200", { size: 1 }],
    ["application/vnd.dock+json", "code=200", { dock: 1 }],
    ["application/json", "code=404", { message: "gone" }],
    ["application/problem+json", "code=404", { title: "Gone" }],
  ])("is judged by the schema of its own: %s, %s", async (accept, prefer, want) => {
    const reply = await call("/kinds", { headers: { accept, prefer } });
    expect([reply.headers.get("content-type"), await reply.json()]).toEqual([accept, want]);
  });
});

describe("an answer", () => {
  test.each([
    ["/number", "text/plain", "5"],
    ["/events", "text/event-stream", "data: 1\n\n"],
    ["/lines", "application/x-ndjson", '1\n{"a":2}\n'],
    ["/form", "application/x-www-form-urlencoded", "size=1"],
    ["/any", "application/json", '{"size":1}'],
    ["/bytes", null, ""],
    ["/zero", "application/json", "0"],
    ["/false", "application/json", "false"],
    ["/null", "application/json", "null"],
    ["/empty", "application/json", '""'],
    ["/secret", "application/json", '{"n":1}'],
    ["/default", "application/json", '{"size":1}'],
    ["/range", "application/json", '{"size":1}'],
  ])("of %s is written as %s", async (path, type, text) => {
    const reply = await call(path);
    expect([reply.status, reply.headers.get("content-type"), await reply.text()]).toEqual([200, type, text]);
  });

  test("that cannot be written says what would help", async () => {
    const reply = await call("/yaml");
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([
      500,
      "unwritable-body: an answer in application/yaml cannot be made of an object: give it an example that is a text, as it is to be sent",
    ]);
    const header = await call("/bad-header");
    expect([header.status, header.headers.get("x-mock-error")]).toEqual([
      500,
      expect.stringMatching(/^unsendable-header: the header X-Sign /),
    ]);
  });

  test("has headers that OpenAPI allows, however they are described", async () => {
    const reply = await call("/headers");
    expect([reply.status, reply.headers.get("content-type"), reply.headers.get("x-list")]).toEqual([200, "application/json", "1,2"]);
  });

  test("to HEAD has no body, and none is missed", async () => {
    expect([await status("/head", { method: "HEAD" }), await status("/head", { method: "OPTIONS" })]).toEqual([200, 204]);
  });
});

describe("an answer without an example", () => {
  test.each(["/pattern", "/unique", "/tree"])("of %s is made up as its schema demands, and stays the same", async (path) => {
    const [first, second] = [await call(path), await call(path)];
    const texts = [await first.text(), await second.text()];
    expect([first.status, texts[0]]).toEqual([200, texts[1]]);
  });

  test("cannot be asked for by the name of one", async () => {
    const reply = await call("/tree", { headers: { prefer: "code=200, example=made" } });
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([
      500,
      expect.stringMatching(/^unknown-example: get\d+ 200 has no example made, nor any other: ask for none, and an answer is made up$/),
    ]);
  });

  test("whose schema nothing can keep is a 500 that says so", async () => {
    const reply = await call("/impossible");
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([
      500,
      expect.stringMatching(/^response-violates-contract: response.body/),
    ]);
  });

  test("is invented anew if the request wants that, and always keeps its schema", async () => {
    const invented = async (prefer: string) => {
      const reply = await call("/tree", { headers: { prefer } });
      return [reply.status, await reply.text()] as const;
    };
    const all = await Promise.all(Array.from({ length: 10 }, () => invented("dynamic=true")));
    expect(new Set(all.map(([code]) => code))).toEqual(new Set([200]));
    expect(new Set(all.map(([, text]) => text)).size).toBeGreaterThan(1);
    expect(await invented("dynamic=true, seed=7")).toEqual(await invented("dynamic=true, seed=7"));
    // Inventing changes nothing for others.
    expect(await (await call("/tree")).json()).toEqual({ size: 0, inner: { size: 0, more: [] }, more: [{ size: 0, more: [] }] });
    // The seed is over.
    expect(await invented("dynamic=true")).not.toEqual(await invented("dynamic=true"));
  });
});
