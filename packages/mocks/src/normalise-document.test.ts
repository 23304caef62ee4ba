import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startYard, yardOf } from "./__fixtures__/start-yard.ts";
import { startMocks } from "./start-mocks.ts";

const integer = { type: "integer" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const ref = (name: string, more: object = {}) => ({ $ref: `#/components/schemas/${name}`, ...more });
const json = (schema: object) => ({ "application/json": { schema } });

/** Takes a body of the schema `It`, which it also answers with if there is an example. */
const takes = (schema: object = ref("It"), example?: unknown) => ({
  post: {
    operationId: "take",
    requestBody: { required: true, content: json(schema) },
    responses: { 200: { description: "It.", content: { "application/json": example === undefined ? {} : { schema, example } } } },
  },
});

/** The statuses for two bodies: one that the document allows, and one that it does not. */
async function judge(spec: object, ...bodies: unknown[]): Promise<number[]> {
  const { mocks, post } = await startYard(spec);
  await using _ = mocks;
  const statuses: number[] = [];
  for (const body of bodies) statuses.push(await post("/it", JSON.stringify(body), "application/json"));
  return statuses;
}

describe("a recursive schema", () => {
  test.each<[string, Record<string, object>, unknown, unknown]>([
    ["a property", { It: object({ n: integer, in: ref("It") }) }, { in: { n: 1 } }, { in: { in: { n: "x" } } }],
    [
      "a reference with a remark",
      { It: object({ n: integer, in: ref("It", { description: "Inner." }) }) },
      { in: { n: 1 } },
      { in: { n: "x" } },
    ],
    [
      "a reference with more to it",
      { It: object({ n: integer, in: ref("It", { required: ["n"] }) }) },
      { in: { n: 1, in: { n: 2 } } },
      { in: { n: 1, in: {} } },
    ],
    [
      "a property whose name must be encoded",
      { It: object({ n: integer, "$ref-like 100%/~": ref("It") }) },
      { "$ref-like 100%/~": { n: 1 } },
      { "$ref-like 100%/~": { "$ref-like 100%/~": { n: "x" } } },
    ],
    [
      "allOf",
      { It: { allOf: [ref("Base"), object({ in: ref("It") })] }, Base: object({ n: integer }) },
      { in: { n: 1 } },
      { in: { n: "x" } },
    ],
    [
      "anyOf with null",
      { It: object({ n: integer, in: { anyOf: [ref("It"), { type: "null" }] } }) },
      { in: { n: 1, in: null } },
      { in: { n: "x" } },
    ],
    ["oneOf", { It: { oneOf: [integer, { type: "array", items: ref("It") }] } }, [1, [2, []]], [1, ["x"]]],
    ["items", { It: { type: "array", items: ref("It", { description: "Inner." }) } }, [[[]]], [[1]]],
    ["prefixItems", { It: { type: "array", prefixItems: [integer, ref("It", { description: "Inner." })] } }, [1, [2]], [1, ["x"]]],
    [
      "additionalProperties",
      { It: { anyOf: [{ type: "object", additionalProperties: ref("It", { description: "Inner." }) }, { type: "null" }] } },
      { a: { b: null } },
      { a: { b: 1 } },
    ],
    [
      "patternProperties",
      { It: { type: "object", patternProperties: { "^a": ref("It", { title: "Inner" }) } } },
      { a: { ab: {} } },
      { a: { ab: 1 } },
    ],
    [
      "if and dependentSchemas",
      {
        It: object(
          { n: integer },
          { if: { required: ["n"] }, else: object({ in: ref("It") }), dependentSchemas: { n: { required: ["in"] } } },
        ),
      },
      { in: { n: 1, in: {} } },
      { in: { n: 1 } },
    ],
    [
      "two schemas that hold each other",
      { It: object({ b: ref("Other", { description: "B." }) }), Other: object({ n: integer, a: ref("It", { description: "A." }) }) },
      { b: { a: { b: { n: 1 } } } },
      { b: { a: { b: { n: "x" } } } },
    ],
    [
      "unevaluatedProperties",
      { It: { allOf: [ref("Base"), object({ in: ref("It") })], unevaluatedProperties: false }, Base: object({ n: integer }) },
      { n: 1, in: { n: 2 } },
      { in: { m: 1 } },
    ],
    [
      "$defs beside a reference",
      {
        It: {
          $ref: "#/components/schemas/It/$defs/Node",
          $defs: { Node: object({ n: integer, in: { $ref: "#/components/schemas/It/$defs/Node" } }) },
        },
      },
      { in: { n: 1 } },
      { in: { n: "x" } },
    ],
    ["an anchor", { It: object({ n: integer, in: { $ref: "#node" } }, { $anchor: "node" }) }, { in: { n: 1 } }, { in: { n: "x" } }],
    [
      "a dynamic anchor",
      { It: object({ n: integer, in: { $dynamicRef: "#node" } }, { $dynamicAnchor: "node" }) },
      { in: { n: 1 } },
      { in: { n: "x" } },
    ],
    [
      "an id",
      {
        It: object(
          { n: integer, in: { $ref: "https://yard.test/it" }, out: { $ref: "#/$defs/Out" } },
          { $id: "https://yard.test/it", $defs: { Out: integer } },
        ),
      },
      { in: { n: 1, out: 1 } },
      { in: { out: "x" } },
    ],
  ])("by way of %s judges what lies deep within", async (_, schemas, good, bad) => {
    expect(await judge(yardOf({ "/it": takes(undefined, good) }, schemas), good, bad)).toEqual([200, 422]);
  });

  test("with a name may be used more than once", async () => {
    const schemas = {
      It: object({ a: ref("Node"), b: ref("Node") }),
      Node: { $id: "https://yard.test/node", $anchor: "node", ...integer },
    };
    expect(await judge(yardOf({ "/it": takes() }, schemas), { a: 1, b: 2 }, { a: 1, b: "x" })).toEqual([200, 422]);
  });
});

describe("a schema beside a reference", () => {
  test.each<[string, object, unknown, unknown]>([
    ["adds properties", { properties: { more: integer } }, { n: 1, more: 2 }, { n: 1, more: "x" }],
    ["demands more", { required: ["more"] }, { n: 1, more: 2 }, { n: 1 }],
    ["narrows a property", { properties: { n: { maximum: 3 } } }, { n: 1 }, { n: 4 }],
  ])("%s, and takes nothing away", async (_, beside, good, bad) => {
    const schemas = { It: object({ n: integer }, { required: ["n"] }) };
    expect(await judge(yardOf({ "/it": takes(ref("It", beside), good) }, schemas), good, bad, {})).toEqual([200, 422, 422]);
  });
});

describe("the dialect", () => {
  const schemas = { It: { type: "array", prefixItems: [integer, { type: ["string", "null"] }], items: false } };
  test.each([
    {},
    { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" },
    { jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" },
  ])("is JSON Schema 2020-12: %j", async (more) => {
    expect(await judge(yardOf({ "/it": takes() }, schemas, more), [1, null], [1, "x", 2], ["x"])).toEqual([200, 422, 422]);
  });

  test("forgives what OpenAPI 3.0 had words for", async () => {
    const old = object({
      n: { type: "integer", minimum: 1, exclusiveMinimum: true },
      ship: ref("Ship", { nullable: true }),
      name: { type: "string", nullable: true },
    });
    const spec = yardOf({ "/it": takes() }, { It: old, Ship: object({ n: integer }) });
    expect(await judge(spec, { n: 2, ship: null, name: null }, { n: 1 }, { ship: 1 })).toEqual([200, 422, 422]);
  });

  test("of a document of OpenAPI 3.0 stays its own", async () => {
    const schema = object({ n: { type: "integer", minimum: 1, exclusiveMinimum: true, nullable: true } });
    expect(await judge(yardOf({ "/it": takes() }, { It: schema }, { openapi: "3.0.3" }), { n: null }, { n: 1 })).toEqual([200, 422]);
  });
});

test("a document in several files is read whole, recursion and all", async () => {
  const folder = await mkdtemp(join(tmpdir(), "yard-"));
  try {
    const tree = object({ n: integer, in: { $ref: "./tree.json", description: "Inner." } });
    await writeFile(join(folder, "tree.json"), JSON.stringify(tree));
    await writeFile(join(folder, "openapi.json"), JSON.stringify(yardOf({ "/it": takes({ $ref: "./tree.json" }) })));
    await using mocks = await startMocks({ providers: [{ name: "yard", spec: join(folder, "openapi.json") }], state: false });
    const status = async (body: string) =>
      (await fetch(`${mocks.url("yard")}/it`, { method: "POST", body, headers: { "content-type": "application/json" } })).status;
    expect([await status('{"in":{"in":{"n":1}}}'), await status('{"in":{"in":{"n":"x"}}}')]).toEqual([200, 422]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what examples hold is left as it is", async () => {
  const example = { $ref: "#/components/schemas/It", required: ["n"] };
  const responses = {
    200: { description: "It.", content: { "application/json": { schema: {}, examples: { it: { value: { schema: example } } } } } },
  };
  const spec = yardOf({ "/it": { get: { operationId: "get", responses } } }, { It: integer });
  const { call, mocks } = await startYard(spec);
  await using _ = mocks;
  // Prism itself resolves references anywhere; nothing is added to them.
  expect(JSON.stringify(await (await call("/it")).json())).not.toContain("allOf");
});
