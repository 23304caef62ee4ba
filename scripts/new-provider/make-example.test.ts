import { expect, test } from "vitest";
import { Validator } from "../checks/spec-rules/validator.ts";
import { cursorOf } from "../codegen/spec-errors/cursor-of.ts";
import { makeExample } from "./make-example.ts";
import type { Direction } from "./sample-value.ts";

function exampleOf(schema: string, direction: Direction = "response", schemas = "{}"): unknown {
  const root = cursorOf(`components: { schemas: ${schemas} }\nschema: ${schema}`);
  return makeExample(root.at("schema"), direction, new Validator())?.value;
}

test.each<[string, unknown]>([
  ["{}", "text"],
  ["{ type: string, minLength: 6, maxLength: 8 }", "textxx"],
  ["{ type: string, maxLength: 2 }", "te"],
  ["{ type: string, format: uuid }", "0b7c1c7e-6a52-4c39-9d53-1b1f2f0c9a11"],
  ["{ type: string, format: ipv4 }", "192.0.2.1"],
  ["{ type: string, contentEncoding: base64 }", "ZXhhbXBsZQ=="],
  ["{ type: string, pattern: '^[A-Z]{3}$' }", expect.stringMatching(/^[A-Z]{3}$/)],
  ["{ type: string, pattern: '^(red|green)$', maxLength: 3 }", "red"],
  ["{ type: integer, exclusiveMinimum: 2, multipleOf: 5 }", 5],
  ["{ type: integer, maximum: -3 }", -3],
  ["{ type: integer, minimum: 1.5 }", 2],
  ["{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }", 0.5],
  ["{ type: [string, 'null'] }", "text"],
  ["{ type: 'null' }", null],
  ["{ type: array, items: { enum: [a, b, c] }, minItems: 2, uniqueItems: true }", ["a", "b"]],
  ["{ type: array, items: { type: string } }", ["text"]],
  ["{ type: array, items: { type: string }, maxItems: 0 }", []],
  ["{ type: object, properties: { a: { type: string }, b: { type: boolean } }, required: [b] }", { a: "text", b: true }],
  ["{ type: object, properties: { a: { type: string, deprecated: true } } }", {}],
  ["{ allOf: [{ properties: { a: { type: string } } }, { properties: { a: { enum: [x] } } }], type: object }", { a: "x" }],
  ["{ anyOf: [{ type: 'null' }, { type: object, properties: { a: { const: 1 } } }] }", { a: 1 }],
  ["{ type: string, examples: [mine] }", "mine"],
])("%s: %j", (schema, want) => {
  expect(exampleOf(schema)).toEqual(want);
});

test("what the other side writes is left out", () => {
  const schema =
    "{ type: object, required: [id, key], properties: { id: { type: string, readOnly: true }, key: { type: string, writeOnly: true } } }";
  expect(exampleOf(schema, "request")).toEqual({ key: "text" });
  expect(
    exampleOf("{ type: object, properties: { id: { type: string, readOnly: true }, key: { type: string, writeOnly: true } } }"),
  ).toEqual({ id: "text" });
});

test("optional properties go where with them nothing would be valid", () => {
  const schema = "{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } }, maxProperties: 1 }";
  expect(exampleOf(schema)).toEqual({ a: "text" });
});

test("a discriminator says which member it is", () => {
  const schema =
    '{ oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } } }';
  expect(exampleOf(schema, "response", "{ Cat: { type: object, required: [kind], properties: { kind: { type: string } } } }")).toEqual({
    kind: "cat",
  });
});

test.each(["{ type: string, minLength: 3, maxLength: 2 }", "{ not: {} }", "{ allOf: [{ type: string }, { type: integer }] }"])(
  "of %s there is none",
  (schema) => {
    expect(exampleOf(schema)).toBeUndefined();
  },
);
