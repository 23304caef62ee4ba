import * as fc from "fast-check";
import { delivered, discriminated } from "./more-templates.ts";

/** What comes as a whole: a list in pages, an import, an upload. */
export interface Template {
  readonly extensions: object;
  readonly paths: object;
  readonly schemas: object;
}

const none: Template = { extensions: {}, paths: {}, schemas: {} };

const item = {
  type: "object",
  required: ["id", "status"],
  properties: { id: { type: "string" }, status: { type: "string", enum: ["busy", "done", "failed"] } },
};

const size = { name: "size", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 }, example: 5 };

const pagination: fc.Arbitrary<Template> = fc.constantFrom("cursor", "link", "offset", "one").map((kind) => {
  const query = (name: string): object => ({
    name,
    in: "query",
    schema: { type: kind === "offset" ? "integer" : "string" },
    example: kind === "offset" ? 1 : "a",
  });
  const items = kind === "link" || kind === "one" ? "$response.body" : "$response.body#/data";
  const how = {
    cursor: { next: "$response.body#/next", into: "$request.query.cursor", more: "$response.body#/more" },
    link: { next: "$response.header.Link", into: "$request.query.cursor" },
    offset: { offset: { into: "$request.query.skip", limit: "$request.query.top" } },
    one: {},
  }[kind];
  const array = { type: "array", items: { $ref: "#/components/schemas/Item" } };
  const value = [{ id: "1", status: "done" }];
  const isBare = items === "$response.body";
  const schema = isBare
    ? array
    : { type: "object", required: ["data"], properties: { data: array, next: { type: ["string", "null"] }, more: { type: "boolean" } } };
  const names = kind === "offset" ? ["skip", "top"] : kind === "one" ? [] : ["cursor"];
  const sized = kind === "cursor" || kind === "one";
  return {
    extensions: {},
    schemas: { Item: item },
    paths: {
      "/items": {
        get: {
          operationId: "items.list",
          "x-pagination": { items, ...how, ...(sized && { limit: "$request.query.size" }) },
          parameters: [...names.map(query), ...(sized ? [size] : [])],
          responses: {
            "200": {
              description: "A page.",
              content: {
                "application/json": { schema, examples: { page: { value: isBare ? value : { data: value, next: null, more: false } } } },
              },
            },
          },
        },
      },
    },
  };
});

const job: fc.Arbitrary<Template> = fc
  .record({ hasList: fc.boolean(), hasCancel: fc.boolean(), numeric: fc.boolean() })
  .map(({ hasList, hasCancel, numeric }) => {
    const id = numeric ? 7 : "job-7";
    const schema = { $ref: "#/components/schemas/ImportJob" };
    const example = (status: string): object => ({ value: { id, status, ...(status === "failed" && { message: "No." }) } });
    const content = {
      "application/json": { schema, examples: { busy: example("busy"), done: example("done"), failed: example("failed") } },
    };
    const one = { name: "id", in: "path", required: true, schema: { type: numeric ? "integer" : "string" }, example: id };
    return {
      extensions: {
        "x-jobs": [
          {
            name: "import",
            resource: "ImportJob",
            get: "imports.get",
            ...(hasList && { list: "imports.list" }),
            ...(hasCancel && { cancel: "imports.cancel" }),
            start: ["imports.start"],
            id: "/id",
            state: { at: "/status", running: ["busy"], succeeded: ["done"], failed: ["failed"] },
            failure: { message: "/message" },
            scenarios: { succeeds: ["busy", "done"], fails: ["busy", "failed"] },
          },
        ],
      },
      schemas: {
        ImportJob: {
          type: "object",
          required: ["id", "status"],
          properties: { id: one.schema, status: item.properties.status, message: { type: "string" } },
        },
      },
      paths: {
        "/imports": {
          post: {
            operationId: "imports.start",
            requestBody: {
              required: true,
              content: {
                "application/json": {
                  schema: { type: "object", required: ["uri"], properties: { uri: { type: "string" } } },
                  examples: { some: { value: { uri: "s3://a" } } },
                },
              },
            },
            responses: { "202": { description: "Started.", content } },
          },
          ...(hasList && {
            get: {
              operationId: "imports.list",
              "x-pagination": { items: "$response.body" },
              responses: {
                "200": {
                  description: "All.",
                  content: {
                    "application/json": {
                      schema: { type: "array", items: schema },
                      examples: { all: { value: [{ id, status: "done" }] } },
                    },
                  },
                },
              },
            },
          }),
        },
        "/imports/{id}": { parameters: [one], get: { operationId: "imports.get", responses: { "200": { description: "One.", content } } } },
        ...(hasCancel && {
          "/imports/{id}/cancel": {
            parameters: [one],
            post: { operationId: "imports.cancel", responses: { "204": { description: "Done." } } },
          },
        }),
      },
    };
  });

const upload: fc.Arbitrary<Template> = fc.boolean().map((fills) => ({
  extensions: {},
  schemas: {},
  paths: {
    "/uploads": {
      post: {
        operationId: "uploads.create",
        "x-upload": {
          url: "$response.body#/url",
          method: "PUT",
          contentType: "text/csv",
          ...(fills && { fill: { "/size": "bytes", "/rows": "csvRows" } }),
        },
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["size"], properties: { size: { type: "integer" }, rows: { type: "integer" } } },
              examples: { some: { value: { size: 3, rows: 1 } } },
            },
          },
        },
        responses: {
          "201": {
            description: "Created.",
            content: {
              "application/json": {
                schema: { type: "object", required: ["url"], properties: { url: { type: "string" } } },
                examples: { some: { value: { url: "https://files.example.com/a" } } },
              },
            },
          },
        },
      },
    },
  },
}));

export const templates: fc.Arbitrary<Template> = fc.oneof(fc.constant(none), pagination, job, upload, discriminated, delivered);
