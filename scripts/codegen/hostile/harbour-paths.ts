import { importPaths } from "./harbour-imports.ts";
import { pointerTo } from "./pointer-to.ts";
import type { Say } from "./say.ts";

/** The paths of the document. */
export function pathsOf(say: Say): object {
  return {
    [`/${say("paths key", "ships")}/{id}`]: {
      summary: say("pathItem.summary", "Ships."),
      description: say("pathItem.description", "Ships."),
      servers: [
        {
          url: `https://{zone}.example.com/${say("pathItem.server.url", "v2")}`,
          description: say("pathItem.server.description", "Ships."),
          variables: {
            zone: {
              default: say("pathItem.server.variables.default", "eu"),
              description: say("pathItem.server.variables.description", "Zone."),
            },
          },
        },
      ],
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          description: say("path parameter.description", "Which."),
          schema: { type: "string", default: say("path parameter default", "a") },
        },
      ],
      post: shipOperation(say),
    },
    [`/by-name/{${say("path parameter.name", "name")}}`]: {
      get: {
        operationId: `x${say("operationId", "ByName").replaceAll(".", "")}`,
        tags: [say("operation.tags", "Ships")],
        parameters: [
          { name: say("path parameter.name", "name"), in: "path", required: true, schema: { type: "string" } },
          {
            name: say("query parameter.name", "flag"),
            "x-name": `${say("query parameter.x-name", "signal")}Flag`,
            in: "query",
            schema: { type: "string" },
          },
          {
            name: "coordinates",
            in: "query",
            content: { [say("query parameter content key", "application/json")]: { schema: { type: "object" } } },
          },
        ],
        responses: { "200": { description: say("response.description without a body", "Found.") } },
      },
    },
    "/namespaces": {
      get: {
        operationId: `ns${say("operationId namespace", "Deep").replaceAll(".", "")}.list`,
        responses: { "204": { description: "None." } },
      },
    },
    [`/pages/${say("paths key of a list", "all")}`]: { get: pagedOperation(say) },
    ...importPaths(say),
  };
}

function shipOperation(say: Say): object {
  const field = `${say("form field", "file")} of it`;
  const body = {
    schema: { $ref: "#/components/schemas/Either" },
    examples: {
      [say("request example key", "tug")]: {
        summary: say("request example.summary", "A tug."),
        value: { [say("request example property", "a")]: say("request example", "b") },
      },
    },
  };
  return {
    operationId: "ships.update",
    summary: say("operation.summary", "Update a ship"),
    description: say("operation.description", "Changes a ship."),
    externalDocs: {
      url: say("operation.externalDocs.url", "https://example.com/ships"),
      description: say("operation.externalDocs.description", "More."),
    },
    deprecated: true,
    parameters: [
      {
        name: `q${say("query parameter.name", "flag")}`,
        in: "query",
        description: say("query parameter.description", "Flag."),
        schema: { type: "string", enum: [say("query parameter enum", "no"), "de"], default: say("query parameter enum", "no") },
        example: say("query parameter.example", "no"),
        examples: {
          [say("query parameter.examples key", "a")]: {
            summary: say("query parameter.examples.summary", "A."),
            value: say("query parameter.examples.value", "a"),
          },
        },
      },
      {
        name: say("header parameter.name", "X-Trace"),
        in: "header",
        description: say("header parameter.description", "Trace."),
        schema: { type: "string" },
      },
      {
        name: say("cookie parameter.name", "session"),
        "x-name": "cookieSession",
        in: "cookie",
        description: say("cookie parameter.description", "Session."),
        schema: { type: "string" },
      },
      {
        name: "X-Mode",
        in: "header",
        "x-option": say("header parameter.x-option", "mode"),
        description: say("option.description", "Mode."),
        schema: { type: "string", default: say("option default", "fast"), enum: [say("option default", "fast"), "slow"] },
      },
    ],
    requestBody: {
      description: say("requestBody.description", "The ship."),
      required: true,
      content: {
        "application/json": body,
        [`text/plain; ${say("requestBody content key", "charset=utf-8")}`]: {},
        "multipart/form-data": {
          schema: {
            type: "object",
            required: [field],
            properties: {
              [field]: {
                type: "string",
                contentMediaType: "application/octet-stream",
                description: say("form field.description", "File."),
              },
            },
          },
          encoding: {
            [field]: {
              contentType: say("encoding.contentType", "text/csv"),
              headers: { [say("encoding.headers key", "X-Part")]: { schema: { type: "string" } } },
            },
          },
        },
      },
    },
    responses: {
      "200": {
        description: say("response.description", "Done."),
        headers: {
          [say("response.headers key", "X-Rate")]: {
            description: say("response.headers.description", "Rate."),
            schema: { type: "string" },
            example: say("response.headers.example", "1"),
          },
        },
        content: {
          "application/json": body,
          [`application/x-${say("response content key", "ship")}`]: { schema: { type: "string" }, example: say("response example", "a") },
        },
        links: {
          [say("links key", "next")]: {
            operationId: say("links.operationId", "ships.update"),
            description: say("links.description", "Next."),
          },
        },
      },
      "404": {
        description: say("error.description", "Gone."),
        content: {
          "application/json": {
            schema: { type: "object", properties: { message: { type: "string" } } },
            example: { [say("error example key", "message")]: say("error example", "Gone") },
          },
        },
      },
      [`${say("responses key", "5XX")}`]: { description: "Broken." },
    },
    callbacks: {
      [say("callbacks key", "moved")]: {
        [say("callbacks expression", "{$request.body#/url}")]: {
          post: { description: say("callbacks.description", "Moved."), responses: {} },
        },
      },
    },
    "x-retry": { safe: true },
    "x-rate-limit": {
      headers: {
        limit: say("operation.x-rate-limit.headers.limit", "X-Limit"),
        remaining: say("operation.x-rate-limit.headers.remaining", "X-Remaining"),
        reset: say("operation.x-rate-limit.headers.reset", "X-Reset"),
      },
    },
  };
}

function pagedOperation(say: Say): object {
  const cursor = say("x-pagination.into", "cursor");
  const items = say("x-pagination.items", "data");
  const next = `${say("x-pagination.next", "next")} page`;
  const more = `${say("x-pagination.more", "more")} pages`;
  const properties = { [items]: { type: "array", items: { type: "string" } }, [next]: { type: "string" }, [more]: { type: "boolean" } };
  const offset = `${say("x-pagination.offset.into", "skip")} of`;
  const limit = `${say("x-pagination.offset.limit", "top")} by`;
  return {
    operationId: "pages.list",
    parameters: [cursor, offset, limit].map((name, index) => ({
      name,
      "x-name": `parameter${index}`,
      in: "query",
      schema: { type: "integer" },
    })),
    "x-pagination": {
      items: `$response.body#${pointerTo(items)}`,
      next: `$response.body#${pointerTo(next)}`,
      into: `$request.query.${cursor}`,
      more: `$response.body#${pointerTo(more)}`,
      offset: { into: `$request.query.${offset}`, limit: `$request.query.${limit}` },
    },
    responses: { "200": { description: "A page.", content: { "application/json": { schema: { type: "object", properties } } } } },
  };
}
