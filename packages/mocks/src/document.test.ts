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
  const servers =
    url === undefined ? [] : [{ url, variables }, { url: "https://other.test/other" }];
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

test.each([
  null,
  "text",
  [],
  {},
  { servers: {}, "x-jobs": [null], components: { securitySchemes: { a: 1 } } },
])("the document %j has no facts and does no harm", (document) => {
  expect(readDocument(document).basePath).toBe("");
});
