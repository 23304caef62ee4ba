import { type Cursor, isObject } from "../../codegen/read/cursor.ts";

/** Where a schema stands; some places must be described, others need not be. */
export type SchemaRole = "component" | "property" | "items" | "additional" | "member" | "body" | "parameter" | "part";

export interface SchemaPlace {
  readonly cursor: Cursor;
  readonly role: SchemaRole;
}

export interface OperationPlace {
  readonly cursor: Cursor;
  readonly kind: "path" | "webhook";
}

export interface MediaTypePlace {
  readonly cursor: Cursor;
  readonly name: string;
  readonly direction: "request" | "response";
}

/** Every place of a document where a rule may look, each once, however many `$ref`s lead to it. */
export interface Places {
  readonly root: Cursor;
  readonly operations: readonly OperationPlace[];
  readonly parameters: readonly Cursor[];
  readonly headers: readonly Cursor[];
  readonly responses: readonly Cursor[];
  readonly mediaTypes: readonly MediaTypePlace[];
  readonly schemas: readonly SchemaPlace[];
}

/**
 * Walks a document as OpenAPI structures it, so that a property called `nullable` or an example that holds `$ref` is
 * not mistaken for the keyword. Every `$ref` on the way is followed, which notes those that lead nowhere or out of the
 * folder (specs/README.md, rule 12).
 */
export function findPlaces(root: Cursor): Places {
  const walk = new Walk();
  walk.pathItems(root.at("paths"), "path");
  walk.pathItems(root.at("webhooks"), "webhook");
  walk.components(root.at("components"));
  return { root, ...walk };
}

class Walk implements Omit<Places, "root"> {
  readonly operations: OperationPlace[] = [];
  readonly parameters: Cursor[] = [];
  readonly headers: Cursor[] = [];
  readonly responses: Cursor[] = [];
  readonly mediaTypes: MediaTypePlace[] = [];
  readonly schemas: SchemaPlace[] = [];
  readonly #seen = new Set<string>();

  pathItems(holder: Cursor, kind: OperationPlace["kind"]): void {
    for (const [, reference] of holder.entries()) {
      const item = this.#once(reference);
      if (!item) continue;
      for (const parameter of item.at("parameters").items()) this.#parameter(parameter);
      for (const method of methods) {
        const operation = item.at(method);
        if (isObject(operation.value)) this.#operation(operation, kind);
      }
    }
  }

  components(components: Cursor): void {
    for (const [, schema] of components.at("schemas").entries()) this.#schema(schema, "component");
    for (const [, parameter] of components.at("parameters").entries()) this.#parameter(parameter);
    for (const [, header] of components.at("headers").entries()) this.#header(header);
    for (const [, response] of components.at("responses").entries()) this.#response(response);
    for (const [, body] of components.at("requestBodies").entries()) this.#requestBody(body);
    for (const [, example] of components.at("examples").entries()) example.resolve();
    this.pathItems(components.at("pathItems"), "path");
  }

  #operation(operation: Cursor, kind: OperationPlace["kind"]): void {
    this.operations.push({ cursor: operation, kind });
    for (const parameter of operation.at("parameters").items()) this.#parameter(parameter);
    this.#requestBody(operation.at("requestBody"));
    for (const [, response] of operation.at("responses").entries()) this.#response(response);
    for (const [, callback] of operation.at("callbacks").entries()) this.pathItems(callback.resolve(), "webhook");
  }

  #parameter(reference: Cursor): void {
    const parameter = this.#once(reference);
    if (!parameter) return;
    this.parameters.push(parameter);
    this.#valueHolder(parameter);
  }

  #header(reference: Cursor): void {
    const header = this.#once(reference);
    if (!header) return;
    this.headers.push(header);
    this.#valueHolder(header);
  }

  /** Parameters and headers have a schema, or a media type that is no body. */
  #valueHolder(holder: Cursor): void {
    this.#schema(holder.at("schema"), "parameter");
    for (const [, mediaType] of holder.at("content").entries()) this.#schema(mediaType.at("schema"), "parameter");
    for (const [, example] of holder.at("examples").entries()) example.resolve();
  }

  #requestBody(reference: Cursor): void {
    const body = this.#once(reference);
    if (body) this.#content(body.at("content"), "request");
  }

  #response(reference: Cursor): void {
    const response = this.#once(reference);
    if (!response) return;
    this.responses.push(response);
    for (const [, header] of response.at("headers").entries()) this.#header(header);
    this.#content(response.at("content"), "response");
  }

  #content(content: Cursor, direction: MediaTypePlace["direction"]): void {
    for (const [name, cursor] of content.entries()) {
      if (!isObject(cursor.value)) continue;
      this.mediaTypes.push({ cursor, name, direction });
      this.#schema(cursor.at("schema"), "body");
      for (const [, example] of cursor.at("examples").entries()) example.resolve();
      for (const [, encoding] of cursor.at("encoding").entries()) {
        for (const [, header] of encoding.at("headers").entries()) this.#header(header);
      }
    }
  }

  /** Schema Object (OpenAPI 3.1 section 4.8.24); booleans are schemas too, but say nothing a rule could judge. */
  #schema(schema: Cursor, role: SchemaRole): void {
    if (!isObject(schema.value) || this.#isKnown(schema)) return;
    this.schemas.push({ cursor: schema, role });
    if (typeof schema.value["$ref"] === "string") this.#schema(schema.resolve(), "component");
    for (const [keyword, part] of mapKeywords) {
      for (const [, child] of schema.at(keyword).entries()) this.#schema(child, part);
    }
    for (const [keyword, part] of listKeywords) {
      for (const child of schema.at(keyword).items()) this.#schema(child, part);
    }
    for (const [keyword, part] of keywords) this.#schema(schema.at(keyword), part);
  }

  /** What a reference names, if there is such a thing and it has not been visited. */
  #once(reference: Cursor): Cursor | undefined {
    if (!isObject(reference.value)) return undefined;
    const target = reference.resolve();
    const dangling =
      reference.at("$ref").exists && (target.value === undefined || (isObject(target.value) && Object.keys(target.value).length === 0));
    return dangling || this.#isKnown(target) ? undefined : target;
  }

  #isKnown(cursor: Cursor): boolean {
    const { key } = cursor;
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Keywords of JSON Schema 2020-12 that hold schemas (core, sections 8.2.4, 10.2, 10.3 and 11), and what those are. */
const mapKeywords: readonly (readonly [keyword: string, role: SchemaRole])[] = [
  ["properties", "property"],
  ["patternProperties", "additional"],
  ["dependentSchemas", "part"],
  ["$defs", "component"],
];
const listKeywords: readonly (readonly [keyword: string, role: SchemaRole])[] = [
  ["allOf", "part"],
  ["anyOf", "member"],
  ["oneOf", "member"],
  ["prefixItems", "items"],
];
const keywords: readonly (readonly [keyword: string, role: SchemaRole])[] = [
  ["items", "items"],
  ["unevaluatedItems", "items"],
  ["additionalProperties", "additional"],
  ["unevaluatedProperties", "additional"],
  ...["contains", "propertyNames", "not", "if", "then", "else"].map((keyword): [string, SchemaRole] => [keyword, "part"]),
];
