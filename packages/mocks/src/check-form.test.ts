import { expect, test } from "vitest";
import { checkForm } from "./check-form.ts";
import type { Part } from "./multipart.ts";
import type { Operation } from "./prism.ts";
import { loadOperations } from "./prism.ts";

const file = { type: "string", contentMediaType: "application/octet-stream" };
const [load] = (await loadOperations({
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Yard", version: "1" },
  paths: {
    "/cargo": {
      post: {
        operationId: "cargo.load",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: {
                  file,
                  files: { type: "array", items: file },
                  kind: { enum: ["tea"] },
                  weight: { type: ["integer", "null"] },
                  manifest: { type: "object" },
                },
              },
            },
          },
        },
        responses: { 204: { description: "Done." } },
      },
    },
  },
})) as [Operation];

const text = (name: string): Part => ({ name, value: "tea", isFile: false, mediaType: "text/plain", lines: 0, size: 0 });
const upload = (name: string): Part => ({ ...text(name), isFile: true, value: "" });

test.each([
  ["what the form has", [upload("file"), text("kind"), text("weight")], []],
  ["several files of an array", [upload("files"), upload("files")], []],
  ["an object as text or as a file", [text("manifest")], []],
  ["an object as a file", [upload("manifest")], []],
  ["an unknown part", [text("colour")], ["Request body part colour is unknown; the form has file, files, kind, weight, manifest"]],
  ["a part called like a property of every object", [text("__proto__")], [expect.stringContaining("part __proto__ is unknown")]],
  ["a repetition", [text("kind"), text("kind")], ["Request body part kind is there more than once, but is no array"]],
  [
    "a text for a file",
    [text("file"), text("files")],
    ["Request body part file must be a file: its part needs a filename", expect.stringContaining("files must be a file")],
  ],
  [
    "a file for a text",
    [upload("kind"), upload("weight")],
    [expect.stringContaining("kind must be a text"), expect.stringContaining("weight must be a text")],
  ],
])("judges %s", (_, parts, want) => {
  expect(checkForm(load, parts).map(({ message }) => message)).toEqual(want);
});
