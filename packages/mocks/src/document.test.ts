import { expect, test } from "vitest";
import { harbour } from "./__fixtures__/harbour.ts";
import { readDocument } from "./document.ts";

test.each([
  ["https://api.test/websets/", "/websets"],
  ["https://api.test", ""],
  ["/v1", "/v1"],
  ["https://{host}/{version}", "/v3"],
  [undefined, ""],
])("the base path of a server at %s is %j", (url, want) => {
  const variables = { host: { default: "a.test" }, version: { default: "v3" } };
  const servers = url === undefined ? [] : [{ url, variables }, { url: "https://other.test/other" }];
  expect(readDocument({ servers }).basePath).toBe(want);
});

test("jobs come with their scope and their scenarios in the order of the document", () => {
  const [job] = readDocument(harbour()).jobs;
  expect(job).toMatchObject({
    name: "import",
    get: "docks.imports.get",
    id: "/import/id",
    scope: ["dock"],
  });
  expect([...(job?.scenarios.keys() ?? [])]).toEqual(["succeeds", "fails", "misspelt"]);
});

test.each([null, "text", [], {}, { servers: {}, "x-jobs": [null], components: { securitySchemes: { a: 1 } } }])(
  "the document %j has no facts and does no harm",
  (document) => {
    expect(readDocument(document).basePath).toBe("");
  },
);

test("header parameters that belong to no operation in particular are named, wherever they are declared", () => {
  const shared = (name: string, isExclusive?: boolean) => ({ name, in: "header", "x-exclusive": isExclusive });
  const { sharedHeaders } = readDocument({
    components: { parameters: { Trace: shared("X-Trace", false), Version: shared("X-Version", true) } },
    paths: { "/ships": { parameters: [shared("X-Path", false)], get: { parameters: [shared("X-Own", false), shared("X-Other")] } } },
  });
  expect([...sharedHeaders]).toEqual(["x-trace", "x-path", "x-own"]);
});

test("extensions on operations are read in the words of the specs", () => {
  const { operationFacts } = readDocument({
    "x-rate-limit": { headers: { remaining: "X-Left", reset: "X-Reset" } },
    paths: {
      "/ships": {
        get: {
          operationId: "list",
          "x-pagination": { items: "$response.body", next: "$response.header.Link", into: "$request.query.page" },
        },
        post: { operationId: "add", "x-upload": { url: "$response.body#/url", fill: { "/size": "bytes" } } },
        put: {
          operationId: "all",
          "x-pagination": { items: "$response.body#/value", offset: { into: "$request.query.$skip", limit: "$request.query.$top" } },
        },
      },
    },
  });
  expect(operationFacts.get("list")).toMatchObject({
    pagination: { items: "", next: "Link", into: "page" },
    rateLimit: { remaining: "x-left", reset: "x-reset" },
  });
  expect(operationFacts.get("add")?.upload).toEqual({
    url: "/url",
    method: "PUT",
    contentType: undefined,
    fill: new Map([["/size", "bytes"]]),
  });
  expect(operationFacts.get("all")?.pagination).toMatchObject({ items: "/value", offset: { into: "$skip", limit: "$top" } });
});
