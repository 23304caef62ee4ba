import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Body, createCaller, credentials } from "../__fixtures__/create-caller.ts";
import { violations } from "../journal.ts";
import { readSpec, specPath, specsFolder } from "../specs.ts";
import { startMocks } from "../start-mocks.ts";

const mocks = await startMocks({ providers: ["power-bi", "freckle"] });
const call = createCaller(mocks);
beforeEach(() => mocks.reset());
afterAll(() => mocks.close());

describe("a list below an import", () => {
  const start = async (rows: number) => {
    const form = new FormData();
    form.set("file", new Blob(["date,minutes\n", "2013-09-30,45\n".repeat(rows)]), "export.csv");
    form.set("type", "toggl");
    return (await call("freckle", "POST", "/imports", form)).body;
  };
  const finish = async (id: string) => {
    let body = (await call("freckle", "GET", `/imports/${id}`)).body;
    while (body.status === "in_progress") body = (await call("freckle", "GET", `/imports/${id}`)).body;
    return body;
  };
  const list = async (path: string) => (await call("freckle", "GET", `/imports/${path}`)).body as unknown as readonly Body[];

  test("is empty until the import has brought something in, then as long as it says", async () => {
    const { id } = await start(5);
    await call("freckle", "GET", `/imports/${id}`);
    for (const name of ["entries", "tags", "projects"]) expect(await list(`${id}/${name}`), name).toEqual([]);
    const done = await finish(id);
    for (const name of ["entries", "tags", "projects"]) expect(await list(`${id}/${name}`), name).toHaveLength(Number(done[name]));
    expect(done["entries"]).toBe(5);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("holds items of their own ids, which name the import and came in when it says", async () => {
    const { id, url } = await start(3);
    const { id: other } = await start(3);
    const done = await finish(id);
    await finish(other);
    const entries = await list(`${id}/entries`);
    expect(entries.map((entry) => entry["import"])).toEqual(Array.from({ length: 3 }, () => ({ id, url })));
    expect(entries.map((entry) => entry["url"])).toEqual(entries.map((entry) => `${mocks.url("freckle")}/entries/${entry.id}`));
    expect(new Set(entries.map((entry) => entry["created_at"]))).toEqual(new Set([done["updated_at"]]));
    expect(new Set([...entries, ...(await list(`${other}/entries`))].map((entry) => entry.id)).size).toBe(6);
    expect(await list(`${id}/entries`)).toEqual(entries);
    const [project] = await list(`${id}/projects`);
    expect(project?.["import"]).toEqual(done);
  });

  test("comes in pages, and filtered by fields of its items", async () => {
    const { id } = await start(70);
    await finish(id);
    const seen: Body[] = [];
    let next: string | undefined = `${mocks.url("freckle")}/imports/${id}/entries`;
    let pages = 0;
    while (next !== undefined) {
      const reply: Response = await fetch(next, { headers: credentials["freckle"] ?? {} });
      seen.push(...((await reply.json()) as Body[]));
      next = /<([^>]*)>; rel="next"/.exec(reply.headers.get("link") ?? "")?.[1];
      pages += 1;
    }
    expect([pages, seen.length, new Set(seen.map((entry) => entry.id)).size]).toEqual([3, 70, 70]);
    expect(await list(`${id}/entries?billable=true`)).toHaveLength(30);
    expect(await list(`${id}/entries?billable=false`)).toEqual([]);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("of an unknown import is not there", async () => {
    for (const name of ["entries", "tags", "projects"]) expect((await call("freckle", "GET", `/imports/1/${name}`)).status).toBe(404);
    expect(violations(mocks.journal())).toEqual([]);
  });
});

test("a list is filtered by what it shows: who asks for what runs gets nothing that has ended", async () => {
  const { document } = await readSpec(specPath(specsFolder(), "pinecone"));
  const { paths } = document as { paths: Record<string, { get: { parameters: object[] } }> };
  paths["/bulk/imports"]?.get.parameters.push({ name: "status", in: "query", schema: { type: "string" } });
  await using filtered = await startMocks({ providers: [{ name: "pinecone", spec: document }] });
  const callPinecone = createCaller(filtered);
  const statuses = async (status: string) =>
    (await callPinecone("pinecone", "GET", `/bulk/imports?status=${status}`)).body.data.map((one) => one["status"]);
  const { id } = (await callPinecone("pinecone", "POST", "/bulk/imports", { uri: "s3://acme/a" })).body;
  expect(await statuses("InProgress")).toEqual([]);
  expect(await statuses("Pending")).toEqual(["Pending"]);
  expect(await statuses("Pending"), "it would be running by now").toEqual([]);
  expect(await statuses("InProgress")).toEqual(["InProgress"]);
  expect((await callPinecone("pinecone", "GET", `/bulk/imports/${id}`)).body.status).toBe("Completed");
});

describe("a list of imports that x-jobs does not name", () => {
  const group = "/v1.0/myorg/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/imports";
  const start = async (path: string) =>
    (await call("power-bi", "POST", `${path}?datasetDisplayName=Depot.xlsx`, { filePath: "Depot.xlsx" })).body.id;
  const listAll = async (query: string) =>
    (await call("power-bi", "GET", `/v1.0/myorg/admin/imports?${new URLSearchParams(query)}`)).body.value.map(({ id }) => id);

  test("shows those of all places, if it holds the same schema", async () => {
    expect(await listAll("")).toEqual([]);
    const ids = [await start("/v1.0/myorg/imports"), await start(group), await start("/v1.0/myorg/imports")];
    expect(await listAll("")).toEqual(ids.toReversed());
    expect([await listAll("$top=2"), await listAll("$top=2&$skip=2")]).toEqual([ids.slice(1).toReversed(), ids.slice(0, 1)]);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("answers with its example if it holds another", async () => {
    await start("/v1.0/myorg/imports");
    const { value } = (await call("power-bi", "GET", "/beta/myorg/imports")).body;
    expect(value.map(({ name }) => name)).not.toContain("Depot.xlsx");
    expect(value.length).toBeGreaterThan(0);
  });
});
