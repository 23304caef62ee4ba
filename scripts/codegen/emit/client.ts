import type { ClientOption } from "../ir/client-option.ts";
import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import type { Operation } from "../ir/operation.ts";
import type { Upload } from "../ir/upload.ts";
import { comment, type Tag } from "../text/comment.ts";
import { camelCase, pascalCase, variableName } from "../text/identifier.ts";
import { literal } from "../text/literal.ts";
import { generatedFrom, Module } from "../text/module.ts";
import { TypePrinter } from "../text/type.ts";
import { jobName } from "./jobs.ts";
import { operationName } from "./operations.ts";
import { dataType, needsParams, paramsName, resultName, takesParams } from "./types.ts";

/** Name of the client's interface: `PowerBi`. */
export function clientName(document: Document): string {
  return pascalCase(document.id);
}

export function createName(document: Document): string {
  return `create${clientName(document)}`;
}

/** Names of all types of `client.gen.ts`. */
export function clientTypeNames(document: Document): string[] {
  const names = [clientName(document), `${clientName(document)}Options`];
  for (const namespace of namespaces(document)) names.push(namespaceName(document, namespace));
  return names;
}

/** `client.gen.ts`: the interface of the client and the function that makes one. A method is one line. */
export function emitClient(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const printer = new TypePrinter(module, document.types, "./types.gen.ts");
  module.add(declareOptions(document, module));
  for (const namespace of namespaces(document)) module.add(declareNamespace(document, namespace, module, printer));
  module.add(declareClient(document, module, printer), createClient(document, module));
  return module.toString();
}

function declareOptions(document: Document, module: Module): string {
  module.importType("@quayside/core", "ClientOptions");
  const fields = document.options.map((option) => {
    const type = option.kind === "credential" ? module.importType("@quayside/core", "Credential") : optionType(option);
    const fallback = option.default === undefined ? undefined : { tag: "default", text: literal(option.default) };
    const variable =
      option.environment === undefined ? undefined : `Read from the environment variable \`${option.environment}\` when absent.`;
    // A required option that the environment may hold cannot be required by the type.
    const optional = option.required && option.environment === undefined ? "" : "?";
    // `process.env.X` may be handed over as it is, also where undefined is told from absent (exactOptionalPropertyTypes).
    return `${comment([option.description, variable, fallback], "  ")}  ${option.name}${optional}: ${type}${optional && " | undefined"};\n`;
  });
  const names = document.servers.flatMap((server) => server.name ?? []);
  if (names.length > 0) {
    const list = document.servers.map((server) => `\`${server.name}\`: ${server.description ?? server.url}`).join("\n");
    fields.push(
      `${comment([`Which of the provider's servers to call.`, list, { tag: "default", text: literal(names[0]) }], "  ")}  server?: ${names.map((name) => literal(name)).join(" | ")} | undefined;\n`,
    );
  }
  const head = comment([`Options of \`${createName(document)}\`.`]);
  return `${head}export interface ${clientName(document)}Options extends ClientOptions {${fields.length > 0 ? "\n" : ""}${fields.join("\n")}}\n`;
}

function optionType(option: ClientOption): string {
  return option.enum.length > 0 ? option.enum.map((value) => literal(value)).join(" | ") : "string";
}

/** Every path that holds methods or further namespaces, longest first, so that each is declared before it is used. */
export function namespaces(document: Document): string[][] {
  const found = new Map<string, string[]>();
  for (const operation of document.operations) {
    for (let length = operation.path.length - 1; length > 0; length--) {
      const path = operation.path.slice(0, length);
      found.set(path.join("."), path);
    }
  }
  return [...found.values()].sort((one, other) => other.length - one.length);
}

export function namespaceName(document: Document, path: readonly string[]): string {
  return `${clientName(document)}${path.map(pascalCase).join("")}`;
}

/** What stands directly under a path. */
interface Members {
  readonly operations: Operation[];
  readonly children: Set<string>;
  job: Job | undefined;
}

const membersByPath = new WeakMap<Document, Map<string, Members>>();

/** What stands directly under a path of a document; all of it is gathered once. */
function members(document: Document, path: readonly string[]): Members {
  const known = membersByPath.get(document) ?? gatherMembers(document);
  membersByPath.set(document, known);
  return known.get(path.join(".")) ?? { operations: [], children: new Set(), job: undefined };
}

function gatherMembers(document: Document): Map<string, Members> {
  const found = new Map<string, Members>();
  const under = (path: readonly string[]): Members => {
    const key = path.join(".");
    const members = found.get(key) ?? { operations: [], children: new Set(), job: undefined };
    found.set(key, members);
    return members;
  };
  for (const operation of document.operations) {
    const namespace = operation.path.slice(0, -1);
    under(namespace).operations.push(operation);
    for (const [length, child] of namespace.entries()) under(namespace.slice(0, length)).children.add(child);
  }
  for (const job of document.jobs) under(job.get.path.slice(0, -1)).job ??= job;
  return found;
}

function declareNamespace(document: Document, path: readonly string[], module: Module, printer: TypePrinter): string {
  const head = comment([`Methods under \`${path.join(".")}\`.`]);
  return `${head}export interface ${namespaceName(document, path)} {\n${declareMembers(document, path, module, printer)}}\n`;
}

function declareClient(document: Document, module: Module, printer: TypePrinter): string {
  module.importType("./schema.gen.ts", "paths");
  module.importType("@quayside/core", "RawClient");
  const head = comment([`Client of ${document.title}.`, document.summary]);
  const raw = `${comment(["The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown for a status."], "  ")}  readonly raw: RawClient<paths>;\n`;
  const own = declareMembers(document, [], module, printer);
  return `${head}export interface ${clientName(document)} {\n${[own, raw].filter((part) => part !== "").join("\n")}}\n`;
}

function declareMembers(document: Document, path: readonly string[], module: Module, printer: TypePrinter): string {
  const { operations, children, job } = members(document, path);
  const parts = operations.map((operation) => declareMethod(document, operation, module, printer));
  if (job) parts.push(declareWait(job, module, printer));
  const nested = [...children].map((child) => `  readonly ${child}: ${namespaceName(document, [...path, child])};\n`);
  return [...parts, ...nested].join("\n");
}

/** The job that an operation starts. */
function startedBy({ id, pagination }: Operation, { jobs }: Document): Job | undefined {
  return pagination ? undefined : jobs.find(({ start }) => start.some((operation) => operation.id === id));
}

function declareMethod(document: Document, operation: Operation, module: Module, printer: TypePrinter): string {
  const name = operation.path.at(-1) ?? "";
  const result = module.importType("./types.gen.ts", resultName(operation));
  const data = dataType(operation, printer, "  ");
  const { pagination } = operation;
  const job = startedBy(operation, document);
  const returns = job
    ? `${module.importType("@quayside/core", "StartCall")}<${data}, ${result}, ${printer.print(job.resource, "  ")}>`
    : pagination
      ? `${module.importType("@quayside/core", "ListCall")}<${printer.print(pagination.itemType, "  ")}, ${data}, ${result}>`
      : `${module.importType("@quayside/core", "Call")}<${data}, ${result}>`;
  return `${documentMethod(operation)}  ${name}(${methodParameters(operation, module)}): ${returns};\n`;
}

function methodParameters(operation: Operation, module: Module): string {
  const kind = operation.pagination ? "ListOptions" : operation.upload ? "UploadOptions" : "RequestOptions";
  const options = `options?: ${module.importType("@quayside/core", kind)}`;
  if (!takesParams(operation)) return `params?: { [name: string]: never }, ${options}`;
  return `params${needsParams(operation) ? "" : "?"}: ${module.importType("./types.gen.ts", paramsName(operation))}, ${options}`;
}

function documentMethod(operation: Operation): string {
  const errors = [
    ...new Map(operation.responses.filter((response) => !response.ok).map((response) => [response.status, response])).values(),
  ];
  const thrown = errors.map(({ status, description }): Tag => ({
    tag: "throws",
    text: `{HttpError} ${status}: ${description.split(/\n\s*\n/)[0]}`,
  }));
  const summary = operation.summary === undefined ? undefined : `${operation.summary.replace(/\.$/, "")}.`;
  return comment(
    [
      summary,
      operation.description,
      operation.upload && describeUpload(operation.upload),
      `\`${operation.method} ${operation.urlTemplate}\``,
      ...thrown,
      operation.documentationUrl === undefined ? undefined : { tag: "see", text: operation.documentationUrl },
      operation.deprecated ? { tag: "deprecated", text: "The provider advises against it." } : undefined,
    ],
    "  ",
  );
}

function describeUpload({ field, fill, blocks }: Upload): string {
  if (blocks)
    return `A \`${field}\` of more than ${blocks.above.toLocaleString("en")} bytes is stored block by block, by way of \`${blocks.location}\`, and imported from there; \`onProgress\` tells how much has arrived.`;
  const names = Object.keys(fill).map((name) => `\`${name}\``);
  const filled = names.length > 0 ? `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} computed from it unless given; ` : "";
  return `With \`${field}\` the file is sent as well: ${filled}once the call has been answered, it goes to the URL in the reply, without credentials. If that fails, the error's \`resource\` is the reply.`;
}

function declareWait(job: Job, module: Module, printer: TypePrinter): string {
  const resource = printer.print(job.resource);
  const ends = Object.entries(job.state.values)
    .filter(([, state]) => state === "succeeded" || state === "failed" || state === "cancelled")
    .map(([value]) => `\`${value}\``)
    .join(", ");
  const text = comment(
    [
      `Polls \`${job.get.id}\` until the import has ended (${ends}) and resolves to it.`,
      { tag: "throws", text: "{JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason." },
    ],
    "  ",
  );
  const params = module.importType("./types.gen.ts", paramsName(job.get));
  const options = module.importType("@quayside/core", "WaitOptions");
  return `${text}  wait(params: ${params}, options?: ${options}<${resource}>): Promise<${resource}>;\n`;
}

function createClient(document: Document, module: Module): string {
  const create = module.import("@quayside/core", "createClient");
  module.import("./provider.gen.ts", "provider");
  if (document.operations.length > 0) module.importNamespace("./operations.gen.ts", "operations");
  if (document.jobs.length > 0) module.importNamespace("./jobs.gen.ts", "jobs");
  const name = clientName(document);
  const optional = document.options.some((option) => option.required && option.environment === undefined) ? "" : " = {}";
  const head = comment([
    `Makes a client of ${document.title}. Nothing is sent before a method is called.`,
    { tag: "throws", text: "{ConfigError} An option cannot be used, such as a base URL that is not https." },
  ]);
  return (
    `${head}export function ${createName(document)}(options: ${name}Options${optional}): ${name} {\n` +
    `  const client = ${create}<paths>(provider, { ...options });\n` +
    `  return {\n${implementMembers(document, [], "    ")}    raw: client.raw,\n  };\n}\n`
  );
}

function implementMembers(document: Document, path: readonly string[], indent: string): string {
  const { operations, children, job } = members(document, path);
  const methods = operations.map((operation) => {
    const started = startedBy(operation, document);
    const method = started ? "start" : operation.pagination ? "list" : "call";
    const job = started ? `, jobs.${jobName(started)}` : "";
    return `${indent}${operation.path.at(-1)}: (params, options) => client.${method}(operations.${operationName(operation)}${job}, params, options),\n`;
  });
  if (job) methods.push(`${indent}wait: (params, options) => client.wait(jobs.${jobName(job)}, params, options),\n`);
  const nested = [...children].map(
    (child) => `${indent}${child}: {\n${implementMembers(document, [...path, child], `${indent}  `)}${indent}},\n`,
  );
  return [...methods, ...nested].join("");
}

/** What else examples give a name to. */
const exampleNames = ["console", "done", "item", "reply", "result", "started"];

/** How a test or an example names the variable that holds the client. */
export function clientVariable(document: Document): string {
  const name = variableName(camelCase(document.id));
  return exampleNames.includes(name) ? `${name}_` : name;
}
