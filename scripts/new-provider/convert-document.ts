import { ambiguousPaths } from "./ambiguous-paths.ts";
import { convertContent } from "./convert-content.ts";
import { ParameterConverter } from "./convert-parameters.ts";
import { ResponseConverter } from "./convert-responses.ts";
import { convertSecurity } from "./convert-security.ts";
import { convertServers } from "./convert-servers.ts";
import type { Decisions } from "./decisions.ts";
import { repliesWithList } from "./list-replies.ts";
import { proposeOperationIds, typeNameOf } from "./operation-ids.ts";
import { SchemaConverter } from "./schema-converter.ts";
import { allOperations, type SourceOperation } from "./select-operations.ts";
import { compact, listOf, type Node, objectOf, type SourceDocument, textOf } from "../upstream/source-document.ts";
import { TypeNames } from "./type-names.ts";

/** What is to be made of a source. */
export interface Wanted {
  readonly id: string;
  readonly title: string | undefined;
  readonly operations: readonly SourceOperation[];
}

/** An OpenAPI 3.1 document of the selected operations with all that they reach, and without what a client has no use for. */
export function convertDocument(source: SourceDocument, { id, title, operations }: Wanted, decisions: Decisions): Node {
  const ids = operationIds(source, operations);
  const schemas = new SchemaConverter(source, new TypeNames(id, ids), decisions);
  const context = { source, schemas, decisions };
  const parameters = new ParameterConverter(source, schemas, decisions);
  const responses = new ResponseConverter(context);
  const security = convertSecurity(
    source,
    operations.map(({ operation }) => operation),
    id,
    decisions,
  );
  const paths = new Map<string, Record<string, unknown>>();
  for (const [index, { path, method, item, operation }] of operations.entries()) {
    const where = ids[index] ?? "";
    const own = security.ofOperation(operation);
    const isSecured = (own ?? security.requirements).some((requirement) => Object.keys(requirement).length > 0);
    const list = parameters.convert(path, item, operation, where);
    const body = convertBody(source.follow(operation["requestBody"]), method, where, context);
    const { description, url } = objectOf(operation["externalDocs"]);
    const converted = compact({
      operationId: where,
      tags: tagsOf(operation, where),
      summary: textOf(operation["summary"])?.replaceAll(/\s+/g, " "),
      description: textOf(operation["description"]),
      externalDocs: typeof url === "string" && URL.canParse(url) ? compact({ description: textOf(description), url }) : undefined,
      deprecated: operation["deprecated"] === true ? true : undefined,
      security: own,
      parameters: list.length > 0 ? list : undefined,
      requestBody: body,
      responses: responses.convert(operation["responses"], typeNameOf(where), where, isSecured),
    });
    for (const dropped of ["callbacks", "servers"]) {
      if (operation[dropped] !== undefined || (dropped === "servers" && item[dropped] !== undefined))
        decisions.add("left out", `\`${dropped}\` of operations`, where);
    }
    paths.set(path, { ...paths.get(path), [method]: converted });
  }
  for (const [one, other] of ambiguousPaths([...paths.keys()]))
    decisions.add("paths", "paths that one URL may match alike, which the lint refuses: keep one of them", `${one} and ${other}`);
  if (Object.keys(objectOf(source.data["webhooks"])).length > 0) decisions.add("left out", "`webhooks` of the document");
  const info = objectOf(source.data["info"]);
  return compact({
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: compact({
      title: title ?? textOf(info["title"]) ?? id,
      version: String(info["version"] ?? "1"),
      summary: textOf(info["summary"])?.replaceAll(/\s+/g, " "),
      description: textOf(info["description"]),
    }),
    servers: convertServers(source, decisions),
    security: security.requirements,
    tags: tagDeclarations(source, [...paths.values()]),
    "x-env": Object.keys(security.environment).length > 0 ? security.environment : undefined,
    paths: Object.fromEntries(paths),
    components: components({
      securitySchemes: security.schemes,
      parameters: parameters.components,
      responses: responses.components,
      schemas: schemas.components,
    }),
  });
}

function operationIds(source: SourceDocument, operations: readonly SourceOperation[]): string[] {
  const selected = new Set(operations);
  const unnamed = (one: SourceOperation) => ({
    method: one.method,
    path: one.path,
    lists: repliesWithList(source, one.operation),
    sourceId: textOf(one.operation["operationId"]),
  });
  const ids = proposeOperationIds([...selected].map(unnamed), allOperations(source));
  return ids;
}

function convertBody(body: Node, method: string, where: string, context: Parameters<typeof convertContent>[3]): Node | undefined {
  if (Object.keys(objectOf(body["content"])).length === 0) return undefined;
  // fetch sends no body with these (Fetch standard, Request constructor, step 35).
  if (method === "get" || method === "head") {
    context.decisions.add("left out", "bodies that fetch cannot send", where);
    return undefined;
  }
  const content = convertContent(body["content"], `${typeNameOf(where)} request`, where, context);
  if (Object.keys(content).length === 0) return undefined;
  return compact({ description: textOf(body["description"]), required: body["required"] === true ? true : undefined, content });
}

/** Tags of the source, or the first name of the operationId. */
function tagsOf(operation: Node, id: string): string[] {
  const tags = [...new Set(listOf(operation["tags"]).map(String))];
  return tags.length > 0 ? tags : [id.split(".")[0] ?? id];
}

function tagDeclarations(source: SourceDocument, items: readonly Node[]): Node[] {
  const used = [
    ...new Set(items.flatMap((item) => Object.values(item)).flatMap((operation) => listOf(objectOf(operation)["tags"]).map(String))),
  ];
  const declared = listOf(source.data["tags"]).map(objectOf);
  return used.map((name) => compact({ name, description: textOf(declared.find((tag) => tag["name"] === name)?.["description"]) }));
}

function components(groups: Readonly<Record<string, Node>>): Node | undefined {
  const filled = Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
