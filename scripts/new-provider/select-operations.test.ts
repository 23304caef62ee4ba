import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ForeignDocument } from "../upstream/foreign-document.ts";
import { SourceDocument } from "../upstream/source-document.ts";
import { Decisions } from "./decisions.ts";
import { selectOperations } from "./select-operations.ts";

const source = new SourceDocument(
  parse(`
paths:
  /imports:
    get: { operationId: listImports, tags: [Imports, Bulk] }
    post: { operationId: startImport, tags: [Imports] }
    trace: {}
  /imports/{id}:
    $ref: "#/x-item"
  /exports: { get: { operationId: listExports, tags: [Exports] } }
  /odd?x=1: { get: {} }
x-item: { get: { operationId: getImport } }
`) as ForeignDocument,
  "a.yaml",
);

function selected(...patterns: string[]): string[] {
  return selectOperations(source, patterns, new Decisions()).map(({ method, path }) => `${method} ${path}`);
}

test.each([
  [[], ["get /imports", "post /imports", "get /imports/{id}", "get /exports"]],
  [["Imports"], ["get /imports", "post /imports"]],
  [["bulk"], ["get /imports"]],
  [["startImport"], ["post /imports"]],
  [["/imports"], ["get /imports", "post /imports"]],
  [["/imports*"], ["get /imports", "post /imports", "get /imports/{id}"]],
  [["GET /imports"], ["get /imports"]],
  [["get*import"], ["get /imports/{id}"]],
  [
    ["Exports", "startImport"],
    ["post /imports", "get /exports"],
  ],
])("--include %j selects %j", (patterns, want) => {
  expect(selected(...patterns)).toEqual(want);
});

test("a pattern that selects nothing is refused, with the tags that there are", () => {
  expect(() => selected("Imports", "Nothing")).toThrow(
    'a.yaml: --include "Nothing" selects nothing. Tags of the document: Imports, Bulk, Exports. Paths can be given too, with * for any text.',
  );
});

test("a pattern is no regular expression", () => {
  expect(() => selected("/imports/.id.")).toThrow("selects nothing");
});

test("what no client could call is left out and noted", () => {
  const decisions = new Decisions();
  selectOperations(source, [], decisions);
  expect(decisions.of("left out")).toEqual([
    "operations that fetch cannot send: TRACE /imports",
    "operations whose path is no path (a query belongs into parameters): GET /odd?x=1",
  ]);
});

test("a document without operations is refused", () => {
  expect(() => selectOperations(new SourceDocument({ paths: { "/a": {} } }, "b.yaml"), [], new Decisions())).toThrow(
    "b.yaml: it describes no operation that a client could call. Give another document.",
  );
});
