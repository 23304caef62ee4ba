import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import { isNever, isUnknown, type NamedType, nothing, type ObjectType, type Property, union } from "../ir/type.ts";
import { comment } from "../text/comment.ts";
import { generatedFrom, Module } from "../text/module.ts";
import { describe, TypePrinter } from "../text/type.ts";

/** `types.gen.ts`: an interface or alias per named schema, and the parameters and results of each operation. */
export function emitTypes(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const printer = new TypePrinter(module, document.types);
  for (const type of document.types.values()) module.add(declare(type, printer));
  for (const operation of document.operations) {
    module.add(declareParams(operation, printer), declareResult(operation, printer, module));
  }
  if (document.webhooks.length > 0) {
    const events = printer.print(union(document.webhooks.map(({ type }) => type)));
    module.add(`${comment(["Everything that the provider may deliver to a webhook."])}export type WebhookEvent = ${events};\n`);
  }
  return module.toString();
}

function declare({ name, type, documentation }: NamedType, printer: TypePrinter): string {
  const head = describe(documentation, "");
  if (type.kind === "object" && type.properties.length > 0) return `${head}export interface ${name} ${printer.object(type)}\n`;
  return `${head}export type ${name} = ${printer.print(type)};\n`;
}

/** Name of the type of an operation's parameters. */
export function paramsName(operation: Operation): string {
  return `${operation.typeName}Params`;
}

export function resultName(operation: Operation): string {
  return `${operation.typeName}Result`;
}

/** Names of all types that operations bring, so that no schema may take one. */
export function operationTypeNames(operation: Operation): string[] {
  return [paramsName(operation), `${operation.typeName}CommonParams`, resultName(operation)];
}

/** True if the operation cannot be called without parameters. */
export function needsParams(operation: Operation): boolean {
  const { requestBody } = operation;
  if (commonProperties(operation).some((property) => property.required)) return true;
  if (!requestBody?.required) return false;
  if (requestBody.whole) return true;
  return requestBody.content.every((media) => media.variants.every((variant) => variant.properties.some((property) => property.required)));
}

/** True if the operation takes anything at all. */
export function takesParams(operation: Operation): boolean {
  return operation.requestBody !== undefined || commonProperties(operation).length > 0;
}

/** Path, query, header and cookie parameters, and a body that is not flat. */
function commonProperties(operation: Operation): Property[] {
  const parameters = operation.parameters
    .filter((parameter) => parameter.option === undefined)
    .map(({ key, type, required, documentation }) => ({ name: key, type, required, documentation }));
  const { requestBody } = operation;
  if (!requestBody?.whole) return parameters;
  const type = union(requestBody.content.map((media) => media.type));
  return [
    ...parameters,
    {
      name: "body",
      type,
      required: requestBody.required,
      documentation: { description: requestBody.description ?? "The body of the request." },
    },
  ];
}

function declareParams(operation: Operation, printer: TypePrinter): string {
  if (!takesParams(operation)) return "";
  const name = paramsName(operation);
  const head = comment([`Parameters of \`${operation.id}\`.`]);
  const common = commonProperties(operation);
  const variants = bodyVariants(operation);
  const only = variants.length === 1 ? variants[0] : undefined;
  if (variants.length === 0 || only) {
    const object: ObjectType = { kind: "object", properties: [...common, ...(only?.properties ?? [])], additional: only?.additional };
    if (object.properties.length > 0) return `${head}export interface ${name} ${printer.object(object)}\n`;
    return `${head}export type ${name} = ${printer.object(object)};\n`;
  }
  // What is said of fields that are not listed would hold for those of another part of an intersection too.
  const isOpen = variants.some(({ additional }) => additional !== undefined && !isUnknown(additional) && !isNever(additional));
  const whole = isOpen ? variants.map((variant) => ({ ...variant, properties: [...common, ...variant.properties] })) : variants;
  const members = whole.map((variant) => `\n  | ${printer.object(variant, "  ")}`).join("");
  if (common.length === 0 || isOpen) return `${head}export type ${name} =${members};\n`;
  const commonName = `${operation.typeName}CommonParams`;
  const shared = printer.object({ kind: "object", properties: common, additional: undefined });
  return (
    `${comment([`What all variants of the parameters of \`${operation.id}\` share.`])}export interface ${commonName} ${shared}\n\n` +
    `${head}export type ${name} = ${commonName} &\n  (${members.replaceAll("\n", "\n  ")}\n  );\n`
  );
}

/**
 * The objects that a flat body may be. A field that only other variants require is ruled out in each, so that mixing two
 * variants does not compile, unless the document allows it (anyOf).
 */
function bodyVariants(operation: Operation): ObjectType[] {
  const { requestBody } = operation;
  if (!requestBody || requestBody.whole) return [];
  const all = requestBody.content.flatMap((media) =>
    media.variants.map((variant): Variant => ({ variant, mixes: media.exclusive ? undefined : media })),
  );
  const unique = [...new Map(all.map((one) => [JSON.stringify(one.variant), one])).values()];
  const isOptional = !requestBody.required && unique.some(({ variant }) => variant.properties.some((property) => property.required));
  const withFile = requestBody.content.flatMap((media) =>
    media.format === "json" ? uploadVariants(operation.upload, media.variants) : [],
  );
  unique.push(...withFile.map((variant) => ({ variant, mixes: undefined })));
  const variants = isOptional ? [...unique, { variant: noBody, mixes: undefined }] : unique;
  return variants.map((one) => {
    const own = new Set(one.variant.properties.map((property) => property.name));
    const foreign = variants
      .filter((other) => other.mixes === undefined || other.mixes !== one.mixes)
      .flatMap((other) => other.variant.properties)
      .filter((property) => property.required && !own.has(property.name))
      .map((property) => property.name);
    const excluded = [...new Set(foreign)].map((name): Property => ({ name, type: nothing, required: false, documentation: {} }));
    return { ...one.variant, properties: [...one.variant.properties, ...excluded] };
  });
}

/** The parameters that bring a file along: what is computed from it need not be given. */
function uploadVariants(upload: Operation["upload"], variants: readonly ObjectType[]): ObjectType[] {
  if (!upload || upload.blocks) return [];
  const { field, fill } = upload;
  const file: Property = {
    name: field,
    // No text: a path would be taken for what the file holds.
    type: { kind: "runtime", name: "FileInput" },
    required: true,
    documentation: { description: "The file, which is sent as soon as the call has been answered." },
  };
  return variants.map((variant) => ({
    ...variant,
    properties: [
      ...variant.properties.map((property) => ({ ...property, required: property.required && !Object.hasOwn(fill, property.name) })),
      file,
    ],
  }));
}

interface Variant {
  readonly variant: ObjectType;
  /** The media type whose variants may be mixed. */
  readonly mixes: object | undefined;
}

const noBody: ObjectType = { kind: "object", properties: [], additional: undefined };

function declareResult(operation: Operation, printer: TypePrinter, module: Module): string {
  const head = comment([`What \`${operation.id}(…).result()\` resolves to: one member per declared status.`]);
  const groups = new Map<string, { ok: boolean; statuses: number[]; body: string }>();
  for (const response of operation.responses) {
    const body = printer.print(response.type, "  ");
    // Ranges stay apart from statuses that the document names, so that those can be read.
    const key = `${response.ok} ${/^\d+$/.test(response.status)} ${body}`;
    const group = groups.get(key) ?? { ok: response.ok, statuses: [], body };
    group.statuses.push(...response.statuses);
    groups.set(key, group);
  }
  const result = module.importType("@quayside/core", "ApiResult");
  const members = [...groups.values()].map(({ ok, statuses, body }) => {
    const codes = [...new Set(statuses)].sort((one, other) => one - other).join(" | ");
    const line = `${result}<${ok}, ${codes}, ${body}>`;
    return line.length <= 112 ? `\n  | ${line}` : `\n  | ${result}<\n      ${ok},\n      ${wrapUnion(codes)},\n      ${body}\n    >`;
  });
  const single = members.length === 1 ? members[0]?.replace(/^\n  \| /, " ") : undefined;
  return `${head}export type ${resultName(operation)} =${single ?? (members.join("") || " never")};\n`;
}

function wrapUnion(codes: string): string {
  return codes.replace(/(.{1,96})(?: \| |$)/g, (_, line: string, at: number) => (at === 0 ? line : `\n      | ${line}`));
}

/** Type of what a successful call resolves to. */
export function dataType(operation: Operation, printer: TypePrinter, indent: string): string {
  const bodies = operation.responses.filter((response) => response.ok).map((response) => response.type);
  return printer.print(bodies.length > 0 ? union(bodies) : nothing, indent);
}
