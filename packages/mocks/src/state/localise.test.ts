import { expect, test } from "vitest";
import { localise } from "./localise.ts";

const places = {
  serverPattern: /^https:\/\/[^/]+\.yard\.test\/v2(?=[/?#]|$)/,
  baseUrl: "http://127.0.0.1:1/yard/v2",
  ids: new Map([
    ["a.1", "b 2"],
    ["c", "a.1"],
  ]),
};

test.each([
  [
    "an address of the document's server",
    "https://acme.yard.test/v2/imports/a.1/tags?id=a.1",
    "http://127.0.0.1:1/yard/v2/imports/b%202/tags?id=b%202",
  ],
  ["a path", "/imports/a.1", "/imports/b%202"],
  ["links in a header", '<https://acme.yard.test/v2/x?page=1>; rel="first"', '<http://127.0.0.1:1/yard/v2/x?page=1>; rel="first"'],
  ["an address elsewhere", "https://yard.test/v2/imports/a.1", "https://yard.test/v2/imports/a.1"],
  ["an address that only begins alike", "https://acme.yard.test/v20/imports", "https://acme.yard.test/v20/imports"],
  ["two ids at once", "/imports/a.1/tags/c", "/imports/b%202/tags/a.1"],
  ["a longer id", "/imports/a.12", "/imports/a.12"],
  ["text in which the id occurs", "import a.1 failed", "import a.1 failed"],
  ["a number", 7, 7],
])("in %s", (_, example, want) => {
  expect(localise(example, places)).toBe(want);
  expect(localise({ deep: [example] }, places)).toEqual({ deep: [want] });
});
