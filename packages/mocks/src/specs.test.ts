import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadProvider } from "./provider.ts";
import { listProviders, specsFolder } from "./specs.ts";

const folder = await mkdtemp(join(tmpdir(), "quayside-mocks-"));
afterAll(() => rm(folder, { recursive: true }));

const write = async (provider: string, files: Record<string, string>) => {
  await mkdir(join(folder, provider), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, provider, name), text);
};
const document = (schema: string) => `
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /ships:
    get:
      operationId: ships.list
      responses:
        "200":
          description: Ships.
          content: { application/json: { schema: ${schema} } }
`;

test("the documents of the repository are found", async () => {
  expect(await listProviders(specsFolder())).toContain("pinecone");
});

test("a folder without a document is no provider", async () => {
  await write("empty", { "NOTES.md": "" });
  await write("whole", { "openapi.yaml": document("{ type: array }") });
  expect(await listProviders(folder)).toEqual(["whole"]);
});

test("a document may refer to a neighbouring file", async () => {
  const files = {
    "openapi.yaml": document('{ $ref: "./ships.yaml" }'),
    "ships.yaml": "type: string\n",
  };
  await write("split", files);
  const { operations } = await loadProvider(folder, "split");
  expect(operations[0]?.responses[0]?.contents?.[0]?.schema).toMatchObject({ type: "string" });
});

test.each([
  ["malformed", "a: [", "openapi.yaml: Flow sequence"],
  ["foreign", "hello: world", "openapi.yaml: Unsupported document format"],
  ["dangling", document('{ $ref: "#/components/schemas/Ship" }'), "openapi.yaml: "],
])("a %s document is an error that names the file", async (provider, text, message) => {
  await write(provider, { "openapi.yaml": text });
  await expect(loadProvider(folder, provider)).rejects.toThrow(message);
});

test("a document may be JSON, which is read where there are both", async () => {
  const json = JSON.stringify({ openapi: "3.1.0", info: { title: "Packed", version: "1" }, paths: {} });
  await write("packed", { "openapi.json": json, "openapi.yaml": "a: [" });
  expect(await listProviders(folder)).toContain("packed");
  expect((await loadProvider(folder, "packed")).title).toBe("Packed");
});

test.each([
  ["absent", undefined, "there is no such file"],
  ["bare", "just words", "this is no OpenAPI document: it holds no mapping"],
])("an %s document is told apart", async (provider, text, message) => {
  if (text !== undefined) await write(provider, { "openapi.yaml": text });
  await expect(loadProvider(folder, provider)).rejects.toThrow(message);
});
