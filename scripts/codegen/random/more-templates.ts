import * as fc from "fast-check";
import type { Template } from "./templates.ts";

const json = (schema: object, examples: { readonly [name: string]: unknown }): object => ({
  "application/json": { schema, examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) },
});

/** Objects told apart by a discriminator, with what only one side writes. */
export const discriminated: fc.Arbitrary<Template> = fc
  .record({ keyword: fc.constantFrom("oneOf", "anyOf"), mapped: fc.boolean(), tag: fc.constantFrom("type", "pet kind", "class") })
  .map(({ keyword, mapped, tag }) => {
    // Of oneOf exactly one may hold, and a discriminator alone does not see to that.
    const tagType = (value: string | undefined): object => ({ type: "string", ...(keyword === "oneOf" && { enum: [value] }) });
    const names = mapped ? ["c", "d"] : ["Cat", "Dog"];
    const member = (name: string, value: string | undefined, own: object): object => ({
      allOf: [{ $ref: "#/components/schemas/Pet" }, { type: "object", required: [tag], properties: { [tag]: tagType(value), ...own } }],
      description: `A ${name}.`,
    });
    const pet = { $ref: "#/components/schemas/AnyPet" };
    return {
      extensions: {},
      schemas: {
        Pet: {
          type: "object",
          // Prism forgives what only it may write where it is required, but not in a part of a union.
          required: ["name"],
          properties: {
            name: { type: "string" },
            id: { type: "string", readOnly: true },
            secret: { type: "string", writeOnly: true },
          },
        },
        Cat: member("cat", names[0], { lives: { type: "integer" } }),
        Dog: member("dog", names[1], { tricks: { type: "array", items: { type: "string" } } }),
        AnyPet: {
          [keyword]: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: {
            propertyName: tag,
            ...(mapped && { mapping: { c: "#/components/schemas/Cat", d: "Dog" } }),
          },
        },
      },
      paths: {
        "/pets": {
          get: {
            operationId: "pets.get",
            responses: { "200": { description: "A pet.", content: json({ type: "array", items: pet }, { none: [] }) } },
          },
          put: {
            operationId: "pets.put",
            requestBody: { required: true, content: json({ $ref: "#/components/schemas/Pet" }, { some: { name: "Rex", secret: "s" } }) },
            responses: {
              "200": { description: "A pet.", content: json({ $ref: "#/components/schemas/Pet" }, { some: { id: "1", name: "Rex" } }) },
            },
          },
          post: {
            operationId: "pets.create",
            requestBody: {
              required: true,
              content: json(pet, { cat: { name: "Rex", [tag]: names[0], lives: 7 }, dog: { name: "Rex", [tag]: names[1] } }),
            },
            responses: { "204": { description: "Done." } },
          },
        },
      },
    };
  });

/** Deliveries with a signature, and tokens that the client gets itself. */
export const delivered: fc.Arbitrary<Template> = fc
  .record({ encoding: fc.constantFrom("hex", "base64"), secret: fc.constantFrom("utf8", "base64"), hasId: fc.boolean() })
  .map(({ encoding, secret, hasId }) => ({
    extensions: {
      "x-webhook-signature": {
        scheme: "hmac-sha256",
        header: "X-Signature",
        separator: ",",
        signature: "v1=",
        timestamp: hasId ? "$request.header.X-Time" : "t=",
        ...(hasId && { id: "$request.header.X-Id" }),
        signed: hasId ? "{id}.{timestamp}.{body}" : "{timestamp}.{body}",
        encoding,
        secret,
        toleranceSeconds: 300,
      },
      webhooks: {
        "thing.made": {
          post: {
            summary: "A thing was made.",
            requestBody: { content: json({ $ref: "#/components/schemas/Made" }, { made: { type: "made" } }) },
            responses: { "200": { description: "Received." } },
          },
        },
      },
    },
    schemas: { Made: { type: "object", required: ["type"], properties: { type: { const: "made" } } } },
    paths: {},
  }));
