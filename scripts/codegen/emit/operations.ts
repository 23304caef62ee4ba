import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import type { Parameter } from "../ir/parameter.ts";
import type { RequestBody, RequestMediaType } from "../ir/request-body.ts";
import type { Server } from "../ir/server.ts";
import { lowerFirst, variableName } from "../text/identifier.ts";
import { literal } from "../text/literal.ts";
import { generatedFrom, Module } from "../text/module.ts";

/** `provider.gen.ts`: what the runtime must know of the whole document. */
export function emitProvider(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const type = module.importType("@quayside/core", "Provider");
  const schemes = Object.fromEntries(
    Object.entries(document.security.schemes).map(([name, { description: _, ...scheme }]) => [name, scheme]),
  );
  const provider = {
    id: document.id,
    servers: document.servers.map(serverData),
    schemes,
    security: document.security.requirements,
    env: Object.keys(document.environment).length > 0 ? document.environment : undefined,
  };
  module.add(`export const provider: ${type} = ${literal(provider)};\n`);
  return module.toString();
}

/** `operations.gen.ts`: one constant per operation, as plain data for the runtime. */
export function emitOperations(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  for (const operation of document.operations) {
    const type = module.importType("@quayside/core", "Operation");
    module.add(`export const ${operationName(operation)}: ${type} = ${literal(operationData(operation))};\n`);
  }
  return module.toString();
}

export function operationName(operation: Operation): string {
  return variableName(lowerFirst(operation.typeName));
}

function operationData(operation: Operation): object {
  const { pagination } = operation;
  return {
    id: operation.id,
    method: operation.method,
    path: operation.urlTemplate,
    parameters: operation.parameters.length > 0 ? operation.parameters.map(parameterData) : undefined,
    requestBody: operation.requestBody && requestBodyData(operation.requestBody),
    responses: [...new Set(operation.responses.map((response) => response.status))],
    security: operation.security,
    servers: operation.servers?.map(serverData),
    pagination: pagination && { ...pagination, itemType: undefined },
    safe: operation.safe ? true : undefined,
  };
}

function parameterData(parameter: Parameter): object {
  return {
    in: parameter.in,
    name: parameter.name,
    key: parameter.key === parameter.name ? undefined : parameter.key,
    option: parameter.option,
    default: parameter.default,
    style: parameter.style,
    explode: parameter.explode,
    allowReserved: parameter.allowReserved ? true : undefined,
    contentType: parameter.contentType,
  };
}

function requestBodyData(body: RequestBody): object {
  return {
    required: body.required ? true : undefined,
    whole: body.whole ? true : undefined,
    content: body.content.map((media) => {
      const required = media.variants.map((variant) =>
        variant.properties.filter((property) => property.required).map((property) => property.name),
      );
      return {
        type: media.name,
        // Only where there is a choice of media types do required fields decide. A body without fields has none that could.
        required: body.content.length > 1 && (required.length > 0 || isRaw(media)) ? required : undefined,
        encoding: Object.keys(media.encoding).length > 0 ? media.encoding : undefined,
      };
    }),
  };
}

function isRaw({ format }: RequestMediaType): boolean {
  return format === "text" || format === "binary";
}

function serverData(server: Server): object {
  const variables = server.variables.map((variable) => [
    variable.name,
    {
      option: variable.option,
      default: variable.required ? undefined : variable.default,
      enum: variable.enum.length > 0 ? variable.enum : undefined,
    },
  ]);
  return { url: server.url, name: server.name, variables: variables.length > 0 ? (Object.fromEntries(variables) as object) : undefined };
}
