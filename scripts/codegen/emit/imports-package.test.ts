import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { compareModules, judgeModule } from "../hostile/judge-module.ts";
import { payloads } from "../hostile/payloads.ts";
import { Problems } from "../read/spec-error.ts";
import { readSpec } from "../render.ts";
import type { Files } from "./files.ts";
import { emitImportsPackage } from "./imports-package.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const replies = (schema: object) => ({ "200": { description: "Done.", ...json(schema) } });
const theImport = {
  "200": { description: "It.", content: { "application/json": { schema: ref("Import"), examples: { done: { value: { id: 1 } } } } } },
};
const inPath = (name: string, schema: object = { type: "integer" }) => ({ name, in: "path", required: true, schema });

/** Imports of an account and of its teams, with everything that the aggregate can know. */
const document = {
  openapi: "3.1.0",
  info: { title: "Harbour Freight", version: "1" },
  servers: [{ url: "https://api.harbour.example" }],
  security: [{ key: [] }],
  "x-env": { apiKey: "HARBOUR_KEY" },
  "x-rate-limit": { requests: 5, perSeconds: 2, headers: { remaining: "X-Left" } },
  "x-jobs": [
    {
      name: "import",
      resource: "Import",
      get: "imports.get",
      list: "imports.list",
      cancel: "imports.cancel",
      start: ["imports.create"],
      id: "/id",
      state: { at: "/status", running: ["busy"], succeeded: ["done"] },
      counts: { failed: { count: "/rejected" } },
      failure: { code: "/problem/code", message: ["/problem/text", "/problem/more"] },
      details: { operation: "imports.details", imported: "/rows", failed: { count: "/bad" } },
      scenarios: { succeeds: ["done"] },
    },
    {
      name: "teamImport",
      resource: "Import",
      scope: { team: "teamId" },
      get: "teams.imports.get",
      start: ["teams.imports.create"],
      id: "/id",
      state: { at: "/status", running: ["busy"], succeeded: ["done"] },
      counts: { failed: { count: "/rejected" } },
      scenarios: { succeeds: ["done"] },
    },
  ],
  paths: {
    "/imports": {
      get: {
        operationId: "imports.list",
        "x-pagination": { items: "$response.body" },
        responses: replies({ type: "array", items: ref("Import") }),
      },
      post: {
        operationId: "imports.create",
        summary: "Start one",
        parameters: [{ name: "dry", in: "query", schema: { type: "boolean" } }],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: {
                  file: { type: "string", contentMediaType: "application/octet-stream" },
                  kind: { ...ref("Kind"), default: "small" },
                  limit: { type: ["number", "null"], description: "How many. At most." },
                  tags: { type: "array", items: text },
                },
              },
            },
          },
        },
        responses: { "202": { description: "Begun.", ...json(ref("Begun")) } },
      },
    },
    "/imports/{id}": {
      get: {
        operationId: "imports.get",
        parameters: [inPath("id")],
        responses: theImport,
        "x-rate-limit": { requests: 9, perSeconds: 60 },
      },
      delete: { operationId: "imports.cancel", parameters: [inPath("id")], responses: { "204": { description: "Gone." } } },
    },
    "/reports/{importId}": {
      get: {
        operationId: "imports.details",
        parameters: [inPath("importId", text)],
        responses: replies({ type: "object", properties: { rows: { type: "integer" } } }),
      },
    },
    "/teams/{team}/imports": {
      post: { operationId: "teams.imports.create", parameters: [inPath("team", text)], responses: replies(ref("Import")) },
    },
    "/teams/{team}/imports/{id}": {
      get: { operationId: "teams.imports.get", parameters: [inPath("team", text), inPath("id")], responses: theImport },
    },
  },
  webhooks: {
    "import.ended": { post: { requestBody: json(ref("EndedEvent")), responses: { "200": { description: "Taken." } } } },
    "import.noted": { post: { requestBody: json(ref("NotedEvent")), responses: { "200": { description: "Taken." } } } },
    "ship.sunk": { post: { requestBody: json(ref("SunkEvent")), responses: { "200": { description: "Taken." } } } },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Import: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "integer" },
          status: { enum: ["busy", "done"] },
          rejected: { type: "array", items: text },
          problem: { type: "object", properties: { code: text, text, more: text } },
        },
      },
      Begun: { type: "object", properties: { id: { type: "integer" } } },
      Kind: { type: "string", enum: ["big", "small"] },
      EndedEvent: { type: "object", required: ["type", "a/b"], properties: { type: { const: "import.ended" }, "a/b": ref("Import") } },
      NotedEvent: {
        type: "object",
        required: ["what", "id", "status"],
        properties: { what: { const: "noted" }, id: { type: "integer" }, status: text },
      },
      SunkEvent: { type: "object", required: ["type"], properties: { type: { const: "ship.sunk" }, id: { type: "integer" } } },
    },
  },
};

/** The files of the aggregate over one spec, which may be in several files. */
function emit(files: { readonly [path: string]: unknown }): Files {
  const root = mkdtempSync(join(tmpdir(), "quayside-aggregate-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return read(root, files);
}

function read(root: string, files: { readonly [path: string]: unknown }): Files {
  const folder = join(root, "specs/harbour");
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), stringify(data, { aliasDuplicateObjects: false }));
  }
  const problems = new Problems();
  const spec = readSpec("harbour", join(folder, "openapi.yaml"), root, problems);
  problems.throwIfAny();
  return emitImportsPackage(spec ? [spec.document] : []);
}

describe("the registry of the aggregate", () => {
  let registry = "";
  let types = "";
  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), "quayside-aggregate-"));
    const files = read(root, { "openapi.yaml": document });
    rmSync(root, { recursive: true });
    registry = files.get("src/generated/registry.gen.ts") ?? "";
    types = files.get("src/generated/types.gen.ts") ?? "";
  });

  test("holds the limits of the document, then those of single operations", () => {
    expect(registry).toContain('{ requests: 5, perSeconds: 2, headers: { remaining: "X-Left" } },');
    expect(registry).toContain('{ requests: 9, perSeconds: 60, method: "GET", path: "/imports/{id}" },');
  });

  test("tells the name, the options and the environment variables of a provider", () => {
    expect(registry).toContain('title: "Harbour Freight",');
    expect(registry).toContain('options: [{ name: "apiKey", kind: "credential", environment: "HARBOUR_KEY" }],');
  });

  test("calls operations with the id in their own words, and with the scope", () => {
    expect(registry).toContain("cancel: (client, id, _scope, options) => client.imports.cancel({ id: Number(id) }, options),");
    expect(registry).toContain("get: (client, id, _scope, options) => client.imports.details({ importId: id }, options)");
    expect(registry).toContain('counts: { imported: "/rows", failed: { count: "/bad" } }');
    expect(registry).toContain(
      'get: (client, id, scope, options) => client.teams.imports.get({ team: scope["teamId"] ?? "", id: Number(id) }, options),',
    );
    expect(registry).toContain('scope: { team: "teamId" },');
  });

  test("describes the parameters of what starts an import", () => {
    for (const parameter of [
      '{ name: "dry", kind: "boolean" }',
      '{ name: "file", kind: "file", required: true }',
      '{ name: "kind", kind: "text", default: "small", values: ["big", "small"] }',
      '{ name: "limit", kind: "number", description: "How many." }',
      '{ name: "tags", kind: "json", items: { kind: "text" } }',
    ])
      expect(registry).toContain(parameter);
  });

  test("finds whole imports in deliveries, and deliveries that tell id and state; others do not matter", () => {
    expect(registry).toContain('{ name: "import.ended", match: { "/type": "import.ended" }, resource: "/a~1b" },');
    expect(registry).toContain('{ name: "import.noted", match: { "/what": "noted" } },');
    expect(registry).not.toContain("ship.sunk");
    expect(registry.match(/webhooks:/g)).toHaveLength(1);
  });

  test("finds more on a failure in the object that holds code and message, or else in the list of what failed", () => {
    expect(registry).toMatch(
      /failure: \{\s*code: "\/problem\/code",\s*message: \["\/problem\/text", "\/problem\/more"\],\s*details: "\/problem",?\s*\}/,
    );
    expect(registry).toContain('failure: { details: "/rejected" }');
  });

  test("makes what a provider cannot do no type", () => {
    expect(types).toContain("harbour: { list: true; cancel: true; delete: false; scoped: true; webhooks: true };");
    expect(types).toContain("harbour: { cancel: undefined; delete: never };");
    expect(types).toContain("harbour: HarbourOptions & { teamId?: string };");
    expect(types).toContain('"imports.create": { params: HarbourImportsCreateParams; options: RequestOptions; reply: HarbourBegun };');
    expect(types).toContain('params: Scoped<HarbourTeamsImportsCreateParams, "team">');
  });
});

describe("the size of the pages of a list", () => {
  const list = document.paths["/imports"].get;
  const registryOf = (schema: object, pagination: object = { limit: "$request.query.page-size" }, more: object = {}): string => {
    const get = {
      ...list,
      parameters: [{ name: "page-size", in: "query", schema, ...more }],
      "x-pagination": { ...list["x-pagination"], ...pagination },
    };
    const paths = { ...document.paths, "/imports": { ...document.paths["/imports"], get } };
    const components = { ...document.components, schemas: { ...document.components.schemas, Size: { type: "integer", maximum: 40 } } };
    return emit({ "openapi.yaml": { ...document, paths, components } }).get("src/generated/registry.gen.ts") ?? "";
  };
  const plain = "list: (client, _scope, options) => client.imports.list({}, options),";
  const sized = 'list: (client, _scope, options, size) => client.imports.list({ ...(size && { "page-size": size }) }, options),';

  test.each<[string, object, string]>([
    ["the maximum of its schema", { type: "integer", maximum: 200, default: 25 }, "{ largest: 200, default: 25 }"],
    ["that of a number, as far as it is whole", { type: "number", maximum: 99.5 }, "{ largest: 99 }"],
    ["what lies below an exclusive maximum", { type: "integer", exclusiveMaximum: 101 }, "{ largest: 100 }"],
    [
      "the maximum of a component, or a smaller one beside it",
      { allOf: [ref("Size")], maximum: 30, default: 20 },
      "{ largest: 30, default: 20 }",
    ],
    ["the maximum beside a word", { type: ["integer", "string"], maximum: 60, default: "all" }, "{ largest: 60 }"],
    ["the maximum beside null", { anyOf: [ref("Size"), { type: "null" }] }, "{ largest: 40 }"],
  ])("is at most %s", (_, schema, want) => {
    const registry = registryOf(schema);
    expect(registry).toContain(sized);
    expect(registry).toContain(`pageSize: ${want},`);
  });

  test("is found where pages go by offset", () => {
    const offset = { into: "$request.query.page-size", limit: "$request.query.page-size" };
    expect(registryOf({ type: "integer", maximum: 10 }, { offset })).toContain("pageSize: { largest: 10 },");
  });

  test("takes the name that the parameter has in the method", () => {
    const registry = registryOf({ type: "integer", maximum: 10 }, undefined, { "x-name": "pageSize" });
    expect(registry).toContain("client.imports.list({ ...(size && { pageSize: size }) }, options),");
  });

  test.each<[string, object]>([
    ["without a maximum", { type: "integer", default: 25 }],
    ["with a maximum that lets nothing through", { type: "integer", maximum: 0 }],
    ["of a few sizes only, which no other number may be", { type: "integer", enum: [10, 50], maximum: 50 }],
  ])("is left to the provider where the parameter is one %s", (_, schema) => {
    const registry = registryOf(schema);
    expect(registry).toContain(plain);
    expect(registry).not.toContain("pageSize");
  });

  test("is left to the provider where no parameter is named", () => {
    expect(registryOf({ type: "integer", maximum: 200 }, {})).toContain(plain);
  });
});

test("facts of the document are found when its paths stand in another file", () => {
  const { "/imports/{id}": moved, ...others } = document.paths;
  const rest = JSON.parse(JSON.stringify(others).replaceAll('"#/', '"../openapi.yaml#/')) as object;
  const first = JSON.parse(JSON.stringify(moved).replaceAll('"#/', '"../openapi.yaml#/')) as object;
  const paths = Object.fromEntries(
    Object.keys({ "/imports/{id}": first, ...rest }).map((path, index) => [path, { $ref: `paths/all.yaml#/p${index}` }]),
  );
  const all = Object.fromEntries(Object.values({ "/imports/{id}": first, ...rest }).map((item, index) => [`p${index}`, item as object]));
  const registry = emit({ "openapi.yaml": { ...document, paths }, "paths/all.yaml": all }).get("src/generated/registry.gen.ts");
  expect(registry).toContain("requests: 5, perSeconds: 2");
  expect(registry).toContain("client.imports.details(");
});

test("without documents there is an empty registry, and no provider", () => {
  const files = emitImportsPackage([]);
  expect(files.get("src/generated/types.gen.ts")).toContain("export type ProviderId = never;");
  expect(files.get("src/generated/registry.gen.ts")).toContain("= {\n};");
});

describe("a document that says of a parameter what", () => {
  const create = document.paths["/imports"].post;
  const said = (words: string): string => {
    const schema = {
      type: "object",
      required: ["file"],
      properties: {
        file: { type: "string", contentMediaType: "application/octet-stream", description: words },
        [`field ${words}`]: { type: "string", description: words, format: words, enum: [words, "other"], default: words },
        deep: {
          type: "array",
          items: { type: "object", required: [`inner ${words}`], properties: { [`inner ${words}`]: { const: words } } },
        },
        loose: { default: { [words]: [words] } },
      },
    };
    const requestBody = { required: true, content: { "multipart/form-data": { schema } } };
    const paths = { ...document.paths, "/imports": { ...document.paths["/imports"], post: { ...create, requestBody } } };
    return emit({ "openapi.yaml": { ...document, paths } }).get("src/generated/registry.gen.ts") ?? "";
  };
  test.each(Object.entries(payloads).filter(([, payload]) => !/\p{Cs}/u.test(payload)))("%s says nothing else", (_, payload) => {
    const registry = said(payload);
    expect(judgeModule("registry.gen.ts", registry)).toEqual([]);
    expect(compareModules("registry.gen.ts", registry, said("words"))).toEqual([]);
  });
});
