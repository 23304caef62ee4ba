import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SourceDocument } from "../upstream/source-document.ts";
import { Decisions } from "./decisions.ts";
import { SchemaConverter } from "./schema-converter.ts";
import { TypeNames } from "./type-names.ts";

const shared = `
  Pet: { type: object, properties: { name: { type: string } } }
  Alias: { $ref: "#/components/schemas/Pet" }
  nullable-pet: { type: object, nullable: true }
  Node: { type: object, properties: { next: { $ref: "#/components/schemas/Node" } } }
  Date: { type: string, format: date }
  Loop: { $ref: "#/components/schemas/Loop" }
`;

function convert(schema: string, version = "3.0.3") {
  const decisions = new Decisions();
  const source = new SourceDocument({ openapi: version, components: { schemas: parse(shared) as unknown } }, "a.yaml");
  const converter = new SchemaConverter(source, new TypeNames("harbour", ["imports.list"]), decisions);
  return { converted: converter.convert(parse(schema)), components: converter.components, schemas: decisions.of("schemas") };
}

describe("a schema of OpenAPI 3.0 becomes one of JSON Schema 2020-12", () => {
  test.each<[string, string]>([
    ["{ type: string, nullable: true }", "{ type: [string, 'null'] }"],
    ["{ type: string, nullable: true, enum: [a, b] }", "{ type: [string, 'null'], enum: [a, b, null] }"],
    ["{ type: string, nullable: true, enum: [a, null] }", "{ type: [string, 'null'], enum: [a, null] }"],
    ["{ type: string, enum: [a, null] }", "{ type: [string, 'null'], enum: [a, null] }"],
    ["{ nullable: true }", "{}"],
    ["{ nullable: true, $ref: '#/components/schemas/Pet' }", "{ anyOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] }"],
    [
      "{ nullable: true, description: A pet, allOf: [{ $ref: '#/components/schemas/Pet' }] }",
      "{ description: A pet, anyOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] }",
    ],
    [
      "{ nullable: true, oneOf: [{ type: string }, { type: integer }] }",
      "{ oneOf: [{ type: string }, { type: integer }, { type: 'null' }] }",
    ],
    ["{ type: integer, minimum: 1, exclusiveMinimum: true }", "{ type: integer, exclusiveMinimum: 1 }"],
    ["{ type: integer, maximum: 9, exclusiveMaximum: false }", "{ type: integer, maximum: 9 }"],
    ["{ type: integer, exclusiveMinimum: 4 }", "{ type: integer, exclusiveMinimum: 4 }"],
    ["{ type: string, format: binary }", "{ type: string, contentMediaType: application/octet-stream }"],
    ["{ type: string, format: byte }", "{ type: string, contentEncoding: base64 }"],
    ["{ type: file }", "{ type: string, contentMediaType: application/octet-stream }"],
    ["{ type: string, example: x }", "{ type: string, examples: [x] }"],
    ["{ type: string, title: A name, xml: {}, externalDocs: {}, x-y: 1, $id: z }", "{ type: string, description: A name }"],
    [
      "{ type: object, required: true, properties: { a: { type: string, required: false } } }",
      "{ type: object, properties: { a: { type: string } } }",
    ],
    ["{ type: object, required: [a, a], properties: { a: {} } }", "{ type: object, required: [a], properties: { a: {} } }"],
    [
      "{ type: array, items: [{ type: string }, { type: integer }] }",
      "{ type: array, prefixItems: [{ type: string }, { type: integer }] }",
    ],
    ["{ type: any, description: Whatever }", "{ description: Whatever }"],
    ["{ type: integer, enum: ['1', '2'] }", "{ type: integer, enum: [1, 2] }"],
    ["{ type: string, enum: [1, true, 1] }", "{ type: string, enum: ['1', 'true'] }"],
    ["{ type: string, pattern: 'ä+' }", "{ type: string, pattern: '\\\\u00e4+' }"],
    ["{ allOf: [{ $ref: '#/components/schemas/Pet' }], description: Mine }", "{ $ref: '#/components/schemas/Pet', description: Mine }"],
    [
      "{ type: object, properties: { example: { type: string }, $ref: { type: string } } }",
      "{ type: object, properties: { example: { type: string }, $ref: { type: string } } }",
    ],
    ["{ $ref: '#/components/schemas/Pet', type: string, description: Mine }", "{ $ref: '#/components/schemas/Pet', description: Mine }"],
    ["true", "true"],
    ["null", "{}"],
  ])("%s: %s", (given, want) => {
    expect(convert(given).converted).toEqual(parse(want.replaceAll("\\\\", "\\")));
  });

  test("in 3.1, what stands beside a $ref stays", () => {
    expect(convert("{ $ref: '#/components/schemas/Pet', minProperties: 1 }", "3.1.0").converted).toEqual({
      $ref: "#/components/schemas/Pet",
      minProperties: 1,
    });
  });
});

describe("components come along as they are reached", () => {
  test("an alias is what it names, and what nothing reaches is left behind", () => {
    const { converted, components } = convert("{ $ref: '#/components/schemas/Alias' }");
    expect(converted).toEqual({ $ref: "#/components/schemas/Pet" });
    expect(Object.keys(components)).toEqual(["Pet"]);
  });

  test("a schema may hold itself", () => {
    const { components } = convert("{ $ref: '#/components/schemas/Node' }");
    expect(components).toEqual({ Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } });
  });

  test("names are those of types, and none that the package has already", () => {
    const { converted } = convert("{ anyOf: [{ $ref: '#/components/schemas/nullable-pet' }, { $ref: '#/components/schemas/Date' }] }");
    expect(converted).toEqual({ anyOf: [{ $ref: "#/components/schemas/NullablePet" }, { $ref: "#/components/schemas/DateSchema" }] });
  });

  test("what a reference into another schema names becomes a component", () => {
    const { converted, components } = convert("{ $ref: '#/components/schemas/Pet/properties/name' }");
    expect(converted).toEqual({ $ref: "#/components/schemas/PetName" });
    expect(components).toEqual({ PetName: { type: "string" } });
  });

  test("a discriminator names the new components", () => {
    const { converted } = convert(
      "{ oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/nullable-pet' }], discriminator: { propertyName: kind, mapping: { a: Pet, b: '#/components/schemas/nullable-pet', c: Nothing } } }",
    );
    expect(converted).toMatchObject({
      discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/Pet", b: "#/components/schemas/NullablePet" } },
    });
  });

  test("a reference that names nothing, or only itself, allows anything, and is noted", () => {
    for (const name of ["Nothing", "Loop"]) {
      const { converted, schemas } = convert(`{ $ref: '#/components/schemas/${name}' }`);
      expect(converted).toEqual({});
      expect(schemas).toEqual([`references that name nothing became the schema of anything: #/components/schemas/${name}`]);
    }
  });

  test("a pattern that is none and an enum beyond ASCII are left out, and noted", () => {
    const { converted, schemas } = convert(
      "{ type: object, properties: { a: { type: string, pattern: '(' }, b: { type: string, enum: [ä] } } }",
    );
    expect(converted).toEqual({ type: "object", properties: { a: { type: "string" }, b: { type: "string" } } });
    expect(schemas).toHaveLength(2);
  });

  test("a property may be called __proto__", () => {
    const source = new SourceDocument({ openapi: "3.1.0" }, "a.yaml");
    const converter = new SchemaConverter(source, new TypeNames("harbour", []), new Decisions());
    const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}') as unknown;
    expect(JSON.stringify(converter.convert(schema))).toBe('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
  });
});
