import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import type { Pagination } from "../ir/pagination.ts";
import type { Parameter } from "../ir/parameter.ts";
import type { RequestBody, RequestMediaType } from "../ir/request-body.ts";
import { optionsOf, type SecurityScheme } from "../ir/security-scheme.ts";
import type { Server } from "../ir/server.ts";
import type { Upload } from "../ir/upload.ts";
import { isUnknown, lookUp, type NamedTypes, type Type } from "../ir/type.ts";
import { lowerFirst, variableName } from "../text/identifier.ts";
import { bare, literal } from "../text/literal.ts";
import { generatedFrom, Module } from "../text/module.ts";

/** Names a function of the runtime in the data, which brings it into the bundles of those who need it. */
type Runtime = (name: string) => object;

/** `taken` are names that the module declares itself. */
function runtimeOf(module: Module, taken: readonly string[] = ["provider"]): Runtime {
  return (name) => bare(module.import("@quayside/core", name, taken.includes(name) ? `${name}_` : undefined));
}

/** `provider.gen.ts`: what the runtime must know of the whole document. */
export function emitProvider(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const runtime = runtimeOf(module);
  const type = module.importType("@quayside/core", "Provider");
  const allServers = [document.servers, ...document.operations.flatMap((operation) => (operation.servers ? [operation.servers] : []))];
  const provider = {
    id: document.id,
    servers: document.servers.map((server) => serverData(server, runtime)),
    select: allServers.some((servers) => servers.length > 1) ? runtime("selectServer") : undefined,
    security: securityData(document.security.requirements, document, runtime),
    headers: headersOf(document),
    env: Object.keys(document.environment).length > 0 ? document.environment : undefined,
  };
  module.add(`export const provider: ${type} = ${literal(provider)};\n`);
  return module.toString();
}

/** Headers that a client option sets, that every operation has, and that need no style. */
function sharedHeaders({ operations, types }: Document): Parameter[] {
  const [first, ...others] = operations;
  const isShared = ({ cursor }: Parameter): boolean =>
    others.every(({ parameters }) => parameters.some((other) => other.cursor.key === cursor.key));
  const isPlain = ({ type, contentType }: Parameter): boolean => isScalar(type, types) && contentType === undefined;
  return (first?.parameters ?? []).filter((parameter) => parameter.option !== undefined && isPlain(parameter) && isShared(parameter));
}

function headersOf(document: Document): object[] | undefined {
  const headers = sharedHeaders(document).map(({ name, option, default: value }) => ({ name, option, value }));
  return headers.length > 0 ? headers : undefined;
}

function securityData(requirements: readonly (readonly string[])[], { security }: Document, runtime: Runtime): object[][] {
  return requirements.map((names) =>
    names.flatMap((name) => {
      const scheme = security.schemes[name];
      return scheme ? [schemeData(scheme, runtime)] : [];
    }),
  );
}

function schemeData(scheme: SecurityScheme, runtime: Runtime): object {
  const options = optionsOf(scheme);
  if (scheme.type !== "apiKey") return { options, apply: scheme.type === "basic" ? runtime("basic") : undefined };
  const apply = { header: undefined, query: "queryKey", cookie: "cookieKey" }[scheme.in];
  return { name: scheme.name, options, apply: apply && runtime(apply) };
}

/** `operations.gen.ts`: one constant per operation, as plain data for the runtime. */
export function emitOperations(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const runtime = runtimeOf(module, document.operations.map(operationName));
  const locations = new Set(document.operations.flatMap(({ upload }) => upload?.blocks?.location ?? []));
  const shared = new Set(sharedHeaders(document).map(({ cursor }) => cursor.key));
  const isLocation = ({ id }: Operation): boolean => locations.has(id);
  // A constant stands before what refers to it.
  for (const operation of [...document.operations.filter(isLocation), ...document.operations.filter((other) => !isLocation(other))]) {
    const type = module.importType("@quayside/core", "Operation");
    module.add(`export const ${operationName(operation)}: ${type} = ${literal(operationData(operation, shared, document, runtime))};\n`);
  }
  return module.toString();
}

export function operationName(operation: Operation): string {
  return variableName(lowerFirst(operation.typeName));
}

/** `shared` are the keys of the headers that the provider sends with every call. */
function operationData(operation: Operation, shared: ReadonlySet<string>, document: Document, runtime: Runtime): object {
  const parameters = operation.parameters.filter(({ cursor }) => !shared.has(cursor.key));
  return {
    id: operation.id,
    method: operation.method,
    path: operation.urlTemplate,
    parameters: parameters.length > 0 ? parameters.map((parameter) => parameterData(parameter, document.types, runtime)) : undefined,
    requestBody: operation.requestBody && requestBodyData(operation.requestBody, runtime),
    responses: statusesOf(operation),
    security: operation.security && securityData(operation.security, document, runtime),
    servers: operation.servers?.map((server) => serverData(server, runtime)),
    pagination: operation.pagination && paginationData(operation.pagination, operation, runtime),
    upload: operation.upload && uploadData(operation.upload, document, runtime),
    safe: operation.safe ? true : undefined,
    html: operation.responses.some(({ ok, content }) => ok && content.some(({ name }) => /html/i.test(name))) ? true : undefined,
  };
}

/** Declared statuses, without those that a declared range holds. */
function statusesOf({ responses }: Operation): string[] {
  const statuses = [...new Set(responses.map(({ status }) => status))];
  return statuses.filter((status) => /\dXX$/.test(status) || !statuses.includes(`${status.charAt(0)}XX`));
}

function uploadData({ field, url, method, contentType, fill, blocks }: Upload, { operations }: Document, runtime: Runtime): object {
  const measures = { bytes: "byteLength", csvRows: "csvRows" };
  const filled = Object.entries(fill).map(([name, what]) => [name, runtime(measures[what])]);
  const location = operations.find(({ id }) => id === blocks?.location);
  return {
    send: runtime(blocks ? "uploadInBlocks" : "uploadToUrl"),
    field,
    url,
    method,
    contentType,
    fill: filled.length > 0 ? (Object.fromEntries(filled) as object) : undefined,
    blocks: blocks && { ...blocks, location: location && bare(operationName(location)) },
  };
}

function paginationData(pagination: Pagination, { parameters }: Operation, runtime: Runtime): object {
  const { items, next, into, more, link, offset, limit } = pagination;
  const keyOf = (name: string | undefined): string | undefined =>
    parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.key;
  const cursor = link ? "linkCursor" : offset === undefined ? undefined : "offsetCursor";
  return { items, next, into: keyOf(offset ?? into), more, limit: keyOf(limit), cursor: cursor && runtime(cursor) };
}

function parameterData(parameter: Parameter, types: NamedTypes, runtime: Runtime): object {
  const style = {
    style: parameter.style,
    explode: parameter.explode,
    allowReserved: parameter.allowReserved ? true : undefined,
    contentType: parameter.contentType,
  };
  const isStyled = Object.values(style).some((value) => value !== undefined) || !isScalar(parameter.type, types);
  return {
    in: parameter.in,
    name: parameter.name,
    key: parameter.key === parameter.name ? undefined : parameter.key,
    option: parameter.option,
    default: parameter.default,
    ...style,
    write: parameter.in === "cookie" ? runtime("cookie") : isStyled ? runtime("styled") : undefined,
  };
}

/** Whether a value of a type is never an array or object. */
function isScalar(type: Type, types: NamedTypes): boolean {
  if (type.kind === "union") return type.members.every((member) => isScalar(member, types));
  const named = type.kind === "reference" ? lookUp(types, type) : undefined;
  if (named) return isScalar(named.type, types);
  return type.kind === "literal" || (type.kind === "keyword" && !isUnknown(type));
}

/** Functions of the runtime that write what is no JSON. */
const encoders: { readonly [format in RequestMediaType["format"]]: string | undefined } = {
  json: undefined,
  form: "urlEncoded",
  multipart: "multipart",
  text: "unencoded",
  binary: "unencoded",
};

function requestBodyData(body: RequestBody, runtime: Runtime): object {
  return {
    required: body.required ? true : undefined,
    whole: body.whole ? true : undefined,
    content: body.content.map((media) => {
      const required = media.variants.map((variant) =>
        variant.properties.filter((property) => property.required).map((property) => property.name),
      );
      const encode = encoders[media.format];
      return {
        type: media.name,
        // Only where there is a choice of media types do required fields decide. A body without fields has none that could.
        required: body.content.length > 1 && (required.length > 0 || isRaw(media)) ? required : undefined,
        files: media.format === "multipart" ? filesOf(media) : undefined,
        encoding: Object.keys(media.encoding).length > 0 ? media.encoding : undefined,
        encode: encode && runtime(encode),
      };
    }),
    select: body.content.length > 1 ? runtime("selectMediaType") : undefined,
  };
}

/** Fields that are files, in every variant that has them. */
function filesOf({ variants }: RequestMediaType): string[] | undefined {
  const fields = variants.flatMap(({ properties }) => properties);
  const isFile = (name: string): boolean => fields.every((field) => field.name !== name || isFileType(field.type));
  const names = [...new Set(fields.map(({ name }) => name))].filter(isFile);
  return names.length > 0 ? names : undefined;
}

function isFileType(type: Type): boolean {
  return type.kind === "runtime" || (type.kind === "array" && isFileType(type.items));
}

function isRaw({ format }: RequestMediaType): boolean {
  return format === "text" || format === "binary";
}

function serverData(server: Server, runtime: Runtime): object {
  const variables = server.variables.map((variable) => [
    variable.name,
    {
      option: variable.option,
      default: variable.required ? undefined : variable.default,
      enum: variable.enum.length > 0 ? variable.enum : undefined,
    },
  ]);
  const filled = variables.length > 0 ? { variables: Object.fromEntries(variables) as object, fill: runtime("fillServer") } : {};
  return { url: server.url, name: server.name, ...filled };
}
