import type { ForeignDocument } from "./foreign-document.ts";
import { compact, listOf, type Node, objectOf, SourceDocument } from "./source-document.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/**
 * A Swagger 2.0 document in the form of OpenAPI 3.0, as far as facts are compared. `definitions` stay where references
 * look for them.
 */
export function fromSwagger2(data: ForeignDocument): ForeignDocument {
  const source = new SourceDocument(data, "swagger");
  const paths = Object.entries(objectOf(data["paths"])).map(([path, reference]) => {
    const item = source.follow(reference);
    const operations = Object.entries(item).filter(([method]) => methods.includes(method));
    return [
      path,
      Object.fromEntries(operations.map(([method, operation]) => [method, convertOperation(objectOf(operation), item, source)])),
    ];
  });
  return {
    ...data,
    openapi: "3.0.3",
    servers: [{ url: `https://swagger.invalid${String(data["basePath"] ?? "")}` }],
    paths: Object.fromEntries(paths),
  };
}

function convertOperation(operation: Node, item: Node, source: SourceDocument): Node {
  const own = listOf(operation["parameters"]).map((reference) => source.follow(reference));
  const shared = listOf(item["parameters"]).map((reference) => source.follow(reference));
  const parameters = [...shared.filter((one) => !own.some((other) => other["name"] === one["name"] && other["in"] === one["in"])), ...own];
  const produces = listOf(operation["produces"] ?? source.data["produces"] ?? ["application/json"]).map(String);
  const responses = Object.entries(objectOf(operation["responses"])).map(([status, reference]) => [
    status,
    convertResponse(source.follow(reference), produces),
  ]);
  return compact({
    deprecated: operation["deprecated"],
    parameters: parameters.filter((parameter) => !["body", "formData"].includes(String(parameter["in"]))).map(convertParameter),
    requestBody: convertBody(parameters, listOf(operation["consumes"] ?? source.data["consumes"]).map(String)),
    responses: Object.fromEntries(responses),
  });
}

function convertParameter({ name, in: place, required, description: _, ...schema }: Node): Node {
  return compact({ name, in: place, required, schema });
}

function convertBody(parameters: readonly Node[], consumes: readonly string[]): Node | undefined {
  const body = parameters.find((parameter) => parameter["in"] === "body");
  const types = consumes.length > 0 ? consumes : ["application/json"];
  if (body)
    return compact({
      required: body["required"],
      content: Object.fromEntries(types.map((type) => [type, { schema: body["schema"] ?? {} }])),
    });
  const fields = parameters.filter((parameter) => parameter["in"] === "formData");
  if (fields.length === 0) return undefined;
  const schema = {
    type: "object",
    required: fields.filter((field) => field["required"] === true).map((field) => field["name"]),
    properties: Object.fromEntries(fields.map(({ name, in: _, required: _required, ...field }) => [String(name), field])),
  };
  const forms = types.filter((type) => /form/.test(type));
  return { content: Object.fromEntries((forms.length > 0 ? forms : ["multipart/form-data"]).map((type) => [type, { schema }])) };
}

function convertResponse(response: Node, produces: readonly string[]): Node {
  const headers = Object.entries(objectOf(response["headers"])).map(([name, schema]) => [name, { schema }]);
  const content = response["schema"] === undefined ? [] : produces.map((type) => [type, { schema: response["schema"] }]);
  return { headers: Object.fromEntries(headers), content: Object.fromEntries(content) };
}
