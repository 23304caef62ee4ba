import { credentials } from "./server-process.ts";

/**
 * `node mixed-load.ts <origin of mocks> <seconds>`: 20 connections that list, create, poll, update, upload, delete and err,
 * over all providers. Prints the number of answers by status as JSON.
 */
const [origin = "", seconds = "60"] = process.argv.slice(2);
const until = Date.now() + Number(seconds) * 1000;
const statuses: Record<string, number> = {};

async function call(method: string, path: string, init: RequestInit = {}): Promise<unknown> {
  const reply = await fetch(path.startsWith("http") ? path : origin + path, {
    method,
    ...init,
    headers: { ...credentials, ...init.headers },
  });
  statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
  const text = await reply.text();
  return reply.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
}

const json = (body: unknown): RequestInit => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const form = (size: number): RequestInit => {
  const body = new FormData();
  body.set("file", new Blob([new Uint8Array(size)]), "report.pbix");
  return { body };
};

const turns: readonly (() => Promise<unknown>)[] = [
  async () => {
    const csv = "name,url\na,https://a.example\n";
    const created = await call(
      "POST",
      "/exa/websets/v0/imports",
      json({ format: "csv", size: csv.length, count: 1, entity: { type: "company" }, title: "Load" }),
    );
    const { id, uploadUrl } = created as { id: string; uploadUrl: string };
    await fetch(uploadUrl, { method: "PUT", body: csv }).then((reply) => reply.text());
    for (let poll = 0; poll < 4; poll += 1) await call("GET", `/exa/websets/v0/imports/${id}`);
    await call("PATCH", `/exa/websets/v0/imports/${id}`, json({ title: "Changed" }));
    await call("GET", "/exa/websets/v0/imports?limit=10");
    await call("DELETE", `/exa/websets/v0/imports/${id}`);
  },
  async () => {
    const { id } = (await call("POST", "/pinecone/bulk/imports", json({ uri: "s3://bucket/directory" }))) as { id: string };
    await call("GET", `/pinecone/bulk/imports/${id}`);
    await call("DELETE", `/pinecone/bulk/imports/${id}`);
    await call("GET", "/pinecone/bulk/imports?limit=5");
  },
  () => call("POST", "/power-bi/v1.0/myorg/imports?datasetDisplayName=Load", form(20_000)),
  () => call("GET", "/freckle/api/v2/imports"),
  () => call("GET", "/rally/api/public/v1/imports/unknown"),
  () => call("GET", "/exa/websets/v0/imports?limit=0"),
  () => call("GET", "/exa/websets/v0/imports", { headers: { prefer: "code=500" } }),
  () => call("POST", "/pinecone/bulk/imports", { headers: { "content-type": "application/json" }, body: "{" }),
  () => call("GET", "/nowhere"),
];

await Promise.all(
  Array.from({ length: 20 }, async (_, connection) => {
    for (let turn = connection; Date.now() < until; turn += 1) await turns[turn % turns.length]?.();
  }),
);
console.log(JSON.stringify(statuses));
