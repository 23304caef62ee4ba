import { done, head, table } from "./problems-of.ts";

table("a document that cannot be read is an error", [
  [
    "a bracket that is never closed",
    "openapi: 3.1.0\ninfo: { title: A",
    "2:17 document: YAML syntax: Flow map in block collection must be sufficiently indented and end with a }. Mend the YAML there.",
  ],
  ["a key that stands twice", `${head}paths: {}\npaths: {}`, "5:1 document: YAML syntax: Map keys must be unique. Mend the YAML there."],
  [
    "a tab for indentation",
    `${head}paths:\n\t/a: {}`,
    "5:1 document: YAML syntax: Tabs are not allowed as indentation. Mend the YAML there.",
  ],
  [
    "two documents in one file",
    `${head}paths: {}\n---\na: 1`,
    "5:1 document: YAML syntax: Source contains multiple documents. Mend the YAML there.",
  ],
  [
    "an unknown tag",
    `${head}paths: !!js/function "evil()"`,
    "4:8 document: YAML syntax: Unresolved tag: tag:yaml.org,2002:js/function. Mend the YAML there.",
  ],
  ["brackets without end", "[".repeat(20_000), "1:1 document: it is nested too deeply. Flatten it."],
  [
    "aliases that multiply",
    `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    "1:1 document: Excessive alias count indicates a resource exhaustion attack. Use fewer aliases.",
  ],
  [
    "something else than belongs there",
    `${head}paths:\n  /a: { get: { operationId: a.get, parameters: {}, ${done} }, parameters: }\ncomponents: { schemas: { A: text, B: { items: [] } }, responses: { C: { $ref: 1 } } }`,
    "5:36 paths./a.get.parameters: a list is wanted here. Write one.",
    "5:100 paths./a.parameters: a list is wanted here. Write one.",
    "6:26 components.schemas.A: a schema is wanted here. Write one.",
    "6:40 components.schemas.B.items: a schema is wanted here. Write one.",
    "6:73 components.responses.C.$ref: a reference is a text. Write one.",
  ],
  ["no object", "- a", "1:1 document: an OpenAPI document is an object. Write one."],
  ["no version", "info: {}", "1:1 document: an OpenAPI document begins with `openapi: 3.1.0` (3.0 is read too). Correct the version."],
  [
    "another version",
    'swagger: "2.0"\nopenapi: 2.0.0',
    "2:1 openapi: an OpenAPI document begins with `openapi: 3.1.0` (3.0 is read too). Correct the version.",
  ],
  [
    "no info, paths and servers",
    "openapi: 3.1.0",
    "1:1 document: the object `info` is missing. Add it.",
    "1:1 document: the object `paths` is missing. Add it.",
    "1:1 document: no server is declared. Add `servers` with the provider's base URL.",
  ],
]);

table("a mistake in a $ref is an error", [
  [
    "names nothing",
    `${head}paths:\n  /a: { get: { operationId: a.get, responses: { "200": { $ref: "#/components/responses/None" } } } }`,
    '5:58 paths./a.get.responses.200.$ref: $ref "#/components/responses/None" names nothing. Correct it, or add what it names.',
  ],
  [
    "names nothing in a schema that nobody uses",
    `${head}paths: {}\ncomponents:\n  schemas:\n    A: { type: array, items: { $ref: "#/components/schemas/None" } }`,
    '7:32 components.schemas.A.items.$ref: $ref "#/components/schemas/None" names nothing. Correct it, or add what it names.',
  ],
  [
    "an anchor",
    `${head}paths: {}\ncomponents: { schemas: { A: { $anchor: a }, B: { items: { $ref: "#a" } } } }`,
    '5:59 components.schemas.B.items.$ref: $ref "#a" names nothing. Correct it, or add what it names.',
  ],
  [
    "a circle",
    `${head}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }`,
    "7:10 components.schemas.A.$ref: this $ref leads in a circle. Let one of them name a real object.",
    "8:10 components.schemas.B.$ref: this $ref leads in a circle. Let one of them name a real object.",
  ],
  [
    "itself",
    `${head}paths:\n  /a: { $ref: "#/paths/~1a" }`,
    "5:9 paths./a.$ref: this $ref leads in a circle. Let one of them name a real object.",
  ],
  [
    "a file that does not exist",
    `${head}paths:\n  /a: { $ref: none.yaml }`,
    '5:9 paths./a.$ref: $ref "none.yaml" cannot be followed: there is no such file. Point it into the folder of the spec.',
  ],
  [
    "a file outside the folder",
    `${head}paths:\n  /a: { $ref: ../secret.yaml }`,
    '5:9 paths./a.$ref: $ref "../secret.yaml" cannot be followed: it leaves the folder of the spec. Point it into the folder of the spec.',
  ],
  [
    "a file outside the folder, by its encoding",
    `${head}paths:\n  /a: { $ref: "%2e%2e/secret.yaml" }`,
    '5:9 paths./a.$ref: $ref "%2e%2e/secret.yaml" cannot be followed: it leaves the folder of the spec. Point it into the folder of the spec.',
  ],
  [
    "an absolute file",
    `${head}paths:\n  /a: { $ref: /etc/passwd }`,
    '5:9 paths./a.$ref: $ref "/etc/passwd" cannot be followed: it leaves the folder of the spec. Point it into the folder of the spec.',
  ],
  [
    "a file: URL",
    `${head}paths:\n  /a: { $ref: "file:///etc/passwd" }`,
    '5:9 paths./a.$ref: $ref "file:///etc/passwd" cannot be followed: it is a URL, and a spec is read from its own folder only. Point it into the folder of the spec.',
  ],
  [
    "a URL",
    `${head}paths:\n  /a: { $ref: "http://169.254.169.254/latest#/a" }`,
    '5:9 paths./a.$ref: $ref "http://169.254.169.254/latest#/a" cannot be followed: it is a URL, and a spec is read from its own folder only. Point it into the folder of the spec.',
  ],
  [
    "a mapping that names nothing",
    `${head}paths: {}\ncomponents:\n  schemas:\n    A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: a, mapping: { b: C } } }\n    B: { type: object, properties: { a: { type: string } } }`,
    "7:100 components.schemas.A.discriminator.mapping.b: there is no schema components.schemas.C. Name one that there is, or write a reference.",
  ],
  [
    "a discriminator that a schema to choose from does not have",
    `${head}paths: {}\ncomponents:\n  schemas:\n    A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: a } }\n    B: { type: object }`,
    '7:72 components.schemas.A.discriminator.propertyName: B has no property "a". Correct the name, or declare it in every schema to choose from.',
  ],
]);

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
