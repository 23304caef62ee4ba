import { Exa, ExaError } from "exa-js";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startMocks, violations } from "../src/index.ts";

/** The official client, as it comes from npm, on `mocks.prefix("exa")`. */
const mocks = await startMocks({ providers: ["exa"] });
const { imports } = new Exa("test-key", mocks.prefix("exa")).websets;
const csv = "name,url\nAda,https://ada.example\nGrace,https://grace.example\n";
const params = { title: "Suppliers", entity: { type: "company" as const }, metadata: { owner: "tests" } };
const create = (title = params.title) => imports.create({ ...params, title } as Parameters<typeof imports.create>[0], csv);

afterAll(() => mocks.close());
beforeEach(() => mocks.reset());

describe("exa-js", () => {
  test("creates an import and uploads its file to the one-time URL", async () => {
    const created = await create();
    expect(created).toMatchObject({ object: "import", status: "pending", title: "Suppliers", count: 2, metadata: { owner: "tests" } });
    const upload = mocks.journal().find(({ method }) => method === "PUT");
    expect(upload).toMatchObject({ bodySize: csv.length, status: 200 });
    expect(upload?.headers).not.toHaveProperty("x-api-key");
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("gets, updates and deletes what it created", async () => {
    const { id } = await create();
    expect(await imports.get(id)).toMatchObject({ id, title: "Suppliers", count: 2 });
    expect(await imports.update(id, { title: "Checked", metadata: { owner: "others" } })).toMatchObject({ id, title: "Checked" });
    expect(await imports.get(id)).toMatchObject({ title: "Checked", metadata: { owner: "others" } });
    expect(await imports.delete(id)).toMatchObject({ id });
    const gone = await imports.get(id).catch((error: unknown) => error);
    expect(gone).toBeInstanceOf(ExaError);
    expect(gone).toMatchObject({ statusCode: 404 });
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("lists a page, and all pages", async () => {
    const ids: string[] = [];
    for (const title of ["One", "Two", "Three"]) ids.push((await create(title)).id);
    const page = await imports.list({ limit: 2 });
    expect([page.data.length, page.hasMore]).toEqual([2, true]);
    const rest = await imports.list({ limit: 2, cursor: page.nextCursor ?? "" });
    expect([rest.data.length, rest.hasMore, rest.nextCursor]).toEqual([1, false, null]);
    const all: string[] = [];
    for await (const { id } of imports.listAll({ limit: 2 })) all.push(id);
    expect(all.toSorted()).toEqual(ids.toSorted());
    expect((await imports.getAll({ limit: 2 })).map(({ id }) => id)).toEqual(all);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("waits until an import is completed", async () => {
    const { id } = await create();
    const seen: string[] = [];
    const done = await imports.waitUntilCompleted(id, { pollInterval: 1, onPoll: (status) => seen.push(status) });
    expect(done).toMatchObject({ id, status: "completed" });
    expect([seen.at(-1), seen.includes("processing")]).toEqual(["completed", true]);
  });

  test("is told why an import failed", async () => {
    mocks.scenario("exa", "fails-missing-identifier");
    const { id } = await create();
    const failure = await imports.waitUntilCompleted(id, { pollInterval: 1 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExaError);
    expect((failure as ExaError).message).toMatch(`Import ${id} failed: `);
    expect(await imports.get(id)).toMatchObject({ status: "failed", failedReason: "missing_identifier" });
  });

  test.each([
    ["unauthorised", 401],
    ["rate-limited", 429],
    ["maintenance", 503],
  ])("meets the scenario %s as an ExaError with status %d", async (scenario, statusCode) => {
    mocks.scenario("exa", scenario);
    await expect(imports.list()).rejects.toMatchObject({ name: "ExaError", statusCode });
  });

  test("is refused where it breaks the contract", async () => {
    await expect(imports.list({ limit: 201 })).rejects.toMatchObject({ statusCode: 400 });
    await expect(imports.get("never-created")).rejects.toMatchObject({ statusCode: 404 });
    expect(violations(mocks.journal())).toEqual([expect.stringContaining("limit must be <= 200")]);
  });
});
