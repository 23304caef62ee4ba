import { type Cursor, isObject } from "./cursor.ts";

/** What stands in a place: an object of some kind, a list or a map of them, or a schema, which may also be true or false. */
type Shape = string | { readonly list: Shape } | { readonly map: Shape };

const list = (shape: Shape): Shape => ({ list: shape });
const map = (shape: Shape): Shape => ({ map: shape });

const described = { schema: "schema", content: map("mediaType"), examples: map("example") };
const methods = "get put post delete options head patch trace".split(" ");

/** Fields of each kind of object (OpenAPI 3.1 section 4.8) that are no plain values. */
const kinds: { readonly [kind: string]: { readonly [field: string]: Shape } } = {
  document: {
    info: "info",
    externalDocs: "externalDocs",
    servers: list("server"),
    tags: list("tag"),
    security: list("requirement"),
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    components: "components",
  },
  info: { contact: "contact", license: "license" },
  tag: { externalDocs: "externalDocs" },
  server: { variables: map("serverVariable") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: {
    ...Object.fromEntries(methods.map((method) => [method, "operation"])),
    servers: list("server"),
    parameters: list("parameter"),
  },
  operation: {
    externalDocs: "externalDocs",
    parameters: list("parameter"),
    requestBody: "requestBody",
    responses: map("response"),
    callbacks: map("callback"),
    security: list("requirement"),
    servers: list("server"),
  },
  parameter: described,
  header: described,
  requestBody: { content: map("mediaType") },
  mediaType: { schema: "schema", examples: map("example"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  securityScheme: { flows: map("flow") },
  flow: { scopes: map("plain") },
  link: { parameters: map("plain"), server: "server" },
  discriminator: { mapping: map("plain") },
  schema: {
    ...Object.fromEntries("properties patternProperties $defs dependentSchemas".split(" ").map((field) => [field, map("schema")])),
    ...Object.fromEntries("allOf oneOf anyOf prefixItems".split(" ").map((field) => [field, list("schema")])),
    ...Object.fromEntries(
      "items additionalProperties unevaluatedProperties unevaluatedItems not if then else contains propertyNames"
        .split(" ")
        .map((field) => [field, "schema"]),
    ),
    enum: list("plain"),
    discriminator: "discriminator",
    externalDocs: "externalDocs",
    xml: "xml",
  },
};

/** Notes every place where something else stands than OpenAPI has there, such as a text instead of a schema. */
export function checkShapes(root: Cursor): void {
  const seen = new Set<string>();
  // Cursors are made where there is something to tell: a large document has a million places.
  const visit = (value: unknown, shape: Shape, place: () => Cursor): void => {
    if (shape === "plain") return;
    if (typeof shape !== "string" && "list" in shape) {
      if (!Array.isArray(value)) place().fail("a list is wanted here. Write one.");
      else value.forEach((item, index) => visit(item, shape.list, () => place().at(index)));
      return;
    }
    if (shape === "schema" && typeof value === "boolean") return;
    if (!isObject(value)) return place().fail(`${shape === "schema" ? "a schema" : "an object"} is wanted here. Write one.`);
    if (typeof shape === "string" && Object.hasOwn(value, "$ref")) visitReference(value["$ref"], shape, place);
    const fields = typeof shape === "string" ? (shape === "callback" ? undefined : (kinds[shape] ?? {})) : undefined;
    for (const [name, field] of Object.entries(value)) {
      const inner = fields ? own(fields, name) : name.startsWith("x-") ? "plain" : typeof shape === "string" ? "pathItem" : shape.map;
      if (inner !== undefined) visit(field, inner, () => place().at(name));
    }
  };
  const visitReference = (reference: unknown, shape: Shape, place: () => Cursor): void => {
    if (typeof reference !== "string") return place().at("$ref").fail("a reference is a text. Write one.");
    const target = reference.startsWith("#") ? undefined : place().at("$ref").follow();
    // What stands in the document itself is visited anyhow.
    if (!target || target.source === root.source || seen.has(target.key)) return;
    seen.add(target.key);
    visit(target.value, shape, () => target);
  };
  visit(root.value, "document", () => root);
}

function own(fields: { readonly [field: string]: Shape }, name: string): Shape | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
