import { type Mocks, startMocks, violations } from "@quayside/mocks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AbortedError, createImports, type ImportJob, type Imports, type ProviderId } from "./index.ts";

const groupId = "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174";
const file = new Blob(["url\nhttps://one.example\nhttps://two.example\n"]);

describe("all providers, against the mocks", () => {
  let mocks: Mocks;
  let imports: Imports<ProviderId>;
  beforeAll(async () => {
    mocks = await startMocks({ rateLimits: true });
  });
  afterAll(() => mocks.close());
  beforeEach(() => {
    mocks.reset();
    imports = createImports({
      exa: { apiKey: "test", baseUrl: mocks.url("exa") },
      freckle: { apiKey: "test", subdomain: "apitest", baseUrl: mocks.url("freckle") },
      pinecone: { apiKey: "test", baseUrl: mocks.url("pinecone") },
      "power-bi": { accessToken: "test", groupId, baseUrl: mocks.url("power-bi") },
      rally: { accessToken: "test", baseUrl: mocks.url("rally") },
    });
  });

  const startAll = async () => [
    await imports.start("exa", "imports.create", { title: "Suppliers", entity: { type: "company" }, format: "csv", file }),
    await imports.start("freckle", "imports.create", { file }),
    await imports.start("pinecone", "imports.start", { uri: "s3://acme/vectors" }),
    await imports.start("power-bi", "groups.imports.create", { datasetDisplayName: "Fleet.pbix", file }),
    await imports.start("rally", "people.import", { people: [{ email: "ines@panel.example" }] }),
  ];

  test("one import is started on each, and all are watched to the end, one of which is a failure", async () => {
    mocks.scenario("pinecone", "fails");
    const started = await startAll();
    const states = new Map<string, string[]>(started.map(({ ref }) => [ref, []]));
    const jobs = new Map<string, ImportJob>();
    for await (const { ref, state, job } of imports.watch(
      started.map(({ ref }) => ref),
      { intervalMs: 5 },
    )) {
      states.get(ref)?.push(state);
      jobs.set(ref, job);
    }
    expect(Object.fromEntries([...states].map(([ref, seen]) => [ref.split(":")[0], seen]))).toEqual({
      exa: ["pending", "running", "succeeded"],
      freckle: ["running", "succeeded"],
      pinecone: ["pending", "running", "failed"],
      "power-bi": ["running", "succeeded"],
      rally: ["pending", "running", "succeeded"],
    });
    expect([...jobs.values()].find(({ state }) => state === "failed")?.failure?.message).toContain("User error");
    expect(violations(mocks.journal())).toEqual([]);
    const listed: string[] = [];
    for await (const { ref } of imports.list()) listed.push(ref);
    expect(started.map(({ ref }) => ref).filter((ref) => !listed.includes(ref))).toEqual([]);
  }, 30_000);

  test("the file of an import goes along, and progress is told", async () => {
    const sent: number[] = [];
    const { reply } = await imports.start(
      "exa",
      "imports.create",
      { title: "Suppliers", entity: { type: "company" }, format: "csv", file },
      { onProgress: ({ sentBytes }) => sent.push(sentBytes) },
    );
    expect(reply.count).toBe(2);
    expect(sent).toEqual([0, file.size]);
    expect(mocks.journal("exa").map(({ method }) => method)).toContain("PUT");
  });

  test("an import is cancelled, one is deleted and forgotten, and details add counts", async () => {
    const [exa, freckle, pinecone] = await startAll();
    await imports.cancel(pinecone?.ref as "pinecone:1");
    expect((await imports.get(pinecone?.ref as "pinecone:1")).state).toBe("cancelled");
    expect(await imports.delete(exa?.ref as "exa:1")).toMatchObject({ object: "import" });
    await expect(imports.get(exa?.ref as "exa:1")).rejects.toMatchObject({ status: 404 });
    const remembered: string[] = [];
    for await (const { ref } of imports.history()) remembered.push(ref);
    expect(remembered).not.toContain(exa?.ref);
    await imports.wait(freckle?.ref as "freckle:1", { intervalMs: 5 });
    const plain = await imports.get(freckle?.ref as "freckle:1");
    const detailed = await imports.get(freckle?.ref as "freckle:1", { details: true });
    expect(plain.counts.failed).toBeUndefined();
    expect(detailed.counts.failed).toEqual(expect.any(Number));
  });

  test("several imports of one provider, whose list moves nothing, are watched to the end", async () => {
    const refs: `pinecone:${string}`[] = [];
    for (let index = 0; index < 3; index++)
      refs.push((await imports.start("pinecone", "imports.start", { uri: `s3://acme/${index}` })).ref);
    const jobs = await imports.wait(refs, { intervalMs: 5, maxIntervalMs: 20 });
    expect(jobs.map(({ state }) => state)).toEqual(["succeeded", "succeeded", "succeeded"]);
  });

  test("an outage in between is survived", async () => {
    const { ref } = await imports.start("exa", "imports.create", { title: "T", entity: { type: "company" }, format: "csv", file });
    mocks.fault("exa", { operation: "imports.get", status: 503, times: 2 });
    mocks.fault("exa", { operation: "imports.get", kind: "reset", times: 1 });
    expect((await imports.wait(ref, { intervalMs: 5 })).state).toBe("succeeded");
  });

  test("close ends what is watched and waited for, with an AbortedError", async () => {
    const { ref } = await imports.start("rally", "people.import", { people: [{ email: "ines@panel.example" }] });
    const watching = (async () => {
      for await (const { state } of imports.watch(ref, { intervalMs: 60_000 })) if (state === "succeeded") throw new Error("too far");
    })();
    const outcomes = Promise.all(
      [watching, imports.wait(ref, { intervalMs: 60_000 })].map((work) => work.catch((error: unknown) => error)),
    );
    await imports.get(ref);
    await imports.close();
    expect((await outcomes).map((error) => AbortedError.isInstance(error))).toEqual([true, true]);
  });
});
