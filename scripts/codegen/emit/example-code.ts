import type { ClientOption } from "../ir/client-option.ts";
import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import type { RequestMediaType } from "../ir/request-body.ts";
import { optionsOf } from "../ir/security-scheme.ts";
import type { Upload } from "../ir/upload.ts";
import { isObject } from "../read/cursor.ts";
import { variableName } from "../text/identifier.ts";
import { literal, propertyKey } from "../text/literal.ts";
import { clientVariable, createName } from "./client.ts";

/** One way to call an operation: TypeScript source of its parameters. */
export interface Request {
  /** "minimal", "full", or "<media type> <example>". */
  readonly name: string;
  /** Source of the first argument; "" for none. */
  readonly params: string;
  /** Media type and example of the body, if it has one. */
  readonly mediaType: string | undefined;
  readonly example: string | undefined;
}

/** All requests that tests make: required parameters only, all parameters, and every example of a body. */
export function requestsOf(operation: Operation, indent: string): Request[] {
  const parameters = operation.parameters.filter((parameter) => parameter.option === undefined);
  const fields = (all: boolean): [string, unknown][] =>
    parameters.filter((parameter) => all || parameter.required).map((parameter) => [parameter.key, parameter.sample]);
  const bodies = (operation.requestBody?.content ?? []).flatMap((media) => media.examples.map((example) => ({ media, example })));
  const whole = operation.requestBody?.whole === true;
  const request = (name: string, all: boolean, body: (typeof bodies)[number] | undefined): Request => ({
    name,
    params: paramsSource(fields(all), body && { media: body.media, value: body.example.value, whole }, indent),
    mediaType: body?.media.name,
    example: body?.example.name,
  });
  const first = bodies[0];
  const base = operation.requestBody?.required ? first : undefined;
  const requests = [request("minimal", false, base)];
  if (parameters.some((parameter) => !parameter.required)) requests.push(request("full", true, first));
  for (const body of bodies) requests.push(request(`${body.media.name} ${body.example.name}`, false, body));
  return requests;
}

/** The request with the most in it, its file given as a stream; undefined where there is no file. */
export function streamedRequest(operation: Operation, indent: string): string | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.option === undefined);
  const fields = parameters.map((parameter): [string, unknown] => [parameter.key, parameter.sample]);
  const whole = operation.requestBody?.whole === true;
  const bodies = (operation.requestBody?.content ?? []).flatMap((media) => media.examples.map(({ value }) => ({ media, value, whole })));
  const source = (body: Body, streamed: boolean): string => paramsSource(fields, { ...body, streamed }, indent);
  const body = bodies.find((one) => source(one, true) !== source(one, false));
  return body && source(body, true);
}

/** The request with the most in it, its file in a variable of that name; undefined where a file does not go along with the call. */
export function uploadRequest(operation: Operation, variable: string, indent: string): string | undefined {
  const { upload, requestBody } = operation;
  const media = requestBody?.content.find(({ format }) => format === "json");
  const [example] = media?.examples ?? [];
  if (!upload || upload.blocks || !media || !isObject(example?.value)) return undefined;
  const fields = operation.parameters.filter(({ option, required }) => option === undefined && required);
  const value = Object.fromEntries(Object.entries(example.value).filter(([name]) => !Object.hasOwn(upload.fill, name)));
  return paramsSource(
    fields.map(({ key, sample }) => [key, sample]),
    { media, value, whole: false },
    indent,
    [upload.field === variable ? variable : `${propertyKey(upload.field)}: ${variable}`],
  );
}

/** How an example names the variable that holds the file of an upload: as its field, if it can. */
export function fileVariable({ field }: Upload, document: Document): string {
  const isFree = ![clientVariable(document), "started", "console"].includes(field);
  return isFree && /^[a-z][A-Za-z0-9]*$/.test(field) && variableName(field) === field ? field : "file";
}

interface Body {
  readonly media: RequestMediaType;
  readonly value: unknown;
  readonly whole: boolean;
  /** Whether files are given as streams. */
  readonly streamed?: boolean;
}

function paramsSource(
  fields: readonly [string, unknown][],
  body: Body | undefined,
  indent: string,
  variables: readonly string[] = [],
): string {
  const parts = fields.map(([name, value]) => `${propertyKey(name)}: ${literal(value, `${indent}  `)}`);
  if (body?.whole) parts.push(`body: ${bodySource(body, indent)}`);
  else if (body && isObject(body.value)) {
    for (const [name, value] of Object.entries(body.value))
      parts.push(`${propertyKey(name)}: ${fieldSource(body, name, value, `${indent}  `)}`);
  }
  parts.push(...variables);
  if (parts.length === 0) return body && !body.whole ? "{}" : "";
  const line = `{ ${parts.join(", ")} }`;
  if (line.length + indent.length <= 100 && !line.includes("\n")) return line;
  return `{\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}}`;
}

function bodySource(body: Body, indent: string): string {
  const { media, value } = body;
  if (media.format === "binary") return fileSource(body, value);
  if (media.format !== "multipart" || !isObject(value)) return literal(value, `${indent}  `);
  const fields = Object.entries(value).map(([name, field]) => `${propertyKey(name)}: ${fieldSource(body, name, field, `${indent}  `)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}

/** A field that is a file holds text in an example, and a Blob in a call. */
function fieldSource(body: Body, name: string, value: unknown, indent: string): string {
  const types = body.media.variants.flatMap((variant) =>
    variant.properties.filter((property) => property.name === name).map((property) => property.type),
  );
  const isFile = types.some(
    (type) => type.kind === "runtime" || (type.kind === "union" && type.members.some((member) => member.kind === "runtime")),
  );
  if (isFile && typeof value === "string") return fileSource(body, value);
  const isFileList = types.some((type) => type.kind === "array" && type.items.kind === "runtime");
  if (isFileList && Array.isArray(value)) return `[${value.map((item) => fileSource(body, item)).join(", ")}]`;
  return literal(value, indent);
}

function fileSource({ streamed }: Body, text: unknown): string {
  return `new Blob([${literal(String(text))}])${streamed ? ".stream()" : ""}`;
}

/**
 * Source of the options that make a client against a mock: required ones, and the credentials of the first alternative,
 * of the document and of every operation that has its own. The variable `credential` goes before each of those, if it is set.
 */
export function clientOptionsSource(document: Document, credential: string, extra: readonly string[]): string {
  const { requirements, schemes } = document.security;
  const first = [requirements, ...document.operations.flatMap(({ security }) => (security ? [security] : []))].flatMap(
    (alternatives) => alternatives[0] ?? [],
  );
  const used = new Set(first.flatMap((name) => optionsOf(schemes[name])));
  // A header with a default is left out, so that tests see the client send the default by itself.
  const isHeader = (option: ClientOption): boolean => option.kind === "header" && option.default === undefined;
  const options = document.options.filter((option) => option.required || used.has(option.name) || isHeader(option));
  const value = ({ kind, example }: ClientOption): string => (kind === "credential" ? `${credential} ?? ` : "") + literal(example);
  const parts = [...options.map((option) => `${option.name}: ${value(option)}`), ...extra];
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}

/** How a reader of a README makes the client: required options only; the key comes from the environment. */
export function createSource(document: Document): string {
  const variables = new Set(
    (document.servers[0]?.variables ?? []).filter((variable) => variable.required).map((variable) => variable.option),
  );
  const required = document.options.filter((option) => (option.required && option.kind !== "credential") || variables.has(option.name));
  const options = required.map((option) => `${option.name}: ${literal(option.example)}`);
  const argument = options.length > 0 ? `{ ${options.join(", ")} }` : "";
  return `const ${clientVariable(document)} = ${createName(document)}(${argument});`;
}

/** `pinecone.imports.list` */
export function methodSource(client: string, operation: Operation): string {
  return [client, ...operation.path].join(".");
}
