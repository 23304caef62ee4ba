import { type FactsByPointer, schemaFacts } from "./schema-facts.ts";
import { listOf, type Node, objectOf, type SourceDocument } from "./source-document.ts";

/** What is compared of an operation. */
export interface OperationFacts {
  readonly method: string;
  /** As the document has it. */
  readonly path: string;
  /** With the base path of the server before it and `{}` for every parameter. */
  readonly segments: readonly string[];
  readonly deprecated: boolean;
  /** By place and name: "query limit"; path parameters by their place in the path. */
  readonly parameters: ReadonlyMap<string, ValueFacts>;
  readonly body: BodyFacts | undefined;
  readonly responses: ReadonlyMap<string, ResponseFacts>;
}

export interface ValueFacts {
  readonly required: boolean;
  readonly schema: FactsByPointer;
}

/** Bodies by media type. */
export type ContentFacts = ReadonlyMap<string, FactsByPointer>;

export interface BodyFacts {
  readonly required: boolean;
  readonly content: ContentFacts;
}

export interface ResponseFacts {
  readonly headers: ReadonlyMap<string, ValueFacts>;
  readonly content: ContentFacts;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** The operations of a document, without what they hold: that is read when it is compared. */
export function operationFacts(document: SourceDocument): OperationFacts[] {
  return Object.entries(objectOf(document.data["paths"])).flatMap(([path, reference]) => {
    const item = document.follow(reference);
    return Object.entries(item).flatMap(([method, value]) => {
      if (!methods.includes(method)) return [];
      const operation = objectOf(value);
      return [lazyFacts(document, path, method, item, operation)];
    });
  });
}

function lazyFacts(document: SourceDocument, path: string, method: string, item: Node, operation: Node): OperationFacts {
  const servers = [operation, item, document.data].map((holder) => listOf(holder["servers"])).find((list) => list.length > 0) ?? [];
  return {
    method: method.toUpperCase(),
    path,
    segments: `${basePath(objectOf(servers[0]))}/${path}`
      .replaceAll(/\{[^{}]*\}/g, "{}")
      .split("/")
      .filter((segment) => segment !== ""),
    deprecated: operation["deprecated"] === true,
    get parameters() {
      return parametersOf(document, path, item, operation);
    },
    get body() {
      const body = document.follow(operation["requestBody"]);
      return body["content"] === undefined ? undefined : { required: body["required"] === true, content: contentOf(document, body) };
    },
    get responses() {
      const responses = Object.entries(objectOf(operation["responses"])).filter(([status]) => !status.startsWith("x-"));
      return new Map(
        responses.map(([status, response]) => [
          status.toUpperCase().replace("DEFAULT", "default"),
          responseOf(document, document.follow(response)),
        ]),
      );
    },
  };
}

function basePath(server: Node): string {
  const variables = objectOf(server["variables"]);
  const url = String(server["url"] ?? "").replaceAll(/\{([^{}]*)\}/g, (_, name: string) =>
    String(objectOf(variables[name])["default"] ?? "variable"),
  );
  return URL.canParse(url, "https://server.invalid") ? new URL(url, "https://server.invalid").pathname : "";
}

function parametersOf(document: SourceDocument, path: string, item: Node, operation: Node): Map<string, ValueFacts> {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const found = new Map<string, ValueFacts>();
  for (const reference of [...listOf(item["parameters"]), ...listOf(operation["parameters"])]) {
    const parameter = document.follow(reference);
    const { name, in: place } = parameter;
    if (typeof name !== "string" || typeof place !== "string") continue;
    if (place === "header" && /^(accept|content-type|authorization)$/i.test(name)) continue;
    // A name in braces says nothing on the wire.
    const key =
      place === "path" ? `path parameter ${names.indexOf(name) + 1}` : `${place} ${place === "header" ? name.toLowerCase() : name}`;
    found.set(key, { required: place === "path" || parameter["required"] === true, schema: valueSchema(document, parameter) });
  }
  return found;
}

function valueSchema(document: SourceDocument, holder: Node): FactsByPointer {
  const [content] = Object.values(objectOf(holder["content"]));
  return schemaFacts(document, content === undefined ? (holder["schema"] ?? {}) : (objectOf(content)["schema"] ?? {}));
}

function contentOf(document: SourceDocument, holder: Node): Map<string, FactsByPointer> {
  return new Map(
    Object.entries(objectOf(holder["content"])).map(([name, mediaType]) => [
      name.replace(/\s*;.*$/, "").toLowerCase(),
      schemaFacts(document, objectOf(mediaType)["schema"] ?? {}),
    ]),
  );
}

function responseOf(document: SourceDocument, response: Node): ResponseFacts {
  const headers = Object.entries(objectOf(response["headers"])).map(([name, reference]) => {
    const header = document.follow(reference);
    return [name.toLowerCase(), { required: header["required"] === true, schema: valueSchema(document, header) }] as const;
  });
  return { headers: new Map(headers), content: contentOf(document, response) };
}
