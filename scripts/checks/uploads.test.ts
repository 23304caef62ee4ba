import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type ClientOptions, type Job, type Operation, type Provider, type UploadOptions, createClient } from "@quayside/core";
import { createExa } from "@quayside/exa";
import { createFreckle } from "@quayside/freckle";
import { violations } from "@quayside/mocks";
import { useMocks } from "@quayside/mocks/vitest";
import { type Import, createPowerBi } from "@quayside/power-bi";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";

/**
 * The clients as they are generated, with files, on mocks that live: what one side sends and the other wants comes from the
 * same document, so this is where the two readings of it meet. A test whose requests break the contract fails by itself.
 */
const mocks = await useMocks({ providers: ["exa", "freckle", "power-bi"] });
const folder = mkdtempSync(join(tmpdir(), "quayside-uploads-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.useRealTimers());

const quick = { intervalMs: 1 };
const csv = 'name,note,url\nAda,"two\nlines, ""quoted""",https://ada.example\nGrace,,https://grace.example\n\n';
const rows = 2;
const size = new TextEncoder().encode(csv).length;
const onDisk = (name: string, text: string): Promise<Blob> => {
  writeFileSync(join(folder, name), text);
  return openAsBlob(join(folder, name));
};
async function toArray<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const puts = (provider: string) => mocks.journal(provider).filter(({ method }) => method === "PUT");
const reject = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.fail("It was not refused."),
    (error: unknown) => error,
  );

describe("a CSV for Exa", () => {
  const exa = createExa({ apiKey: "k", baseUrl: mocks.url("exa") });
  const params = { title: "Speakers", format: "csv", entity: { type: "person" } } as const;

  test.each([
    ["a Blob", () => new Blob([csv])],
    ["bytes", () => new TextEncoder().encode(csv)],
    ["a Blob of a file", () => onDisk("speakers.csv", csv)],
    ["a stream", () => new Blob([csv]).stream()],
  ])("is counted, sent to the URL in the answer, and imported to its end, given as %s", async (_, make) => {
    const progress: number[] = [];
    const states: string[] = [];
    const call = exa.imports.create({ ...params, file: await make() }, { onProgress: ({ sentBytes }) => progress.push(sentBytes) });
    const done = await call.wait({ ...quick, onUpdate: ({ status }) => states.push(status) });
    expect(done).toMatchObject({ id: (await call).id, status: "completed", title: "Speakers", count: rows });
    expect(states).toEqual(["pending", "processing", "completed"]);
    expect([progress[0], progress.at(-1)]).toEqual([0, size]);
    expect(mocks.journal("exa").map(({ bodySize, method, status }) => (method === "PUT" ? [status, bodySize] : method))).toEqual([
      "POST",
      [200, size],
      "GET",
      "GET",
      "GET",
    ]);
    expect(puts("exa")[0]?.violations, "both sides count the rows alike").toEqual([]);
  });

  test("is waited for: without the file nothing happens", async () => {
    const { id, uploadUrl } = await exa.imports.create({ ...params, size, count: rows });
    const states: string[] = [];
    const waiting = exa.imports.wait({ id }, { ...quick, onUpdate: ({ status }) => states.push(status) });
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(4), { interval: 1, timeout: 10_000 });
    expect(new Set(states)).toEqual(new Set(["pending"]));
    expect((await fetch(uploadUrl, { method: "PUT", body: csv })).status).toBe(200);
    expect((await waiting).status).toBe("completed");
  });

  test("is sent again after a lost answer, and not created again", async () => {
    mocks.fault("exa", { operation: "imports.create upload", status: 503, headers: { "retry-after": "0.001" }, times: 2 });
    await exa.imports.create({ ...params, file: new Blob([csv]) });
    expect(mocks.journal("exa").map(({ method, status }) => `${method} ${status}`)).toEqual(["POST 201", "PUT 503", "PUT 503", "PUT 200"]);
  });

  test("that comes too late is refused, and the error tells what was created", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const late = createExa({
      apiKey: "k",
      baseUrl: mocks.url("exa"),
      onResponse: ({ method }) => void (method === "POST" && vi.setSystemTime(Date.now() + 3_600_000)),
    });
    expect(await reject(late.imports.create({ ...params, file: new Blob([csv]) }))).toMatchObject({
      name: "HttpError",
      status: 403,
      resource: { status: "pending" },
    });
    expect(mocks.takeViolations()).toEqual([expect.stringContaining("the upload URL expired at")]);
  });
});

describe("a file for Freckle", () => {
  const freckle = createFreckle({ apiKey: "k", baseUrl: mocks.url("freckle") });

  test.each([
    ["a Blob", () => new Blob([csv])],
    ["bytes", () => new TextEncoder().encode(csv)],
    ["a Blob of a file", () => onDisk("export.csv", csv)],
    ["a stream", () => new Blob([csv]).stream()],
  ])("goes in a form, given as %s, and what came of it can be read", async (_, make) => {
    const done = await freckle.imports.create({ file: await make(), type: "toggl" }).wait(quick);
    expect(done).toMatchObject({ status: "completed", type: "toggl", entries: rows });
    const { id } = done;
    expect(await freckle.imports.details({ id })).toMatchObject({ entries_imported: rows, entries_discarded: 0 });
    const entries = await toArray(freckle.imports.entries({ id }));
    expect(entries.map((entry) => entry.import?.id)).toEqual([id, id]);
    expect(await toArray(freckle.imports.tags({ id }))).toHaveLength(done.tags ?? -1);
    expect(await toArray(freckle.imports.projects({ id, per_page: 1 }))).toHaveLength(done.projects ?? -1);
  });
});

const groupId = "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174";
const powerBi = createPowerBi({ accessToken: "t", baseUrl: mocks.url("power-bi") });

describe("a small file for Power BI", () => {
  test.each([
    ["a Blob", () => new Blob(["pbix"])],
    ["bytes", () => new TextEncoder().encode("pbix")],
    ["a Blob of a file", () => onDisk("Depot.pbix", "pbix")],
    ["a stream", () => new Blob(["pbix"]).stream()],
  ])("goes in a form, given as %s", async (_, make) => {
    const done = await powerBi.imports.create({ datasetDisplayName: "Depot.pbix", file: await make() }).wait(quick);
    expect(done.importState).toBe("Succeeded");
    expect(mocks.journal("power-bi").map(({ operationId }) => operationId)).toEqual(["imports.create", "imports.get", "imports.get"]);
  });

  test("goes to a workspace", async () => {
    const done = await powerBi.groups.imports.create({ groupId, datasetDisplayName: "Depot.pbix", file: new Blob(["pbix"]) }).wait(quick);
    expect(done.importState).toBe("Succeeded");
    expect((await toArray(powerBi.groups.imports.list({ groupId }))).map(({ id }) => id)).toEqual([done.id]);
    expect(await toArray(powerBi.imports.list())).toEqual([]);
    expect((await toArray(powerBi.admin.imports.list())).map(({ id }) => id)).toEqual([done.id]);
  });
});

describe("a large file for Power BI", async () => {
  const generated = (file: string): Promise<unknown> =>
    import(pathToFileURL(resolve(import.meta.dirname, "../../packages/power-bi/src/generated", file)).href);
  const { importsCreate, groupsImportsCreate } = (await generated("operations.gen.ts")) as Record<string, Operation>;
  const { importJob, groupImportJob } = (await generated("jobs.gen.ts")) as Record<string, Job>;
  const { provider } = (await generated("provider.gen.ts")) as { readonly provider: Provider };

  /** The client of the package is made of the same; only that a gigabyte is less here. */
  const inBlocks = ({ upload, ...operation }: Operation): Operation => ({
    ...operation,
    upload: { ...upload!, blocks: { ...upload!.blocks!, above: 10, bytes: 4 } },
  });
  const connect = (options: ClientOptions = {}) => createClient(provider, { baseUrl: mocks.url("power-bi"), accessToken: "t", ...options });
  const file = new Blob(["abcdefghijklmnopqrstuvwxyz"]);
  const params = { datasetDisplayName: "Depot.pbix", file };
  const blockIds = () => puts("power-bi").flatMap(({ query }) => (typeof query["blockid"] === "string" ? [query["blockid"]] : []));
  const operations = () => mocks.journal("power-bi").map(({ operationId }) => operationId);

  test("is stored in blocks, put together, and imported from there", async () => {
    const progress: number[] = [];
    const options: UploadOptions = { onProgress: ({ sentBytes }) => progress.push(sentBytes) };
    const done = await connect().start<Import, unknown, Import>(inBlocks(importsCreate!), importJob!, params, options).wait(quick);
    expect(done.importState).toBe("Succeeded");
    expect([new Set(blockIds()).size, blockIds().length]).toEqual([7, 7]);
    expect(puts("power-bi").map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    const sizes = puts("power-bi").map(({ bodySize }) => bodySize);
    // Blocks arrive in any order, their list after them.
    expect(sizes.slice(0, 7).toSorted()).toEqual([2, 4, 4, 4, 4, 4, 4]);
    expect([progress[0], progress.at(-1)]).toEqual([0, 26]);
    expect(operations()).toEqual([
      "imports.createUploadLocation",
      ...Array.from({ length: 8 }, () => "imports.create upload"),
      "imports.create",
      "imports.get",
      "imports.get",
    ]);
    expect(puts("power-bi").map(({ headers }) => headers["authorization"])).toEqual(Array.from({ length: 8 }));
  });

  test("goes to a workspace by way of a place of its own", async () => {
    const workspace = { ...params, groupId };
    const call = connect().start<Import, unknown, Import>(inBlocks(groupsImportsCreate!), groupImportJob!, workspace);
    const done = await call.wait(quick);
    expect(done.importState).toBe("Succeeded");
    expect(operations()[0]).toBe("groups.imports.createUploadLocation");
    expect((await powerBi.groups.imports.get({ groupId, importId: done.id })).importState).toBe("Succeeded");
  });

  test("has a block that fails repeated alone", async () => {
    mocks.fault("power-bi", { operation: "imports.create upload", status: 503, after: 2, times: 1, headers: { "retry-after": "0.001" } });
    await connect().start(inBlocks(importsCreate!), importJob!, params);
    expect([new Set(blockIds()).size, blockIds().length]).toEqual([7, 8]);
    expect(puts("power-bi").filter(({ status }) => status === 503)).toHaveLength(1);
    expect(operations().filter((operation) => operation !== "imports.create upload")).toEqual([
      "imports.createUploadLocation",
      "imports.create",
    ]);
  });

  test("whose blocks are stored but whose list is lost is not imported", async () => {
    mocks.fault("power-bi", { operation: "imports.create upload", status: 403, after: 7 });
    expect(await reject(connect().start(inBlocks(importsCreate!), importJob!, params))).toMatchObject({ name: "HttpError", status: 403 });
    expect(operations()).not.toContain("imports.create");
  });

  test("is not imported once the time of its place is over", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const client = connect({
      onResponse: ({ operation }) => void (operation === "imports.createUploadLocation" && vi.setSystemTime(Date.now() + 7_200_000)),
    });
    expect(await reject(client.start(inBlocks(importsCreate!), importJob!, params))).toMatchObject({ name: "HttpError", status: 403 });
    expect(operations()).not.toContain("imports.create");
    expect(new Set(mocks.takeViolations().map((line) => line.replace(/ at .*/, "")))).toEqual(
      new Set(["power-bi PUT /-/uploads/[redacted] (imports.create upload) -> 403: the upload URL expired"]),
    );
  });

  test("is refused by the provider where the file is not there", async () => {
    const { url } = await powerBi.imports.createUploadLocation();
    expect(await reject(powerBi.imports.create({ datasetDisplayName: "Depot.pbix", fileUrl: url }))).toMatchObject({
      name: "HttpError",
      status: 400,
      body: { error: { code: "InvalidRequest" } },
    });
    expect(violations(mocks.journal())).toHaveLength(1);
    expect(mocks.takeViolations()[0]).toContain("fileUrl names an upload URL whose blocks have not been put together");
  });
});

describe("how the import before ended", () => {
  const start = () =>
    powerBi.imports.create({ datasetDisplayName: "Depot.pbix", nameConflict: "CreateOrOverwrite", file: new Blob(["x"]) });

  test("does not fool whoever waits for the end of this one", async () => {
    mocks.scenario("power-bi", "succeeds-after-outdated-end");
    const seen: unknown[] = [];
    const done = await start().wait({ ...quick, onUpdate: ({ importState }) => seen.push(importState) });
    expect([seen, done.importState]).toEqual([["Failed", "Publishing", "Succeeded"], "Succeeded"]);

    const { id } = await start();
    expect((await powerBi.imports.wait({ importId: id }, quick)).importState).toBe("Succeeded");
  });

  test("does not hide that this one failed", async () => {
    mocks.scenario("power-bi", "fails-after-outdated-end");
    expect(await reject(start().wait(quick))).toMatchObject({ name: "JobFailedError", state: "failed" });
    const { id } = await start();
    expect(await reject(powerBi.imports.wait({ importId: id }, quick))).toMatchObject({ name: "JobFailedError", state: "failed" });
  });

  test("is told from the end of this one in another process by the time it was started", async () => {
    mocks.scenario("power-bi", "succeeds-after-outdated-end");
    const since = new Date();
    const { id } = await start();
    const other = createPowerBi({ accessToken: "t", baseUrl: mocks.url("power-bi") });
    expect((await other.imports.wait({ importId: id }, { ...quick, since })).importState).toBe("Succeeded");
  });
});
