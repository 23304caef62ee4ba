import { extensionsOf } from "./harbour-extensions.ts";
import { pathsOf } from "./harbour-paths.ts";
import { schemasOf } from "./harbour-schemas.ts";
import type { Say } from "./say.ts";

/** A document with everything that OpenAPI lets people word or name, and all extensions of ours. */
export function harbour(say: Say): object {
  const scheme = say("security scheme", "ApiKey");
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: say("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema"),
    info: {
      title: say("info.title", "Harbour"),
      summary: say("info.summary", "Ships and their cargo."),
      description: say("info.description", "All about ships."),
      version: say("info.version", "1.0"),
      termsOfService: say("info.termsOfService", "https://example.com/terms"),
      contact: {
        name: say("info.contact.name", "Ines"),
        url: say("info.contact.url", "https://example.com/contact"),
        email: say("info.contact.email", "ines@example.com"),
      },
      license: {
        name: say("info.license.name", "MIT"),
        identifier: say("info.license.identifier", "MIT"),
        url: say("info.license.url", "https://example.com/license"),
      },
    },
    externalDocs: { url: say("externalDocs.url", "https://example.com/docs"), description: say("externalDocs.description", "More.") },
    servers: [server(say), { url: "https://other.example.com", "x-name": "other", description: "Another." }],
    tags: [
      {
        name: say("tag.name", "Ships"),
        description: say("tag.description", "Ships."),
        externalDocs: { url: say("tag.externalDocs.url", "https://example.com/ships") },
      },
    ],
    security: [{ [scheme]: [] }, { Flow: [say("scope", "ships")] }],
    ...extensionsOf(say),
    paths: pathsOf(say),
    webhooks: webhooksOf(say),
    components: {
      schemas: schemasOf(say),
      securitySchemes: {
        [scheme]: {
          type: "apiKey",
          in: "header",
          name: say("securityScheme.name", "X-Key"),
          description: say("securityScheme.description", "The key."),
          "x-option": say("securityScheme.x-option", "harbourKey"),
        },
        Flow: {
          type: "oauth2",
          description: say("oauth2.description", "Tokens."),
          flows: {
            clientCredentials: {
              tokenUrl: say("oauth2.tokenUrl", "https://example.com/token"),
              refreshUrl: say("oauth2.refreshUrl", "https://example.com/refresh"),
              scopes: { [say("scope", "ships")]: say("scope.description", "All ships.") },
            },
            authorizationCode: {
              authorizationUrl: say("oauth2.authorizationUrl", "https://example.com/authorize"),
              tokenUrl: "https://example.com/token",
              scopes: {},
            },
          },
        },
        Connect: { type: "openIdConnect", openIdConnectUrl: say("openIdConnectUrl", "https://example.com/.well-known") },
        Bearer: { type: "http", scheme: say("http.scheme", "bearer"), bearerFormat: say("http.bearerFormat", "JWT") },
      },
      parameters: {
        [say("components.parameters key", "Page")]: { name: "page", in: "query", schema: { type: "integer" } },
      },
      responses: { [say("components.responses key", "Gone")]: { description: say("components.responses.description", "Gone.") } },
      examples: {
        [say("components.examples key", "Tug")]: {
          summary: say("components.examples.summary", "A tug."),
          description: say("components.examples.description", "A tug."),
          externalValue: say("components.examples.externalValue", "https://example.com/tug.json"),
        },
      },
      headers: {
        [say("components.headers key", "Rate")]: {
          description: say("components.headers.description", "How often."),
          schema: { type: "string" },
        },
      },
      requestBodies: { [say("components.requestBodies key", "Ship")]: { content: { "application/json": {} } } },
      links: linksOf(say),
      callbacks: {
        [say("components.callbacks key", "arrived")]: {
          [say("callback expression", "{$request.body#/url}")]: {
            post: { summary: say("callback.summary", "Arrived."), responses: {} },
          },
        },
      },
      pathItems: { [say("components.pathItems key", "Pier")]: { summary: say("components.pathItems.summary", "A pier.") } },
    },
  };
}

function server(say: Say): object {
  const variable = `v${say("server.variables key", "region")}`;
  return {
    url: `https://{${variable}}.example.com/${say("server.url", "v1")}`,
    description: say("server.description", "The server."),
    "x-name": say("server.x-name", "main"),
    variables: {
      [variable]: {
        default: say("server.variables.default", "eu"),
        enum: [say("server.variables.default", "eu"), `${say("server.variables.enum", "us")} too`],
        description: say("server.variables.description", "Where."),
      },
    },
  };
}

function linksOf(say: Say): object {
  return {
    [say("components.links key", "Next")]: {
      operationId: say("link.operationId", "ships.get"),
      description: say("link.description", "The next one."),
      parameters: { [say("link.parameters key", "id")]: say("link.parameters", "$response.body#/id") },
    },
  };
}

function webhooksOf(say: Say): object {
  return {
    [say("webhooks key", "ship.arrived")]: {
      post: {
        operationId: say("webhook.operationId", "shipArrived"),
        summary: say("webhook.summary", "A ship has arrived."),
        description: say("webhook.description", "Sent once."),
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Tug" },
              examples: {
                [say("webhook example key", "tug")]: { value: { [say("webhook example property", "a")]: say("webhook example", "b") } },
              },
            },
          },
        },
        responses: { "200": { description: "Received." } },
      },
    },
  };
}
