import { done, head, table } from "./problems-of.ts";

table("a mistake in a schema is an error", [
  [
    "an unknown type",
    `${head}paths: {}\ncomponents: { schemas: { A: { type: date } } }`,
    '5:31 components.schemas.A.type: "date" is not a type. Use string, number, integer, boolean, object, array or null.',
  ],
  [
    "required: true on a property",
    `${head}paths: {}\ncomponents:\n  schemas:\n    A:\n      properties:\n        b: { type: string, required: true }`,
    "9:28 components.schemas.A.properties.b.required: `required` is a list of property names on the object. Move it there.",
  ],
  [
    "a part of itself",
    `${head}paths: {}\ncomponents:\n  schemas:\n    A: { allOf: [{ $ref: "#/components/schemas/B" }] }\n    B: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: string }] }`,
    "7:5 components.schemas.A: the schema is a part of itself, through allOf, oneOf, anyOf or $ref. Let a property or a list stand between.",
    "8:5 components.schemas.B: the schema is a part of itself, through allOf, oneOf, anyOf or $ref. Let a property or a list stand between.",
  ],
  [
    "two schemas that become one type",
    `${head}paths: {}\ncomponents:\n  schemas:\n    a-b: {}\n    AB: {}`,
    "8:5 components.schemas.AB: this schema and specs/harbour/openapi.yaml#/components/schemas/a-b both become the type AB. Rename one of them.",
  ],
  [
    "a schema called like a type of the runtime",
    `${head}paths: {}\ncomponents: { schemas: { HttpError: {} } }`,
    "5:26 components.schemas.HttpError: the schema HttpError becomes the type HttpError, which the runtime is already. Rename the schema.",
  ],
  [
    "a schema called like the client",
    `${head}paths: {}\ncomponents: { schemas: { Harbour: {} } }`,
    "5:26 components.schemas.Harbour: the schema Harbour becomes the type Harbour, which the client is already. Rename the schema.",
  ],
  [
    "a schema called like the parameters of an operation",
    `${head}paths:\n  /a: { get: { operationId: a.get, parameters: [{ name: a, in: query, schema: {} }], ${done} } }\ncomponents: { schemas: { AGetParams: {} } }`,
    "6:26 components.schemas.AGetParams: the schema AGetParams becomes the type AGetParams, which a part of a.get is already. Rename the schema.",
  ],
  [
    "a schema called like the input of another",
    `${head}paths:\n  /a:\n    post:\n      operationId: a.post\n      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/B" } } } }\n      responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/B" } } } } }\ncomponents:\n  schemas:\n    B: { properties: { id: { readOnly: true } } }\n    BInput: {}`,
    "12:5 components.schemas.B: this schema, as it is sent, and specs/harbour/openapi.yaml#/components/schemas/BInput both become the type BInput. Rename one of them.",
  ],
  [
    "a namespace called like the options",
    `${head}paths:\n  /a: { get: { operationId: options.get, ${done} } }`,
    "5:16 paths./a.get.operationId: the namespace options becomes the type HarbourOptions, which the client is already. Rename the operation.",
  ],
]);
