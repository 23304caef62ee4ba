import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startProxy } from "./proxy/start-proxy.ts";
import { startMocks } from "./start-mocks.ts";

const folder = await realpath(await mkdtemp(join(tmpdir(), "mocks-remote-")));
let requests = 0;
const server = createServer((_, response) => {
  requests += 1;
  response.writeHead(200, { "content-type": "application/json" }).end('{"type":"string"}');
}).listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ship.json`;
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const write = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const documentWith = (reference: string) => ({
  openapi: "3.1.0",
  info: { title: "Remote", version: "1" },
  paths: {
    "/ships": {
      get: {
        operationId: "ships.list",
        responses: { 200: { description: "Ships.", content: { "application/json": { schema: { $ref: reference } } } } },
      },
    },
  },
});
const yaml = (reference: string) => `openapi: 3.1.0
info: { title: Remote, version: "1" }
paths:
  /ships:
    get:
      operationId: ships.list
      responses:
        "200":
          description: Ships.
          content:
            application/json:
              schema:
                $ref: ${reference}
`;
const remedy = "leads into the network, and mocks read files only. Bundle the document into one file first";

test.each<[string, string]>([
  ["plain.yaml", yaml(url)],
  ["quoted.yaml", yaml(`"${url}#/components"`)],
  ["compact.json", JSON.stringify(documentWith(url))],
  ["spaced.json", JSON.stringify(documentWith(url), undefined, 2).replace('"$ref":', '"$ref"  :')],
])("a $ref into the network in %s is refused with its place and is not followed", async (name, text) => {
  const path = await write(name, text);
  const before = text.slice(0, text.search(/"?http:/)).split("\n");
  const place = `${name}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
  await expect(startMocks({ providers: [path] })).rejects.toThrow(`${join(folder, place)} $ref "http://127.0.0.1:`);
  await expect(startMocks({ providers: [{ name: "ships", spec: path }] })).rejects.toThrow(remedy);
  await expect(startProxy({ provider: path, upstream: url })).rejects.toThrow(remedy);
  expect(requests).toBe(0);
});

test("so is one in a neighbouring file", async () => {
  await write("ship.yaml", `type: object\nproperties:\n  name:\n    $ref: ${url}\n`);
  const path = await write("split.yaml", yaml("./ship.yaml"));
  await expect(startMocks({ providers: [path] })).rejects.toThrow(`${join(folder, "ship.yaml:4:11")} $ref "${url}" ${remedy}`);
  expect(requests).toBe(0);
});

test("so is one in a document that is an object, with its JSON Pointer", async () => {
  await expect(startMocks({ providers: [documentWith(url)] })).rejects.toThrow(
    `#/paths/~1ships/get/responses/200/content/application~1json/schema/$ref $ref "${url}" ${remedy}`,
  );
  expect(requests).toBe(0);
});

test("one that names an $id of the document itself is none", async () => {
  const document = { ...documentWith(url), components: { schemas: { Ship: { $id: url, type: "string" } } } };
  const path = await write("named.json", JSON.stringify(document));
  await using mocks = await startMocks({ providers: [document, { name: "named", spec: path }] });
  expect([(await fetch(`${mocks.url("remote")}/ships`)).status, (await fetch(`${mocks.url("named")}/ships`)).status]).toEqual([200, 200]);
  expect(requests).toBe(0);
});

test("a document of which an object is served twice, or holds itself, is no trouble", async () => {
  const shared = { type: "string" };
  const document = { ...documentWith("#/components/schemas/Ship"), components: { schemas: { Ship: shared, Boat: shared } } };
  await using mocks = await startMocks({ providers: [document, { name: "other", spec: document }] });
  expect(mocks.providers).toEqual(["remote", "other"]);
});

test("a path that is a URL is told apart from a file that is missing", async () => {
  await expect(startMocks({ providers: [url.replace(".json", ".yaml")] })).rejects.toThrow("is a URL, and mocks read files only");
  expect(requests).toBe(0);
});
