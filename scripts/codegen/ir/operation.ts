import type { Cursor } from "../read/cursor.ts";
import { memberName, pascalCase } from "../text/identifier.ts";
import { type Pagination, readPagination } from "./pagination.ts";
import { type Parameter, readParameters } from "./parameter.ts";
import { readRequestBody, type RequestBody } from "./request-body.ts";
import { readResponses, type Response } from "./response.ts";
import type { Schemas } from "./schema.ts";
import { readRequirements, type Security } from "./security-scheme.ts";
import { readServers, type Server } from "./server.ts";
import { checkBlocks, readUpload, type Upload } from "./upload.ts";

/** Operation Object (4.8.10) with the path and method it stands under. */
export interface Operation {
  /** operationId as in the document. */
  readonly id: string;
  /** Path of the method in the client. */
  readonly path: readonly string[];
  /** Name for types: "imports.list" is ImportsList. */
  readonly typeName: string;
  readonly method: string;
  readonly urlTemplate: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly documentationUrl: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** Undefined where the document's requirements apply. */
  readonly security: readonly (readonly string[])[] | undefined;
  /** Undefined where the document's servers apply. */
  readonly servers: readonly Server[] | undefined;
  readonly pagination: Pagination | undefined;
  readonly safe: boolean;
  /** Where the file goes (x-upload). */
  readonly upload: Upload | undefined;
  readonly cursor: Cursor;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const takenNames = new Set(["raw", "wait", "then", "constructor", "prototype", "__proto__"]);

export function readOperations(root: Cursor, schemas: Schemas, security: Security): Operation[] {
  const operations = root
    .at("paths")
    .named()
    .flatMap(([path, reference]) => {
      if (!path.startsWith("/")) reference.fail("a path begins with a slash. Add it.");
      if (/[?#]/.test(path)) reference.fail("a path has neither query nor fragment. Declare query parameters, in: query.");
      checkBeside(reference);
      const item = reference.resolve();
      return item
        .entries()
        .flatMap(([method, operation]) =>
          methods.includes(method) ? (readOperation(path, method, item, operation, schemas, security) ?? []) : [],
        );
    });
  checkNames(operations);
  checkUploads(operations);
  return operations;
}

function readOperation(
  path: string,
  method: string,
  item: Cursor,
  operation: Cursor,
  schemas: Schemas,
  security: Security,
): Operation | undefined {
  const id = operation.at("operationId").string() ?? "";
  if (!operation.at("operationId").exists) operation.fail("operationId is missing. Add one; it becomes the method name.");
  const segments = id.split(".");
  const names = segments.map((segment) => (takenNames.has(segment) ? segment : memberName(segment)));
  for (const name of names) {
    if (takenNames.has(name))
      operation.at("operationId").fail(`${JSON.stringify(name)} is taken: clients have a member of that name. Choose another operationId.`);
  }
  if (typeof operation.at("operationId").value === "string" && segments.some((segment) => !/[A-Za-z0-9]/.test(segment)))
    operation.at("operationId").fail(`${JSON.stringify(id)} makes no method name. Use letters, digits and dots.`);
  if (method === "trace") operation.fail("fetch cannot send TRACE. Remove the operation.");
  if ((method === "get" || method === "head") && operation.at("requestBody").exists)
    operation.at("requestBody").fail(`fetch sends no body with ${method.toUpperCase()}. Remove it.`);
  const parameters = readParameters(item, operation, schemas);
  checkPath(path, operation, parameters);
  const requestBody = readRequestBody(operation.at("requestBody"), parameters, schemas);
  const ownServers = [operation, item].map((holder) => holder.at("servers")).find((servers) => servers.exists);
  const retry = operation.at("x-retry").at("safe");
  if (retry.exists && !["post", "patch"].includes(method)) retry.fail(`${method.toUpperCase()} may be repeated anyway. Remove x-retry.`);
  const read: Operation = {
    id,
    path: names,
    typeName: names.map(pascalCase).join(""),
    method: method.toUpperCase(),
    urlTemplate: path,
    summary: operation.at("summary").string(),
    description: operation.at("description").string(),
    documentationUrl: operation.at("externalDocs").at("url").string(),
    deprecated: operation.at("deprecated").boolean() === true,
    parameters,
    requestBody,
    responses: readAllResponses(operation, schemas, method),
    security: ownRequirements(operation.at("security"), security),
    servers: ownServers ? readServers(ownServers) : undefined,
    pagination: readPagination(operation.at("x-pagination"), operation, parameters, schemas),
    safe: retry.boolean() === true,
    upload: readUpload(operation.at("x-upload"), operation, requestBody, keysOf(parameters)),
    cursor: operation,
  };
  return id === "" ? undefined : read;
}

function keysOf(parameters: readonly Parameter[]): string[] {
  return parameters.flatMap(({ option, key }) => (option === undefined ? [key] : []));
}

/** The operation that gives the URL of an upload is called with parameters of the one that has the file. */
function checkUploads(operations: readonly Operation[]): void {
  for (const { upload, cursor, parameters } of operations) {
    if (!upload) continue;
    checkBlocks(upload, cursor.at("x-upload"), keysOf(parameters), (id) => {
      const location = operations.find((operation) => operation.id === id);
      return location && { required: keysOf(location.parameters.filter(({ required }) => required)), cursor: location.cursor };
    });
  }
}

/** OpenAPI leaves open what a path item means that has both a `$ref` and fields of its own (4.8.9.1), and tools differ. */
function checkBeside(item: Cursor): void {
  const [own] = item.reference ? item.named().filter(([name]) => !["$ref", "summary", "description"].includes(name)) : [];
  if (own) own[1].fail("a path item with a $ref has nothing else. Move this to the path item that the $ref names.");
}

function readAllResponses(operation: Cursor, schemas: Schemas, method: string): Response[] {
  const responses = operation.at("responses");
  if (responses.entries().length === 0) operation.fail("an operation has no responses. Declare at least its success.");
  return readResponses(responses, schemas, method);
}

/** Saying again what the document says is saying nothing. */
function ownRequirements(requirements: Cursor, security: Security): Operation["security"] {
  const own = readRequirements(requirements, security);
  return JSON.stringify(own) === JSON.stringify(security.requirements) ? undefined : own;
}

function checkPath(path: string, operation: Cursor, parameters: readonly Parameter[]): void {
  const inTemplate = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const declared = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);
  for (const name of inTemplate) {
    if (!declared.includes(name)) operation.fail(`the path parameter {${name}} is not declared. Add it to \`parameters\`, in: path.`);
  }
  for (const name of declared) {
    if (!inTemplate.includes(name))
      operation.fail(
        `the parameter ${name} is in: path, but the path ${path} has no {${name}}. Add it to the path, or remove the parameter.`,
      );
  }
}

/** Two methods of one name, two whose types would have one name, or a name that is both a method and a namespace. */
function checkNames(operations: readonly Operation[]): void {
  const byName = new Map<string, Operation>();
  const byType = new Map<string, Operation>();
  for (const operation of operations) {
    const name = operation.path.join(".");
    const other = byName.get(name) ?? byType.get(operation.typeName);
    byName.set(name, operation);
    byType.set(operation.typeName, operation);
    if (!other) continue;
    const what =
      other.id === operation.id
        ? `the operationId ${operation.id} is used twice`
        : other.path.join(".") === name
          ? `${other.id} and ${operation.id} both become the method ${name}`
          : `the types of ${other.id} and ${operation.id} would both begin with ${operation.typeName}`;
    operation.cursor.at("operationId").fail(`${what}, here and at ${other.method} ${other.urlTemplate}. Rename one.`);
  }
  for (const operation of operations) {
    for (let length = 1; length < operation.path.length; length++) {
      const namespace = operation.path.slice(0, length).join(".");
      if (byName.has(namespace))
        operation.cursor.at("operationId").fail(`${namespace} is a method already and cannot hold ${operation.id}. Rename one.`);
    }
  }
}
