import { type Mocks, startMocks, violations } from "@quayside/mocks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createImports, type ImportJob, registry } from "./index.ts";

describe("createImports", () => {
  let mocks: Mocks;
  beforeAll(async () => {
    mocks = await startMocks({ state: false });
  });
  afterAll(() => mocks.close());

  const groupId = "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174";
  const everything = () =>
    createImports({
      exa: { apiKey: "test", baseUrl: mocks.url("exa") },
      freckle: { apiKey: "test", subdomain: "apitest", baseUrl: mocks.url("freckle") },
      pinecone: { apiKey: "test", baseUrl: mocks.url("pinecone") },
      "power-bi": { accessToken: "test", groupId, baseUrl: mocks.url("power-bi") },
      rally: { accessToken: "test", baseUrl: mocks.url("rally") },
    });
  const collect = async (jobs: AsyncIterable<ImportJob>): Promise<ImportJob[]> => {
    const all: ImportJob[] = [];
    for await (const job of jobs) all.push(job);
    return all;
  };

  test("list gives the imports of every configured provider that can list, in the order of the configuration", async () => {
    const jobs = await collect(everything().list());
    expect([...new Set(jobs.map((job) => job.provider))]).toEqual(["exa", "freckle", "pinecone", "power-bi"]);
    expect(jobs.every((job) => job.ref.startsWith(`${job.provider}:`))).toBe(true);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("list asks only the providers it is told to", async () => {
    mocks.reset();
    const jobs = await collect(everything().list({ providers: ["pinecone"] }));
    expect(new Set(jobs.map((job) => job.provider))).toEqual(new Set(["pinecone"]));
    expect(new Set(mocks.journal().map((entry) => entry.provider))).toEqual(new Set(["pinecone"]));
  });

  test("list of a provider without a list is refused with a way out", async () => {
    const imports = everything();
    // @ts-expect-error Rally cannot list imports.
    await expect(collect(imports.list({ providers: ["rally"] }))).rejects.toThrow("rally cannot list imports. Read one by its ref");
  });

  test("every ref that list gives can be read with get", async () => {
    const imports = everything();
    for (const job of await collect(imports.list())) {
      const again = await imports.get(job.ref as `pinecone:${string}`);
      expect(again.ref).toBe(job.ref);
    }
  });

  test("get keeps the provider's own object and its type", async () => {
    mocks.reset();
    const job = await everything().get("rally:cm5aa0k9w0003l20c4n1x8r2p");
    expect(job.state).toBe("pending");
    expect(job.raw.personCount).toBe(0);
    expect(job.counts).toEqual({ total: undefined, imported: 0, failed: undefined });
  });

  test("get follows the scope that a ref names", async () => {
    mocks.reset();
    const id = "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895";
    const scoped = await everything().get(`power-bi:${groupId}/${id}`);
    expect(scoped.ref).toBe(`power-bi:${groupId}/${id}`);
    const own = await everything().get(`power-bi:${id}`);
    expect(own.ref).toBe(`power-bi:${id}`);
    expect(mocks.journal("power-bi").map((entry) => entry.operationId)).toEqual(["groups.imports.get", "imports.get"]);
  });

  test("a numeric id arrives as a number", async () => {
    const job = await everything().get("freckle:60412");
    expect(job.raw.id).toBe(60412);
    expect(job.id).toBe("60412");
  });

  test("a failed import tells why in the provider's own words", async () => {
    mocks.scenario("pinecone", "fails");
    const imports = everything();
    const states: string[] = [];
    let job = await imports.get("pinecone:219");
    while (job.state !== "failed" && states.length < 10) {
      states.push(job.state);
      job = await imports.get("pinecone:219");
    }
    expect(states).toEqual(["pending", "running"]);
    expect(job.failure).toEqual({ code: undefined, message: "User error: namespace products-en is already in use" });
    expect(job.finishedAt).toEqual(new Date("2025-09-04T10:00:21.004Z"));
    mocks.reset("pinecone");
  });

  test.each([
    ["pinecone", "is no ref of an import"],
    [":101", "is no ref of an import"],
    ["pinecone:", "A ref of it reads pinecone:<id>"],
    ["pinecone:a/b", "A ref of it reads pinecone:<id>"],
    ["power-bi:a/b/c", "power-bi:<id> or power-bi:<groupId>/<id>"],
    ["nobody:1", '"nobody" is not configured. Configured: exa, freckle, pinecone, power-bi, rally.'],
  ])("the ref %j is refused: %s", async (ref, message) => {
    await expect(everything().get(ref as "pinecone:1")).rejects.toThrow(message);
  });

  test("a ref cannot reach another endpoint", async () => {
    await expect(everything().get("pinecone:..")).rejects.toThrow(/id/);
    await expect(everything().get("pinecone:%2e%2e")).rejects.toThrow(/id/);
  });

  test("a provider that nobody knows is refused with the known ones", () => {
    // @ts-expect-error There is no such provider.
    expect(() => createImports({ sharepoint: {} })).toThrow('There is no provider "sharepoint". Use one of exa, freckle');
  });

  test("what is not configured does not compile", () => {
    const imports = createImports({ exa: { apiKey: "test" } });
    // @ts-expect-error Pinecone is not configured.
    void imports.get("pinecone:1").catch(() => {});
    // @ts-expect-error Pinecone is not configured.
    void imports.list({ providers: ["pinecone"] });
    expect(Object.keys(registry)).toContain("pinecone");
  });
});
