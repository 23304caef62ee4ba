import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lintSpec, lintSpecs } from "./lint-specs.ts";

const valid = readFileSync(join(import.meta.dirname, "spec-rules/__fixtures__/harbour.yaml"), "utf8");
const root = mkdtempSync(join(tmpdir(), "quayside-lint-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(id: string, text: string, file = "openapi.yaml"): void {
  mkdirSync(join(root, "specs", id), { recursive: true });
  writeFileSync(join(root, "specs", id, file), text);
}

/** A change that breaks one rule, and the one line that must come of it. */
interface Breach {
  readonly title: string;
  readonly replace: string;
  readonly by: string;
  /** What stands at the place that the message must name; it stands once in the document. The place is after `»`, if there is one. */
  readonly at: string;
  readonly pointer: string;
  readonly says: string;
}

const breaches: readonly Breach[] = [
  {
    title: "refuses another version of OpenAPI",
    replace: "openapi: 3.1.0",
    by: "openapi: 3.0.3",
    at: "openapi: 3.0.3",
    pointer: "openapi",
    says: "specs are written in OpenAPI 3.1.0. Write `openapi: 3.1.0`.",
  },
  {
    title: "refuses a dialect in which Prism does not validate",
    replace: "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema",
    by: "jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base",
    at: "jsonSchemaDialect",
    pointer: "jsonSchemaDialect",
    says: "Prism would validate bodies by another draft, or not at all. Write `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`.",
  },
  {
    title: "demands a dialect",
    replace: "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n",
    by: "",
    at: "openapi:",
    pointer: "jsonSchemaDialect",
    says: "Prism would validate bodies by another draft, or not at all. Write `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`.",
  },
  {
    title: "refuses a schema with a dialect of its own",
    replace: "      enum: [running, done]",
    by: "      enum: [running, done]\n      $schema: http://json-schema.org/draft-07/schema#",
    at: "$schema:",
    pointer: "components.schemas.Status.$schema",
    says: "a schema has the dialect of its document. Remove $schema.",
  },
  {
    title: "demands a summary of the whole document",
    replace: "  summary: Imports of cargo lists.\n",
    by: "",
    at: "info:",
    pointer: "info",
    says: "summary is missing. Say in one line what the client does.",
  },
  {
    title: "refuses nullable",
    replace: "id: { type: string, description: Id of the import. }\n        status",
    by: "id: { type: string, nullable: true, description: Id of the import. }\n        status",
    at: "nullable: true",
    pointer: "components.schemas.Import.properties.id.nullable",
    says: 'null is a type. Write `type: [string, "null"]` or `anyOf: [{$ref: …}, {type: "null"}]` instead of nullable.',
  },
  {
    title: "demands a summary of an operation",
    replace: "      summary: List imports\n",
    by: "",
    at: "get:\n      operationId: imports.list",
    pointer: "paths./imports.get",
    says: "summary is missing. Add one: what the call does, in a few words.",
  },
  {
    title: "demands a description of an operation",
    replace: "      description: Tells where an import stands.\n",
    by: '      description: " "\n',
    at: "get:\n      operationId: imports.get",
    pointer: "paths./imports/{id}.get",
    says: "description is missing. Add one, in sentences of our own.",
  },
  {
    title: "demands a description of a webhook",
    replace: "      description: Harbour sends this when an import is over.\n",
    by: "",
    at: "import.done:\n    »post:",
    pointer: "webhooks.import.done.post",
    says: "description is missing. Add one, in sentences of our own.",
  },
  {
    title: "demands tags of an operation",
    replace: "      tags: [Imports]\n      summary: List imports",
    by: "      summary: List imports",
    at: "get:\n      operationId: imports.list",
    pointer: "paths./imports.get",
    says: "tags are missing. Add one that the document declares.",
  },
  {
    title: "demands an operationId",
    replace: "      operationId: imports.details\n",
    by: "",
    at: "get:\n      tags: [Imports]\n      summary: Get the details",
    pointer: "paths./imports/{id}/details.get",
    says: "operationId is missing. Add one; it becomes the method name.",
  },
  {
    title: "refuses an operationId that is not camelCase",
    replace: "operationId: imports.details",
    by: "operationId: imports.Details",
    at: "operationId: imports.Details",
    pointer: "paths./imports/{id}/details.get.operationId",
    says: '"imports.Details" is not the path of a method. Write camelCase segments with dots between them, such as imports.list.',
  },
  {
    title: "refuses an operationId on a webhook",
    replace: "      summary: An import has finished",
    by: "      operationId: done\n      summary: An import has finished",
    at: "operationId: done",
    pointer: "webhooks.import.done.post.operationId",
    says: "a webhook is not called by anybody and is named by its key. Remove operationId.",
  },
  {
    title: "refuses a range without explicit statuses",
    replace: '        "401": { $ref: "#/components/responses/Unauthorized" }\n        4XX:',
    by: '        "500": { $ref: "#/components/responses/Unauthorized" }\n        4XX:',
    at: "4XX:",
    pointer: "paths./imports.get.responses.4XX",
    says: "the range 4XX stands alone. Declare the statuses that are known one by one, such as 404.",
  },
  {
    title: "demands an error status",
    replace: 'value: { imported: 3 }\n        "401": { $ref: "#/components/responses/Unauthorized" }',
    by: "value: { imported: 3 }",
    at: "summary: Get the details of an import\n      description: Tells what an import has brought in.\n      »responses:",
    pointer: "paths./imports/{id}/details.get.responses",
    says: "no error status is declared. Add those that the provider is known to send, such as 401.",
  },
  {
    title: "demands an example of a header",
    replace: "      schema: { type: integer }\n      example: 41\n",
    by: "      schema: { type: integer }\n",
    at: "Remaining:\n      description",
    pointer: "components.headers.Remaining",
    says: "a header has no example. Add one, or Prism makes a value up.",
  },
  {
    title: "demands an example of a parameter",
    replace: "      schema: { type: string }\n      example: \"7\"\n",
    by: "      schema: { type: string }\n",
    at: "Id:\n      name: id",
    pointer: "components.parameters.Id",
    says: "a parameter has no example. Add one.",
  },
  {
    title: "refuses an array as a header",
    replace: "      schema: { type: integer }\n      example: 41",
    by: "      schema: { type: array, items: { type: integer, description: One. } }\n      example: [41]",
    at: "schema: { type: array",
    pointer: "components.headers.Remaining.schema",
    says: "a header is never an array or an object: Prism dies of it. Describe it as a string.",
  },
  {
    title: "refuses a header beyond ASCII",
    replace: 'example: <https://api.harbour.example/v1/imports?page=3>; rel="next"',
    by: 'example: <https://api.harbour.example/v1/imports?page=３>; rel="next"',
    at: "example: <https",
    pointer: "paths./imports.get.responses.200.headers.Link.example",
    says: "the value of a header is ASCII. Write it so.",
  },
  {
    title: "refuses an example without a name",
    replace: "            examples:\n              steel:\n                summary: A list of steel.\n                value: { title",
    by: "            example:\n                   { title",
    at: "example:\n                   { title",
    pointer: "paths./imports.post.requestBody.content.application/json.example",
    says: "an example without a name cannot be asked for. Move it to `examples` under a name.",
  },
  {
    title: "demands examples of a body",
    replace: "\n          examples:\n            unauthorized:\n              summary: No such key.\n              value: Unauthorized",
    by: "",
    at: "text/plain:",
    pointer: "components.responses.Unauthorized.content.text/plain",
    says: "a body has no examples. Add named ones: each state, each kind of error.",
  },
  {
    title: "refuses the name of an example that is not kebab-case",
    replace: "              some:\n",
    by: "              someCrates:\n",
    at: "someCrates:",
    pointer: "paths./imports/{id}/details.get.responses.200.content.application/json.examples.someCrates",
    says: '"someCrates" is not kebab-case. Rename the example.',
  },
  {
    title: "refuses an example without a value",
    replace: "value: { imported: 3 }",
    by: "externalValue: https://harbour.example/three.json",
    at: "some:",
    pointer: "paths./imports/{id}/details.get.responses.200.content.application/json.examples.some",
    says: "an example has no value. Write it out under `value`.",
  },
  {
    title: "refuses an example at the root of a body's schema",
    replace: "      description: What an import has brought in.\n      required",
    by: "      description: What an import has brought in.\n      examples: [{ imported: 4 }]\n      required",
    at: "examples: [{",
    pointer: "components.schemas.Details.examples",
    says: "Prism would answer with this instead of the named examples. Remove examples from the root of a body's schema.",
  },
  {
    title: "refuses an example that does not match its schema",
    replace: "value: { imported: 3 }",
    by: "value: { imported: three }",
    at: "imported: three",
    pointer: "paths./imports/{id}/details.get.responses.200.content.application/json.examples.some.value.imported",
    says: "this example does not match its schema: it must be integer. Correct one of them.",
  },
  {
    title: "refuses an example whose union matches nothing, and says so once",
    replace: "status: done, title: null }",
    by: "status: done, title: 5 }",
    at: "title: 5",
    pointer: "paths./imports/{id}.get.responses.200.content.application/json.examples.done.value.title",
    says: "this example does not match its schema: it matches none of the alternatives. Correct one of them.",
  },
  {
    title: "refuses an example in a request that lacks what is required",
    replace: 'value: { file: "crate,weight", tags: [heavy] }',
    by: "value: { tags: [heavy] }",
    at: "value: { tags",
    pointer: "paths./imports.post.requestBody.content.multipart/form-data.examples.file.value",
    says: "this example does not match its schema: it must have required property 'file'. Correct one of them.",
  },
  {
    title: "refuses an example of a webhook that does not match",
    replace: "                value: { id: \"7\", status: done, title: Steel }\n      responses:\n        \"204\"",
    by: "                value: { id: \"7\", status: finished, title: Steel }\n      responses:\n        \"204\"",
    at: "status: finished",
    pointer: "webhooks.import.done.post.requestBody.content.application/json.examples.done.value.status",
    says: 'this example does not match its schema: it must be one of "running", "done". Correct one of them.',
  },
  {
    title: "refuses the example of a parameter that does not match",
    replace: "          example: 2\n",
    by: "          example: 0\n",
    at: "example: 0",
    pointer: "paths./imports.get.parameters.0.example",
    says: "this example does not match its schema: it must be >= 1. Correct one of them.",
  },
  {
    title: "refuses a default that does not match",
    replace: "default: bulk",
    by: "default: 12",
    at: "default: 12",
    pointer: "components.schemas.NewImport.properties.kind.default",
    says: "this value does not match its schema: it must be string. Correct one of them.",
  },
  {
    title: "refuses what looks like a secret",
    replace: "uploadUrl: \"https://uploads.harbour.example/7\"",
    by: `uploadUrl: "https://uploads.harbour.example/7?X-Amz-Credential=${"AKIA"}${"IOSFODNN7EXAMPLE"}"`,
    at: 'uploadUrl: "https://uploads',
    pointer: "paths./imports.post.responses.201.content.application/json.examples.created.value.uploadUrl",
    says: "this looks like an access key of AWS. Make it plainly invented.",
  },
  {
    title: "refuses an enum beyond ASCII",
    replace: "      enum: [running, done]",
    by: "      enum: [running, done, gelöscht]",
    at: "gelöscht",
    pointer: "components.schemas.Status.enum.2",
    says: '"gelöscht" is not ASCII. Spell it in ASCII, in patterns with \\u escapes.',
  },
  {
    title: "refuses a pattern beyond ASCII",
    replace: "pattern: ^[A-Z]",
    by: "pattern: ^[A-ZÄ]",
    at: "pattern: ",
    pointer: "components.schemas.NewImport.properties.title.pattern",
    says: '"^[A-ZÄ]" is not ASCII. Spell it in ASCII, in patterns with \\u escapes.',
  },
  {
    title: "refuses a text that is no string",
    replace: "              value: Unauthorized",
    by: "              value: 401",
    at: "value: 401",
    pointer: "components.responses.Unauthorized.content.text/plain.examples.unauthorized.value",
    says: "an example of text/plain is a string. Write it in quotes.",
  },
  {
    title: "demands a description of a component",
    replace: "      type: string\n      description: Where an import stands.",
    by: "      type: string",
    at: "Status:\n      type",
    pointer: "components.schemas.Status",
    says: "a schema has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of a property",
    replace: "imported: { type: integer, description: How many crates. }",
    by: "imported: { type: integer }",
    at: "imported: { type: integer }",
    pointer: "components.schemas.Details.properties.imported",
    says: "a property has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of inline items",
    replace: "items: { type: string, description: One word. }",
    by: "items: { type: string }",
    at: "items: { type: string }",
    pointer: "components.schemas.NewImportForm.properties.tags.items",
    says: "the schema of items has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of an alternative, but not of null",
    replace: "            - type: string\n              description: A text.",
    by: "            - type: string",
    at: "type: string\n            - type: \"null\"",
    pointer: "components.schemas.Import.properties.title.anyOf.0",
    says: "an alternative has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of a parameter",
    replace: "          description: Which page to read.\n",
    by: "",
    at: "name: page",
    pointer: "paths./imports.get.parameters.0",
    says: "a parameter has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of a header",
    replace: "              description: Link to the next page.\n",
    by: "",
    at: "Link:",
    pointer: "paths./imports.get.responses.200.headers.Link",
    says: "a header has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of a response",
    replace: "          description: The details.\n",
    by: '          description: ""\n',
    at: '"200":\n          description: ""',
    pointer: "paths./imports/{id}/details.get.responses.200",
    says: "a response has no description. Add one, in words of our own.",
  },
  {
    title: "refuses a body whose schema stands inline",
    replace: 'schema: { $ref: "#/components/schemas/Details" }',
    by: "schema: { type: object, properties: { imported: { type: integer, description: How many. } } }",
    at: "schema: { type: object",
    pointer: "paths./imports/{id}/details.get.responses.200.content.application/json.schema",
    says: "the schema of a body stands inline, where it has no name. Move it to components.schemas and refer to it.",
  },
  {
    title: "demands a schema of a body",
    replace: '            application/json:\n              schema: { $ref: "#/components/schemas/Details" }\n',
    by: "            application/json:\n",
    at: "application/json:\n              examples:\n                some:",
    pointer: "paths./imports/{id}/details.get.responses.200.content.application/json",
    says: "a body has no schema. Add one under components.schemas and refer to it.",
  },
  {
    title: "refuses a $ref that leads nowhere",
    replace: '        status: { $ref: "#/components/schemas/Status" }',
    by: '        status: { $ref: "#/components/schemas/State" }',
    at: '$ref: "#/components/schemas/State"',
    pointer: "components.schemas.Import.properties.status.$ref",
    says: '$ref "#/components/schemas/State" names nothing. Correct it, or add what it names.',
  },
  {
    title: "refuses a $ref out of the folder",
    replace: '        status: { $ref: "#/components/schemas/Status" }',
    by: "        status: { $ref: ../rally/openapi.yaml }",
    at: "$ref: ../rally",
    pointer: "components.schemas.Import.properties.status.$ref",
    says: '$ref "../rally/openapi.yaml" cannot be followed: it leaves the folder of the spec. Point it into the folder of the spec.',
  },
  {
    title: "demands an encoding of an array in a form",
    replace: "            encoding:\n              tags: { style: form, explode: true }\n",
    by: "",
    at: "multipart/form-data:",
    pointer: "paths./imports.post.requestBody.content.multipart/form-data",
    says: "the array tags has no encoding, and Prism would refuse it. Add `encoding: { tags: { style: form, explode: true } }`.",
  },
  {
    title: "refuses an encoding of nothing",
    replace: "              tags: { style: form, explode: true }",
    by: "              tags: { style: form, explode: true }\n              words: { style: form }",
    at: "words:",
    pointer: "paths./imports.post.requestBody.content.multipart/form-data.encoding.words",
    says: "the form has no property words. Name one of: file, tags.",
  },
  {
    title: "refuses a file in the words of OpenAPI 3.0",
    replace: "file: { type: string, contentMediaType: application/octet-stream,",
    by: "file: { type: string, format: binary,",
    at: "format: binary",
    pointer: "components.schemas.NewImportForm.properties.file.format",
    says: "a file in a form has no format. Write `type: string` and `contentMediaType: application/octet-stream`.",
  },
  {
    title: "refuses a schema that is no JSON Schema",
    replace: "imported: { type: integer, description: How many crates. }",
    by: "imported: { type: int, description: How many crates. }",
    at: "type: int,",
    pointer: "components.schemas.Details.properties.imported.type",
    says: "this is no valid JSON Schema: it must be equal to one of the allowed values. Correct it.",
  },
  {
    title: "refuses a pattern that is no regular expression",
    replace: "pattern: ^[A-Z]",
    by: 'pattern: "^[A-Z"',
    at: 'pattern: "^[A-Z"',
    pointer: "components.schemas.NewImport.properties.title.pattern",
    says: 'this is no valid JSON Schema: it must match format "regex". Correct it.',
  },
  {
    title: "refuses an extension that is misspelt",
    replace: "x-rate-limit:",
    by: "x-rate-limits:",
    at: "x-rate-limits:",
    pointer: "x-rate-limits",
    says: "x-rate-limits is not an extension of ours; x-rate-limit is. Correct the spelling.",
  },
  {
    title: "refuses an upload whose URL is nowhere in the reply",
    replace: "url: $response.body#/uploadUrl",
    by: "url: $response.body#/uploadURL",
    at: "url: $response",
    pointer: "paths./imports.post.x-upload.url",
    says: "the success response of imports.create has nothing at $response.body#/uploadURL. Point to the property that holds the URL.",
  },
  {
    title: "refuses an upload that fills a field which the request does not have",
    replace: "fill: { /size: bytes }",
    by: "fill: { /bytes: bytes }",
    at: "/bytes: bytes",
    pointer: "paths./imports.post.x-upload.fill./bytes",
    says: "the request of imports.create has nothing at /bytes. Point to a property of its body.",
  },
  {
    title: "refuses an upload that fills a text with a number",
    replace: "fill: { /size: bytes }",
    by: "fill: { /title: bytes }",
    at: "/title: bytes",
    pointer: "paths./imports.post.x-upload.fill./title",
    says: "/title is not a number, and bytes is one. Point to another property.",
  },
  {
    title: "refuses pages by a header that no reply declares",
    replace: "            Link:\n",
    by: "            Links:\n",
    at: "next: $response.header.Link",
    pointer: "paths./imports.get.x-pagination.next",
    says: "the success response of imports.list declares no header Link. Declare it, with an example.",
  },
  {
    title: "refuses a rate limit header that no reply declares",
    replace: "headers: { remaining: X-RateLimit-Remaining }",
    by: "headers: { remaining: X-Calls-Left }",
    at: "remaining: X-Calls-Left",
    pointer: "x-rate-limit.headers.remaining",
    says: "no response declares the header X-Calls-Left. Declare it where the provider sends it, or correct the name.",
  },
  {
    title: "refuses a signed text with an id that is nowhere",
    replace: 'signed: "{timestamp}.{body}"',
    by: 'signed: "{id}.{timestamp}.{body}"',
    at: "signed:",
    pointer: "x-webhook-signature.signed",
    says: "it holds {id}, and no `id` says where that is. Add `id: $request.header.<name>`.",
  },
  {
    title: "refuses a job whose states are not all shown by examples",
    replace: "status: running, title: Steel }",
    by: "status: done, title: Steel }",
    at: "»running]\n      succeeded",
    pointer: "x-jobs.0.state.running.0",
    says: 'no example of imports.get shows an import with the status "running". Add one.',
  },
  {
    title: "refuses a scenario that never ends",
    replace: "succeeds: [running, done]",
    by: "succeeds: [done, running]",
    at: "succeeds: [done, »running]",
    pointer: "x-jobs.0.scenarios.succeeds.1",
    says: 'the scenario ends with a status that is not final, "running". End it with an example that has succeeded, failed, cancelled.',
  },
  {
    title: "demands that the status of a job is required",
    replace: "required: [id, status]",
    by: "required: [id]",
    at: "at: /status",
    pointer: "x-jobs.0.state.at",
    says: "status is not required in Import. List it under `required` there, and say so in NOTES.md; or write `absent` if a missing status has a meaning.",
  },
  {
    title: "refuses a start that answers without an id",
    replace: "start: [imports.create]",
    by: "start: [imports.details]",
    at: "start: [»imports.details]",
    pointer: "x-jobs.0.start.0",
    says: "the reply of imports.details has nothing at /id, so the import that it starts cannot be watched. Name an operation that answers with an id.",
  },
  {
    title: "refuses a list without pages",
    replace: "      x-pagination:\n        items: $response.body\n        next: $response.header.Link\n        into: $request.query.page\n",
    by: "",
    at: "list: imports.list",
    pointer: "x-jobs.0.list",
    says: "imports.list has no x-pagination. Add it, if only `items`.",
  },
  {
    title: "refuses a list of something else",
    replace: '      items: { $ref: "#/components/schemas/Import" }',
    by: '      items: { $ref: "#/components/schemas/CreatedImport" }',
    at: "list: imports.list",
    pointer: "x-jobs.0.list",
    says: "imports.list does not list Import. Let its items refer to that schema.",
  },
  {
    title: "refuses details that point to nothing",
    replace: "details: { operation: imports.details, imported: /imported }",
    by: "details: { operation: imports.details, imported: /count }",
    at: "imported: /count",
    pointer: "x-jobs.0.details.imported",
    says: "the reply of imports.details has nothing at /count. Point to a property of it.",
  },
];

describe("the lint of specs", () => {
  it("has nothing to say against a document that breaks no rule", () => {
    write("harbour", valid);
    expect(lintSpec("harbour", root)).toEqual([]);
  });

  it.each(breaches)("$title", (breach) => {
    expect(valid.split(breach.replace)).toHaveLength(2);
    const text = valid.replace(breach.replace, () => breach.by);
    write("harbour", text);
    const { line, column } = place(text, breach.at);
    expect(lintSpec("harbour", root)).toEqual([`specs/harbour/openapi.yaml:${line}:${column} ${breach.pointer}: ${breach.says}`]);
  });
});

function place(text: string, at: string): { readonly line: number; readonly column: number } {
  const [before = "", after] = at.includes("»") ? at.split("»") : ["", at];
  expect(text.split(`${before}${after}`)).toHaveLength(2);
  const lines = text.slice(0, text.indexOf(`${before}${after}`) + before.length).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
