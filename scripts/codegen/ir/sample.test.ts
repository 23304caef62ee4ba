import { describe, expect, test } from "vitest";
import { cursorOf } from "../spec-errors/cursor-of.ts";
import { readTags } from "./discriminator.ts";
import { readExamples } from "./example.ts";
import { sample } from "./sample.ts";
import type { Direction } from "./type.ts";

function sampleOf(schema: string, direction: Direction = "request", schemas = "{}"): unknown {
  const root = cursorOf(`components: { schemas: ${schemas} }\nschema: ${schema}`);
  return sample(root.at("schema"), direction, readTags(root));
}

describe("a value of a schema", () => {
  test.each<[string, unknown]>([
    ["{}", "text"],
    ["{ const: null }", null],
    ["{ type: string, default: a, example: b }", "a"],
    ["{ type: string, examples: [c], enum: [d] }", "c"],
    ["{ type: string, enum: [d, e] }", "d"],
    ["{ type: string, minLength: 6, maxLength: 8 }", "textxx"],
    ["{ type: string, maxLength: 2 }", "te"],
    ["{ type: string, minLength: 1000000000000 }", "text".padEnd(10_000, "x")],
    ["{ type: string, format: date }", "2026-11-22"],
    ["{ type: string, format: constructor }", "text"],
    ["{ type: integer }", 1],
    ["{ type: integer, minimum: 5 }", 5],
    ["{ type: integer, minimum: 5, multipleOf: 4 }", 8],
    ["{ type: integer, exclusiveMinimum: 5 }", 6],
    ["{ type: integer, minimum: 5, exclusiveMinimum: true }", 6],
    ["{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }", 0.5],
    ["{ type: integer, maximum: -3 }", -3],
    ["{ type: integer, multipleOf: 10, maximum: 25 }", 10],
    ["{ type: boolean }", true],
    ["{ type: 'null' }", null],
    ["{ type: ['null', integer] }", 1],
    ["{ type: ['null'] }", null],
    ["{ type: array, items: { type: integer } }", [1]],
    ["{ type: array, items: { type: integer }, minItems: 2 }", [1, 1]],
    ["{ type: array, items: { type: integer }, maxItems: 0 }", []],
    ["{ type: array, prefixItems: [{ type: integer }, { type: boolean }], items: false }", [1, true]],
    ["{ type: array }", []],
    ["{ type: object }", {}],
    ["{ required: [a, c], properties: { a: { type: integer }, b: {}, c: {} } }", { a: 1, c: "text" }],
    ["{ type: object, example: { a: 2 }, required: [b] }", { a: 2 }],
    ["{ oneOf: [{ type: 'null' }, { type: integer }] }", 1],
    ["{ anyOf: [{ type: boolean }, { type: integer }] }", true],
    ["{ type: string, allOf: [{ enum: [a] }] }", "a"],
    ["{ allOf: [{ required: [a], properties: { a: { type: integer }, b: { type: boolean } } }, { required: [b] }] }", { a: 1, b: true }],
    ["{ properties: { a: {}, b: {} }, anyOf: [{ required: [b] }, { required: [a] }] }", { b: "text" }],
    [
      "{ required: [a], properties: { a: { type: integer } }, oneOf: [{ required: [b], properties: { b: { const: 2 } } }] }",
      { a: 1, b: 2 },
    ],
    ["{ required: [__proto__], properties: { __proto__: { const: 1 } } }", JSON.parse('{"__proto__":1}')],
  ])("%s", (schema, want) => {
    expect(sampleOf(schema)).toEqual(want);
  });

  test("holds the tag that a discriminator asks for", () => {
    const schemas = "{ A: { required: [kind], properties: { kind: { type: string } } } }";
    const union = '{ oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: kind, mapping: { first: A } } }';
    const root = cursorOf(`components: { schemas: ${schemas} }\nschema: ${union}`);
    expect(sample(root.at("schema"), "request", readTags(root))).toEqual({ kind: "first" });
  });

  test("leaves out what the other side writes", () => {
    const schema = "{ required: [a, b, c], properties: { a: { readOnly: true }, b: { writeOnly: true }, c: {} } }";
    expect(sampleOf(schema)).toEqual({ b: "text", c: "text" });
    expect(sampleOf(schema, "response")).toEqual({ a: "text", c: "text" });
  });

  test.each([
    ['{ A: { required: [a], properties: { a: { $ref: "#/components/schemas/A" } } } }'],
    ['{ A: { allOf: [{ $ref: "#/components/schemas/A" }] } }'],
    ['{ A: { type: array, items: { $ref: "#/components/schemas/A" } } }'],
    [`{ A: { required: [${names(20)}], properties: { ${names(20, ': { $ref: "#/components/schemas/A" }')} } } }`],
  ])("that holds itself comes to an end: %s", (schemas) => {
    expect(JSON.stringify(sampleOf('{ $ref: "#/components/schemas/A" }', "request", schemas) ?? "").length).toBeLessThan(100_000);
  });
});

function names(count: number, rest = ""): string {
  return Array.from({ length: count }, (_, index) => `p${index}${rest}`).join(", ");
}

describe("examples of a media type", () => {
  test.each<[string, unknown]>([
    ["{}", []],
    ["{ example: 1 }", [{ name: "default", summary: undefined, value: 1 }]],
    ["{ example: null }", [{ name: "default", summary: undefined, value: null }]],
    [
      "{ examples: { a: { summary: A., value: 1 }, b: { value: 2 } } }",
      [
        { name: "a", summary: "A.", value: 1 },
        { name: "b", summary: undefined, value: 2 },
      ],
    ],
    ["{ examples: { a: { externalValue: a.json } }, example: 2 }", [{ name: "default", summary: undefined, value: 2 }]],
  ])("%s", (mediaType, want) => {
    expect(readExamples(cursorOf(mediaType))).toEqual(want);
  });
});
