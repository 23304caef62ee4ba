import { head, table } from "./problems-of.ts";

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
    `${head}paths: {}\ncomponents:\n  schemas:\n    A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: a, mapping: { b: C } } }\n    B: { type: object }`,
    "7:100 components.schemas.A.discriminator.mapping.b: there is no schema components.schemas.C. Name one that there is, or write a reference.",
  ],
]);
