import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { isObject } from "../../codegen/read/cursor.ts";

/** A document that all tools generate from. */
export interface BenchDocument {
  readonly name: string;
  /** Id for tools that want one: names a folder. */
  readonly id: string;
  readonly text: string;
  readonly operations: number;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** One of ours; one with as many operations and schemas as OpenAI's; GitHub's whole. */
export function benchDocuments(): BenchDocument[] {
  const small = readFileSync(resolve(import.meta.dirname, "../../../specs/pinecone/openapi.yaml"), "utf8");
  return [
    { name: "small", id: "small", text: small, operations: small.match(/^ +operationId:/gm)?.length ?? 0 },
    documentOf("OpenAI-sized", "medium", syntheticDocument("Medium", 240, 900)),
    documentOf("GitHub, whole", "github", githubDocument()),
  ];
}

function documentOf(name: string, id: string, document: Node): BenchDocument {
  const operations = Object.values(document["paths"] as Node).flatMap((item) =>
    Object.keys(item as Node).filter((key) => methods.includes(key)),
  );
  return { name, id, text: JSON.stringify(document), operations: operations.length };
}

interface Node {
  [name: string]: unknown;
}

/**
 * GitHub's document of npm, with what our rules want of names: an operationId is the path of a method. One discriminator is
 * taken out, since it names a property that one of its choices, a list, cannot have.
 */
export function githubDocument(): Node {
  const require = createRequire(import.meta.url);
  const path = join(require.resolve("@octokit/openapi/package.json"), "../generated/api.github.com.json");
  const document = JSON.parse(readFileSync(path, "utf8")) as Node;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (isObject(value["discriminator"]) && JSON.stringify(value["discriminator"]).includes("/content-directory"))
      delete value["discriminator"];
    if (typeof value["operationId"] === "string") value["operationId"] = value["operationId"].split("/").map(camel).join(".");
    Object.values(value).forEach(visit);
  };
  visit(document);
  return document;
}

function camel(text: string): string {
  return text.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
}

/** A document of so many operations and schemas: objects, lists, unions, maps and references, always the same. */
export function syntheticDocument(title: string, operations: number, schemas: number): Node {
  const name = (index: number): string => `Model${index % schemas}`;
  const reference = (index: number): Node => ({ $ref: `#/components/schemas/${name(index)}` });
  const json = (index: number): Node => ({ content: { "application/json": { schema: reference(index) } } });
  const models = Array.from({ length: schemas }, (_, index) => [name(index), model(index, reference)] as const);
  const paths: Node = {};
  for (let resource = 0; resource * 4 < operations; resource++) {
    const id = { name: "id", in: "path", required: true, schema: { type: "string" }, example: "x1" };
    const limit = { name: "limit", in: "query", description: "How many.", schema: { type: "integer", minimum: 1, maximum: 100 } };
    const failed = { 400: { description: "Refused.", ...json(resource) }, 404: { description: "Not there.", ...json(resource) } };
    const operation = (method: string, more: Node): Node => ({
      operationId: `area${resource % 30}.resource${resource}.${method}`,
      summary: `${method} of resource ${resource}`,
      description: `What is told of resource ${resource}, in a sentence or two. It can be called often.`,
      ...more,
    });
    paths[`/resources${resource}`] = {
      get: operation("list", {
        parameters: [limit],
        responses: { 200: { description: "Some.", ...list(resource * 15, reference) }, ...failed },
      }),
      post: operation("create", {
        requestBody: { required: true, ...json(resource * 15 + 1) },
        responses: { 201: { description: "Made.", ...json(resource * 15) }, ...failed },
      }),
    };
    paths[`/resources${resource}/{id}`] = {
      parameters: [id],
      get: operation("get", { responses: { 200: { description: "It.", ...json(resource * 15) }, ...failed } }),
      delete: operation("delete", { responses: { 204: { description: "Gone." }, ...failed } }),
    };
  }
  return {
    openapi: "3.1.0",
    info: { title, version: "1", summary: "Made for measuring." },
    servers: [{ url: `https://${title.toLowerCase()}.example.com` }],
    security: [{ key: [] }],
    paths,
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } }, schemas: Object.fromEntries(models) },
  };
}

function list(index: number, reference: (index: number) => Node): Node {
  const schema = {
    type: "object",
    required: ["data"],
    properties: { data: { type: "array", items: reference(index) }, next: { type: "string" } },
  };
  return { content: { "application/json": { schema } } };
}

function model(index: number, reference: (index: number) => Node): Node {
  const properties: Node = { kind: { const: `model${index}` }, id: { type: "string", description: "Its id." } };
  for (let field = 0; field < 4 + (index % 9); field++) {
    const types: Node[] = [
      { type: "string", description: "Some text, told of in a sentence.", examples: ["text"] },
      { type: ["integer", "null"], minimum: 0 },
      { type: "string", enum: ["one", "two", `three${index}`] },
      { type: "array", items: reference(index + field) },
      { type: "object", additionalProperties: { type: "number" } },
      { type: "boolean", default: false },
      { oneOf: [reference(index * 3 + 1), reference(index * 5 + 2)] },
    ];
    properties[`field_${field}`] = types[(index + field) % types.length];
  }
  return { type: "object", description: `What model ${index} is.`, required: ["kind", "id"], properties };
}
