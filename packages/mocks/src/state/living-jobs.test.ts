import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Body, createCaller, credentials } from "../__fixtures__/create-caller.ts";
import { violations } from "../journal.ts";
import { startMocks } from "../start-mocks.ts";

const mocks = await startMocks();
beforeEach(() => mocks.reset());
afterAll(() => mocks.close());

const call = createCaller(mocks);
const start = async (uri: string) => (await call("pinecone", "POST", "/bulk/imports", { uri })).body.id;
const describeImport = async (id: string) => (await call("pinecone", "GET", `/bulk/imports/${id}`)).body;
const poll = async (id: string) => (await describeImport(id)).status;
const createExa = async (changes: object = {}) =>
  (
    await call("exa", "POST", "/v0/imports", {
      format: "csv",
      size: 8,
      count: 2,
      entity: { type: "person" },
      title: "Speakers",
      ...changes,
    })
  ).body;
const pollExa = async (id: string) => (await call("exa", "GET", `/v0/imports/${id}`)).body;
const csv = "url\na\nb\n";

describe("an import", () => {
  test("that nobody started is not there", async () => {
    expect(await call("pinecone", "GET", "/bulk/imports/217")).toMatchObject({
      status: 404,
      body: { message: "import 999 does not exist" },
    });
    expect((await call("rally", "GET", "/imports/1")).status).toBe(404);
    expect((await call("pinecone", "DELETE", "/bulk/imports/217")).status).toBe(404);
    expect(violations(mocks.journal()), "a 404 of the provider's own").toEqual([]);
  });

  test("lives through its states, one a poll, and holds what it was started with", async () => {
    const id = await start("s3://acme/a");
    const other = await start("s3://acme/b");
    expect(other).not.toBe(id);
    expect([await poll(id), await poll(id), await poll(other), await poll(id), await poll(id)]).toEqual([
      "Pending",
      "InProgress",
      "Pending",
      "Completed",
      "Completed",
    ]);
    expect(await describeImport(id)).toMatchObject({ id, uri: "s3://acme/a", percentComplete: 100 });
  });

  test("has the same ids in every run", async () => {
    const first = [await start("s3://a"), (await createExa()).id];
    mocks.reset();
    expect([await start("s3://a"), (await createExa()).id]).toEqual(first);
    expect(first[1]).toMatch(/^import_[0-9a-z]+$/);
  });

  test("was created now, changes later, and ends when it ends", async () => {
    const before = Date.now();
    const id = await start("s3://acme/a");
    const bodies = [await describeImport(id), await describeImport(id), await describeImport(id)];
    const created = bodies.map((body) => Date.parse(String(body["createdAt"])));
    expect(new Set(created).size).toBe(1);
    expect(created[0]).toBeGreaterThanOrEqual(before);
    expect(bodies.map((body) => "finishedAt" in body)).toEqual([false, false, true]);
    expect(Date.parse(String(bodies[2]?.["finishedAt"]))).toBeGreaterThanOrEqual(created[0] ?? 0);
    expect(Date.parse(String(bodies[2]?.["finishedAt"]))).toBeLessThanOrEqual(Date.now());
  });

  test("that is cancelled stays so, as far as it had come, and one that has ended is not cancelled", async () => {
    const id = await start("s3://acme/a");
    await poll(id);
    const { percentComplete, recordsImported } = await describeImport(id);
    expect((await call("pinecone", "DELETE", `/bulk/imports/${id}`)).status).toBe(200);
    expect(await describeImport(id)).toMatchObject({ status: "Cancelled", percentComplete, recordsImported, uri: "s3://acme/a" });
    const done = await start("s3://acme/b");
    for (let step = 0; step < 3; step += 1) await poll(done);
    await call("pinecone", "DELETE", `/bulk/imports/${done}`);
    expect(await poll(done)).toBe("Completed");
  });

  test("is updated, and deleted; then it is not there", async () => {
    const { id } = await createExa();
    const updated = await call("exa", "PATCH", `/v0/imports/${id}`, { title: "Guests" });
    expect(updated.body).toMatchObject({ id, title: "Guests", status: "pending", count: 2 });
    expect(await pollExa(id)).toMatchObject({ title: "Guests" });
    expect((await call("exa", "DELETE", `/v0/imports/${id}`)).body).toMatchObject({ id, title: "Guests" });
    for (const method of ["GET", "DELETE"]) expect((await call("exa", method, `/v0/imports/${id}`)).status).toBe(404);
    expect((await call("exa", "PATCH", `/v0/imports/${id}`, {})).status).toBe(404);
    expect((await call("exa", "GET", "/v0/imports")).body.data).toEqual([]);
  });

  test("belongs to the place where it was started", async () => {
    const group = "/v1.0/myorg/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/imports";
    const form = new FormData();
    form.set("file", new Blob(["pbix"]), "Depot.pbix");
    const { body } = await call("power-bi", "POST", `${group}?datasetDisplayName=Depot.pbix`, form);
    expect((await call("power-bi", "GET", `${group}/${body.id}`)).body).toMatchObject({ id: body.id, importState: "Publishing" });
    expect((await call("power-bi", "GET", `/v1.0/myorg/imports/${body.id}`)).status).toBe(404);
    expect((await call("power-bi", "GET", group)).body.value).toHaveLength(1);
    expect((await call("power-bi", "GET", "/v1.0/myorg/imports")).body.value).toEqual([]);
  });

  test("counts what it was started with, and what failed is missing in what came in", async () => {
    mocks.scenario("rally", "succeeds-with-failed-records");
    const people = ["a", "b", "c"].map((name) => ({ email: `${name}@panel.example` }));
    const { body } = await call("rally", "POST", "/people/import", { people });
    expect(body["count"]).toBe(3);
    const seen = [];
    for (let step = 0; step < 3; step += 1) seen.push((await call("rally", "GET", `/imports/${body["importId"]}`)).body);
    expect(seen.map(({ personCount }) => personCount)).toEqual([0, 0, 1]);
    expect(seen[2]?.["failedRecords"]).toHaveLength(2);
  });

  test("tells the same in all its parts, whose addresses lead to the mock", async () => {
    const form = new FormData();
    form.set("file", new Blob(["date,minutes\n2013-09-30,45\n2013-09-30,15\n2013-09-30,10\n"]), "export.csv");
    form.set("type", "toggl");
    const { body, headers } = await call("freckle", "POST", "/imports", form);
    expect(headers.get("location")).toBe(`${mocks.url("freckle")}/imports/${body.id}/status`);
    expect((await call("freckle", "GET", `/imports/${body.id}/details`)).status, "no report before the end").toBe(204);
    expect((await call("freckle", "GET", `/imports/${body.id}/status`)).body).toEqual({ status: "in_progress" });
    expect((await call("freckle", "GET", `/imports/${body.id}/status`)).body).toEqual({ status: "complete" });
    const done = (await fetch(String(body["url"]), { headers: credentials["freckle"] ?? {} })).json();
    expect(await done).toMatchObject({ id: body.id, type: "toggl", status: "completed", entries: 3, fallback_user: null });
    expect((await call("freckle", "GET", `/imports/${body.id}/details`)).body).toMatchObject({ entries_imported: 3, entries_discarded: 0 });
    expect((await call("freckle", "DELETE", `/imports/${body.id}`)).status).toBe(204);
    expect((await call("freckle", "GET", `/imports/${body.id}/status`)).status).toBe(404);
    expect(violations(mocks.journal())).toEqual([]);
  });
});

test("what the request names by its id is shown with that id, and found by it in lists", async () => {
  const start = async (fallbackUser?: string) => {
    const form = new FormData();
    form.set("file", new Blob(["date,minutes\n2013-09-30,45\n"]), "export.csv");
    if (fallbackUser !== undefined) form.set("fallback_user", fallbackUser);
    return (await call("freckle", "POST", "/imports", form)).body;
  };
  const list = async (query: string) =>
    ((await call("freckle", "GET", `/imports?${query}`)).body as unknown as { id: string }[]).map(({ id }) => id);
  const [given, left, other] = [await start("7741"), await start("null"), await start("7742")];
  expect([given, left, other].map((body) => body["fallback_user"])).toEqual([{ id: 7741 }, null, { id: 7742 }]);
  expect((await call("freckle", "GET", `/imports/${given?.id}`)).body["fallback_user"]).toEqual({ id: 7741 });
  expect(await list("fallback_user=7741")).toEqual([given?.id]);
  expect(await list("fallback_user=null")).toEqual([left?.id]);
  expect(violations(mocks.journal())).toEqual([]);
});

describe("a list", () => {
  test("is paged by cursors, the newest first, and what is started meanwhile moves nothing", async () => {
    const ids = [await start("s3://0"), await start("s3://1"), await start("s3://2")];
    const first = (await call("pinecone", "GET", "/bulk/imports?limit=2")).body;
    await start("s3://3");
    const token = encodeURIComponent(first.pagination.next);
    const second = (await call("pinecone", "GET", `/bulk/imports?limit=2&paginationToken=${token}`)).body;
    const listed = [first, second].flatMap((page) => page.data.map(({ id }) => String(id)));
    expect(listed).toEqual(ids.toReversed());
    expect(second.pagination).toBeUndefined();
  });

  test("moves what it shows along, as a poll does, and shows every step", async () => {
    const listed = async () => (await call("pinecone", "GET", "/bulk/imports?limit=1")).body.data.map(({ status }) => status);
    const older = await start("s3://0");
    const id = await start("s3://1");
    expect([await listed(), await poll(id), await listed()]).toEqual([["Pending"], "InProgress", ["Completed"]]);
    expect([await poll(older), await poll(older)], "what was on no page has not moved").toEqual(["Pending", "InProgress"]);
  });

  test("says whether there is more in the provider's own way", async () => {
    await createExa({ title: "one" });
    await createExa({ title: "two" });
    const first = (await call("exa", "GET", "/v0/imports?limit=1")).body;
    expect(first).toMatchObject({ data: [{ title: "two" }], hasMore: true, nextCursor: expect.any(String) });
    const second = (await call("exa", "GET", `/v0/imports?limit=1&cursor=${first["nextCursor"]}`)).body;
    expect(second).toMatchObject({ data: [{ title: "one" }], hasMore: false, nextCursor: null });
  });

  test("is paged by number and linked, and filtered by fields of its items", async () => {
    for (const type of ["toggl", "harvest", "toggl"]) {
      const form = new FormData();
      form.set("file", new Blob(["a\nb\n"]), "a.csv");
      form.set("type", type);
      await call("freckle", "POST", "/imports", form);
    }
    const first = await call("freckle", "GET", "/imports?type=toggl&per_page=1");
    const next = /<([^>]*)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect(next).toBe(`${mocks.url("freckle")}/imports?type=toggl&per_page=1&page=2`);
    const second = await fetch(next, { headers: credentials["freckle"] ?? {} });
    expect(second.headers.get("link")).not.toContain('rel="next"');
    expect([...(first.body as unknown as Body[]), ...((await second.json()) as Body[])].map(({ type }) => type)).toEqual([
      "toggl",
      "toggl",
    ]);
  });

  test("refuses a cursor that it did not give", async () => {
    const reply = await call("pinecone", "GET", "/bulk/imports?paginationToken=made-up");
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([400, expect.stringContaining("unknown-cursor")]);
  });

  test("hands out its pages in reverse if a fault says so", async () => {
    for (let index = 0; index < 4; index += 1) await start(`s3://${index}`);
    mocks.fault("pinecone", { operation: "imports.list", kind: "shuffle-pages" });
    const first = (await call("pinecone", "GET", "/bulk/imports?limit=3")).body;
    const second = (await call("pinecone", "GET", `/bulk/imports?limit=3&paginationToken=${first.pagination.next}`)).body;
    const uris = [first, second].map((page) => page.data.map(({ uri }) => uri));
    expect(uris).toEqual([["s3://0", "s3://1", "s3://2"], ["s3://3"]]);
  });
});

describe("a file for a one-time URL", () => {
  test("is served by the mock, and awaited before anything happens", async () => {
    const { id, uploadUrl: address, uploadValidUntil, createdAt } = await createExa();
    const uploadUrl = String(address);
    expect(uploadUrl).toMatch(new RegExp(`^${mocks.origin}/-/uploads/[0-9a-f]{32}\\?signature=[0-9a-f]{32}$`));
    expect(Date.parse(String(uploadValidUntil)) - Date.parse(String(createdAt))).toBe(3_600_000);
    for (let step = 0; step < 3; step += 1) expect((await pollExa(id)).status).toBe("pending");
    expect((await fetch(uploadUrl, { method: "PUT", body: csv, headers: { "content-type": "text/csv" } })).status).toBe(200);
    const seen = [];
    for (let step = 0; step < 3; step += 1) seen.push((await pollExa(id)).status);
    expect(seen).toEqual(["pending", "processing", "completed"]);
    const entry = mocks.journal("exa").find(({ method }) => method === "PUT");
    expect(entry).toMatchObject({ path: "/-/uploads/[redacted]", operationId: "imports.create upload", status: 200, bodySize: 8 });
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("may come again until it is being processed, and not by another method", async () => {
    const { id, uploadUrl: address } = await createExa();
    const uploadUrl = String(address);
    const put = async () => (await fetch(uploadUrl, { method: "PUT", body: csv })).status;
    expect((await fetch(uploadUrl, { method: "POST", body: csv })).status).toBe(405);
    expect([await put(), await put()]).toEqual([200, 200]);
    await pollExa(id);
    expect(await put()).toBe(403);
    expect((await fetch(`${mocks.origin}/-/uploads/00`, { method: "PUT", body: csv })).status).toBe(404);
  });

  test("must be as long as was said, and come without credentials", async () => {
    const { uploadUrl } = await createExa({ size: 9 });
    await fetch(String(uploadUrl), { method: "PUT", body: csv, headers: { "x-api-key": "secret", authorization: "Bearer secret" } });
    const call = "exa PUT /-/uploads/[redacted] (imports.create upload) -> 200";
    expect(violations(mocks.journal("exa"))).toEqual([
      `${call}: Request header x-api-key holds a credential, which an upload URL must not be sent`,
      `${call}: Request header authorization holds a credential, which an upload URL must not be sent`,
      `${call}: Request body announced 9 bytes at /size, but the file has 8`,
    ]);
    expect(JSON.stringify(mocks.journal())).not.toContain("secret");
  });

  test("is befallen by faults that name it, and by no others", async () => {
    const { uploadUrl } = await createExa();
    mocks.fault("exa", { status: 500 });
    mocks.fault("exa", { operation: "imports.create upload", status: 503, times: 1 });
    const put = async () => (await fetch(String(uploadUrl), { method: "PUT", body: csv })).status;
    expect([await put(), await put()]).toEqual([503, 200]);
    mocks.scenario("exa", { faults: [{ operation: "imports.create upload", status: 503, times: 1 }] });
    expect([await put(), await put()], "those of a scenario as well").toEqual([503, 200]);
  });
});

describe("a scenario", () => {
  const live = async (times: number) => {
    const id = await start("s3://acme/a");
    const seen = [];
    for (let step = 0; step < times; step += 1) seen.push(await poll(id));
    return seen;
  };

  test("decides how imports live", async () => {
    mocks.scenario("pinecone", "import-fails");
    expect(await live(3)).toEqual(["Pending", "InProgress", "Failed"]);
    mocks.scenario("pinecone", "slow");
    expect(await live(6)).toEqual(["Pending", "Pending", "Pending", "Pending", "Pending", "InProgress"]);
  });

  test("begins the lives of imports anew", async () => {
    const id = await start("s3://acme/a");
    for (let step = 0; step < 3; step += 1) await poll(id);
    mocks.scenario("pinecone", "fails");
    expect([await poll(id), await poll(id), await poll(id)]).toEqual(["Pending", "InProgress", "Failed"]);
  });

  test("may be given as data: steps, polls for each, and faults", async () => {
    mocks.scenario("pinecone", {
      steps: ["in-progress", "failed"],
      pollsPerStep: 2,
      faults: [{ operation: "imports.describe", status: 500, after: 3, times: 1 }],
    });
    const id = await start("s3://acme/a");
    const seen = [];
    for (let step = 0; step < 5; step += 1) seen.push(await poll(id));
    expect(seen).toEqual(["InProgress", "InProgress", "Failed", undefined, "Failed"]);
  });

  test("may move imports by time instead of polls", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    mocks.scenario("pinecone", { stepMs: 1000 });
    const id = await start("s3://acme/a");
    expect([await poll(id), await poll(id)]).toEqual(["Pending", "Pending"]);
    vi.advanceTimersByTime(1000);
    expect(await poll(id)).toBe("InProgress");
    vi.advanceTimersByTime(5000);
    const done = await describeImport(id);
    expect(done.status).toBe("Completed");
    expect(Date.parse(String(done["finishedAt"])) - Date.parse(String(done["createdAt"])), "when it ended, not when it was asked for").toBe(
      2000,
    );
    vi.useRealTimers();
  });

  test("with steps that no import has is refused", () => {
    expect(() => mocks.scenario("pinecone", { steps: ["sunk"] })).toThrow(
      "pinecone: No import can live through sunk: its examples are in-progress, pending, completed, failed, cancelled.",
    );
  });
});

test("Prefer answers as without state, and moves nothing", async () => {
  const prefer = { "api-key": "k", prefer: "code=404" };
  const id = await start("s3://acme/a");
  expect((await fetch(`${mocks.url("pinecone")}/bulk/imports/${id}`, { headers: prefer })).status).toBe(404);
  const example = await fetch(`${mocks.url("pinecone")}/bulk/imports/nobody`, { headers: { "api-key": "k", prefer: "example=failed" } });
  expect(await example.json()).toMatchObject({ id: "219", status: "Failed" });
  expect(await poll(id)).toBe("Pending");
});
