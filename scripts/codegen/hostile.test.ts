import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import type { Files } from "./emit/files.ts";
import { emitImportsPackage } from "./emit/imports-package.ts";
import { Problems } from "./read/spec-error.ts";
import { readSpec, renderPackage } from "./render.ts";

/** Each tries to leave a text, a template, a comment, a name or a fence, to say what it likes in the language around it. */
const payloads = [
  '"; evil(); "',
  "'; evil(); '",
  "`; evil(); `",
  "${evil()}",
  "`+evil()+`",
  '\\"; evil(); //',
  "\\'; evil(); //",
  "\\",
  "*/ evil(); /*",
  "**/evil();/**",
  "*\u0000/ evil(); /*",
  "// evil",
  "\nevil();\n",
  "\r\nevil();",
  "\u2028evil();\u2029evil();",
  'a": [evil()], "b',
  "a']: evil(), ['b",
  "]: evil(); [",
  "): evil; (",
  "@evil x",
  "\n@evil x",
  "{@evil x}",
  "<script>evil()</script>",
  "--><script>evil()</script><!--",
  "\n```\nevil();\n```ts\nevil();\n```\n",
  'import "evil";',
  'x"; export { evil } from "evil',
  "%22;evil()//",
  "\ud800evil",
] as const;

test.each(payloads)("no file runs what a spec says: %j", async (payload) => {
  const files = [...(await render(document(payload)))];
  expect(files.flatMap(([path, text]) => (path.endsWith(".ts") ? judge(path, text) : []))).toEqual([]);
  expect(prose(files.find(([path]) => path === "README.md")?.[1] ?? "")).not.toMatch(/<[a-z!/]|\]\(javascript/i);
  const manifests = files.filter(([path]) => path.endsWith(".json"));
  expect(manifests.map(([, text]) => typeof JSON.parse(text))).toEqual(manifests.map(() => "object"));
});

/** What is wrong with a module in TypeScript's eyes: mistakes, names of the payload, and tags that are not ours. */
function judge(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const found = parseDiagnostics.map((mistake) => `${path}: ${ts.flattenDiagnosticMessageText(mistake.messageText, " ")}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === "evil") found.push(`${path}: the name evil in ${node.parent.getText(file)}`);
    // openapi-typescript leaves an @ in a description as it is.
    const tags = path.endsWith("schema.gen.ts") ? [] : ts.getJSDocTags(node);
    for (const { tagName } of tags) if (!ours.has(tagName.text)) found.push(`${path}: the tag @${tagName.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A README without its first line and its code. */
function prose(text: string): string {
  return text
    .replace(/^<!-- .* -->\n/, "")
    .replace(/^```[^]*?^```$/gm, "")
    .replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, "");
}

const ours = new Set(["throws", "see", "default", "deprecated"]);

async function render(spec: unknown): Promise<Files> {
  const root = mkdtempSync(join(tmpdir(), "quayside-hostile-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "specs/harbour"), { recursive: true });
  const file = join(root, "specs/harbour/openapi.yaml");
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(spec));
  const problems = new Problems();
  const read = readSpec("harbour", file, root, problems);
  problems.throwIfAny();
  if (!read) throw new Error("unreadable");
  return new Map([...(await renderPackage(read, "0.0.0")), ...emitImportsPackage([read.document])]);
}

/** A document that says the same thing wherever it may say what it likes. */
function document(said: string): object {
  const description = said;
  const path = `/${said.replaceAll(/[?#{}]/g, "")}/{id}`;
  const schemas = {
    [`X${said}`]: {
      description,
      title: said,
      type: "object",
      required: [said],
      properties: {
        [said]: { description, type: "string", default: said, example: said, enum: [said, "other"] },
        fixed: { const: { [said]: [said] } },
        deep: { type: "object", additionalProperties: { type: "string", description } },
        patterns: { type: "object", patternProperties: { [said]: { type: "string" } } },
      },
      example: { [said]: said },
    },
    Either: {
      oneOf: [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }],
      discriminator: { propertyName: said, mapping: { [said]: "#/components/schemas/One", two: "Two" } },
    },
    One: { type: "object", required: [said], properties: { [said]: { type: "string" } } },
    Two: { type: "object", required: [said], properties: { [said]: { type: "string" } } },
    Import: {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, [said]: { type: "string" }, status: { enum: [said, "done"] } },
    },
  };
  const pointer = `/${said.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const body = { schema: { $ref: "#/components/schemas/Either" }, examples: { [said]: { summary: said, value: { [said]: said } } } };
  const flow = { type: "oauth2", description, flows: { clientCredentials: { tokenUrl: said, scopes: { [said]: said } } } };
  return {
    openapi: "3.1.0",
    info: { title: said, summary: said, description, version: said },
    servers: [
      {
        url: `https://{region}.example.com/${said.replaceAll(/[^ -~]|[%?#{}]/g, "")}'"`,
        description,
        variables: { region: { default: "eu", description } },
      },
    ],
    tags: [{ name: said, description }],
    security: [{ [said]: [] }],
    "x-webhook-signature": {
      scheme: "hmac-sha256",
      header: said,
      separator: said,
      signature: said,
      timestamp: said,
      signed: `${said}{body}`,
      encoding: "hex",
      secret: "utf8",
      secretPrefix: said,
      toleranceSeconds: 300,
    },
    "x-jobs": [
      {
        name: "import",
        resource: "Import",
        get: "imports.get",
        start: [],
        id: "/id",
        state: { at: "/status", running: [said], succeeded: ["done"] },
        ...(said.includes("/") ? {} : { title: pointer, failure: { message: pointer } }),
        scenarios: { succeeds: ["done"] },
      },
    ],
    paths: {
      [path]: {
        post: {
          operationId: `x${said.replaceAll(".", "")}`,
          summary: said,
          description,
          externalDocs: { url: said },
          deprecated: true,
          parameters: [
            { name: "id", in: "path", required: true, description, schema: { type: "string", default: said } },
            { name: said, in: "query", description, schema: { type: "string", enum: [said], default: said } },
            { name: "X-Header", in: "header", "x-option": "header", description, schema: { type: "string", default: said, enum: [said] } },
          ],
          requestBody: {
            description,
            required: true,
            content: { "application/json": body, [`text/plain; ${said.replaceAll(/[\n\r\u2028\u2029]/g, "")}`]: {} },
          },
          responses: { 200: { description, headers: { [said]: {} }, content: { "application/json": body } }, 404: { description } },
        },
      },
      "/imports/{id}": {
        get: {
          operationId: "imports.get",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            200: {
              description,
              content: {
                "application/json": { schema: { $ref: "#/components/schemas/Import" }, examples: { done: { value: { id: said } } } },
              },
            },
          },
        },
      },
    },
    webhooks: {
      [said]: {
        post: { summary: said, requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/One" } } } } },
      },
    },
    components: { schemas, securitySchemes: { [said]: { type: "apiKey", in: "header", name: "X-Key", description }, flow } },
  };
}
