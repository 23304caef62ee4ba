import { describe, expect, test } from "vitest";
import { checkHeaders, checkQuery, exclusiveHeaders } from "./check-parameters.ts";
import type { Operation } from "./prism.ts";
import { loadOperations } from "./prism.ts";

const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });
const header = (name: string) => ({ name, in: "header", schema: { type: "string" } });
const ok = { responses: { 204: { description: "Done." } } };
const [plain, open, closed, deep] = (await loadOperations({
  openapi: "3.1.0",
  info: { title: "Yard", version: "1" },
  security: [{ Key: [] }],
  components: { securitySchemes: { Key: { type: "apiKey", in: "query", name: "token" } } },
  paths: {
    "/plain": {
      get: { operationId: "plain", parameters: [query("limit", { type: "integer" }), header("X-Plain"), header("X-Shared")], ...ok },
    },
    "/open": { get: { operationId: "open", parameters: [query("filter", { type: "object" }, { explode: true })], ...ok } },
    "/closed": {
      get: {
        operationId: "closed",
        parameters: [
          query("filter", { type: "object", properties: { a: {} }, additionalProperties: false }, { explode: true }),
          header("X-Closed"),
        ],
        ...ok,
      },
    },
    "/deep": {
      get: { operationId: "deep", parameters: [query("filter", { type: "object" }, { style: "deepObject", explode: true })], ...ok },
    },
  },
})) as [Operation, Operation, Operation, Operation];

describe("checkQuery", () => {
  test.each([
    ["a declared parameter", plain, { limit: "1" }, []],
    ["the credential", plain, { token: "k" }, []],
    ["what the mock itself understands", plain, { __code: "404", __example: "x" }, []],
    ["an unknown parameter", plain, { limi: "1" }, ["limi"]],
    ["a parameter in other letters", plain, { Limit: "1" }, ["Limit"]],
    [
      "a parameter named like a property of every object",
      plain,
      JSON.parse('{ "__proto__": "1", "constructor": "2" }'),
      ["__proto__", "constructor"],
    ],
    ["any field of an exploded object", open, { a: "1", b: "2" }, []],
    ["a field of a closed object", closed, { a: "1", b: "2" }, ["b"]],
    ["a path into a deep object", deep, { "filter[a]": "1", "filters[a]": "1" }, ["filters[a]"]],
  ])("judges %s", (_, operation, sent, want) => {
    expect(checkQuery(operation, sent as Record<string, string>).map(({ location }) => location.at(-1))).toEqual(want);
  });

  test("tells what the operation has instead", () => {
    expect(checkQuery(plain, { limi: "1" })).toEqual([
      {
        location: ["request", "query", "limi"],
        severity: "Error",
        code: "unknown-query-parameter",
        message: "Request query parameter limi is unknown; the operation has limit, token",
      },
    ]);
  });
});

describe("checkHeaders", () => {
  const exclusive = exclusiveHeaders([plain, open, closed, deep], new Set(["x-shared"]));

  test("refuses a header parameter where only other operations take it", () => {
    expect(checkHeaders(open, { "x-plain": "1" }, exclusive)).toMatchObject([
      { code: "exclusive-header", message: "Request header x-plain belongs to plain and means nothing here" },
    ]);
  });

  test("takes it where it belongs, and takes headers that no operation declares, or that are shared", () => {
    expect(checkHeaders(plain, { "x-plain": "1", "x-trace": "2" }, exclusive)).toEqual([]);
    expect(checkHeaders(open, { "x-shared": "1", "user-agent": "test" }, exclusive)).toEqual([]);
  });
});
