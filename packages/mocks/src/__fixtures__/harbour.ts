const json = (schema: object, examples: Record<string, unknown>) => ({
  "application/json": {
    schema,
    examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
  },
});
const text = (examples: Record<string, string>) => ({
  "text/plain": {
    schema: { type: "string" },
    examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
  },
});
const error = {
  type: "object",
  required: ["message"],
  properties: { message: { type: "string" } },
};
const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const job = {
  type: "object",
  required: ["id", "state"],
  properties: {
    id: { type: "integer" },
    state: { enum: ["waiting", "running", "done", "failed"] },
  },
};
const ok = { 200: { description: "Done.", content: json({ type: "object" }, { done: {} }) } };

/** A document that holds, in a few operations, what Prism stumbles over. A new one each time: Prism changes it. */
export function harbour(): object {
  return structuredClone({
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Harbour", version: "1" },
    servers: [{ url: "https://{host}/api/v2/", variables: { host: { default: "harbour.test" } } }],
    security: [{ Key: [] }, { Token: [] }, { Session: [] }],
    "x-jobs": [
      {
        name: "import",
        scope: { dock: "dock" },
        get: "docks.imports.get",
        id: "/import/id",
        scenarios: {
          succeeds: ["waiting", "running", "done"],
          fails: ["waiting", "failed"],
          misspelt: ["no-such-example"],
        },
      },
    ],
    paths: {
      "/docks/{dock}/imports/{id}": {
        parameters: [{ name: "dock", in: "path", required: true, schema: { type: "string" } }, id],
        get: {
          operationId: "docks.imports.get",
          responses: {
            200: {
              description: "The import.",
              content: json(
                { type: "object", required: ["import"], properties: { import: job } },
                Object.fromEntries(["waiting", "running", "done", "failed"].map((state) => [state, { import: { id: 1, state } }])),
              ),
            },
            401: { description: "No key.", content: text({ unauthorized: "Unauthorized" }) },
            404: {
              description: "No such import.",
              content: text({ "not-found": "Import not found" }),
            },
            409: {
              description: "Two media types.",
              content: {
                ...text({ plain: "Conflict" }),
                ...json(error, { structured: { message: "conflict" } }),
              },
            },
          },
        },
      },
      "/ships": {
        get: {
          operationId: "ships.list",
          parameters: [{ name: "limit", in: "query", schema: { type: "integer", minimum: 1 } }],
          responses: {
            200: {
              description: "Ships.",
              content: json({ type: "array" }, { none: [], some: [{ name: "Ada" }] }),
            },
            400: { description: "Wrong.", content: json(error, { wrong: { message: "wrong" } }) },
            "4XX": {
              description: "Refused.",
              content: json(error, { refused: { message: "refused" } }),
            },
          },
        },
        post: {
          operationId: "ships.create",
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["name"],
                  properties: {
                    name: { enum: ["Ada", "Grace"] },
                    crew: { type: "array", items: { type: "integer" } },
                  },
                },
              },
            },
          },
          responses: ok,
        },
        delete: { operationId: "ships.delete", responses: { 204: { description: "Gone." } } },
      },
      "/cargo": {
        post: {
          operationId: "cargo.load",
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  required: ["file", "kind"],
                  properties: {
                    file: { type: "string", contentMediaType: "application/octet-stream" },
                    kind: { enum: ["tea", "50% off", 'a "b"\r\n--c'] },
                    weight: { type: "integer" },
                  },
                },
              },
            },
          },
          responses: ok,
        },
      },
      "/forms": {
        post: {
          operationId: "forms.send",
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { type: "object", properties: { count: { type: "integer" } } },
              },
            },
          },
          responses: ok,
        },
      },
      "/blobs": {
        put: {
          operationId: "blobs.put",
          requestBody: { content: { "application/octet-stream": { schema: { type: "string" } } } },
          responses: ok,
        },
      },
      "/broken/body": {
        get: {
          operationId: "broken.body",
          responses: {
            200: {
              description: "An example that breaks its schema.",
              content: json({ type: "object", required: ["grüße"] }, { wrong: {} }),
            },
          },
        },
      },
      "/odd/headers": {
        get: {
          operationId: "odd.headers",
          parameters: [{ name: "X-Tags", in: "header", schema: { type: "array", items: { enum: ["a", "b"] } } }],
          responses: {
            200: {
              description: "Headers that end the process of stock Prism.",
              headers: {
                "X-Bare": { schema: { type: "array", items: { type: "string" } } },
                "X-List": { schema: { type: "array", items: { type: "string" } }, example: ["tea", "coffee"] },
                "X-Object": { schema: { type: "object", properties: { tea: { type: "integer" } } }, example: { tea: 1 } },
              },
              content: json({ type: "object" }, { done: {} }),
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        Key: { type: "apiKey", in: "header", name: "X-Harbour-Key" },
        Token: { type: "apiKey", in: "query", name: "token" },
        Session: { type: "apiKey", in: "cookie", name: "session" },
      },
    },
  });
}
