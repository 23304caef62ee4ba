import { type Mocks, startMocks, violations } from "@quayside/mocks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configFromEnvironment, createImports, providers } from "./index.ts";

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
  const collect = async <Item>(jobs: AsyncIterable<Item>): Promise<Item[]> => {
    const all: Item[] = [];
    for await (const job of jobs) all.push(job);
    return all;
  };

  test("list gives the imports of every configured provider that can list, newest first", async () => {
    const jobs = await collect(everything().list());
    expect([...new Set(jobs.map((job) => job.provider))].sort()).toEqual(["exa", "freckle", "pinecone", "power-bi"]);
    const times = jobs.map((job) => job.createdAt?.getTime() ?? 0);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(jobs.every((job) => job.ref.startsWith(`${job.provider}:`))).toBe(true);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("list asks only the providers it is told to", async () => {
    mocks.reset();
    const jobs = await collect(everything().list({ providers: ["pinecone"] }));
    expect(new Set(jobs.map((job) => job.provider))).toEqual(new Set(["pinecone"]));
    expect(new Set(mocks.journal().map((entry) => entry.provider))).toEqual(new Set(["pinecone"]));
  });

  test("list of a provider without a list gives what the store remembers, read anew", async () => {
    mocks.reset();
    const imports = everything();
    expect(await collect(imports.list({ providers: ["rally"] }))).toEqual([]);
    const { ref } = await imports.start("rally", "people.import", { people: [{ email: "ines@panel.example" }] });
    const [job, ...others] = await collect(imports.list({ providers: ["rally"] }));
    expect(others).toEqual([]);
    expect(job?.ref).toBe(ref);
    expect(mocks.journal("rally").map(({ operationId }) => operationId)).toEqual(["people.import", "imports.get"]);
  });

  test("every ref that list gives can be read with get", async () => {
    const imports = everything();
    for (const job of await collect(imports.list())) {
      const again = await imports.get(job.ref);
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
    expect(job.failure).toEqual({
      code: undefined,
      message: "User error: namespace products-en is already in use",
      details: undefined,
    });
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

  test.each(["exa/", "exa/a/b", "exa/a:b", "exa/a b"])("the account name %j is refused", (name) => {
    expect(() => createImports({ [name]: { apiKey: "test" } } as object)).toThrow("is no name of an account. Write exa/ and a name");
  });

  test("an empty option of an account with a name of its own is refused: the environment's is another account's", () => {
    for (const apiKey of [undefined, "", " "]) {
      expect(() => createImports({ "exa/team-a": { apiKey } })).toThrow(
        "exa/team-a: apiKey is empty. Give a value, or leave it out to use EXA_API_KEY.",
      );
    }
    expect(() => createImports({ "pinecone/b": { apiKey: "k", indexHost: undefined } })).toThrow("pinecone/b: indexHost is empty.");
    expect(() => createImports({ exa: { apiKey: undefined }, "exa/b": { accessToken: "t", apiKey: undefined } })).not.toThrow();
  });

  test("accounts of one provider are kept apart by their names", async () => {
    mocks.reset();
    const options = { apiKey: "test", baseUrl: mocks.url("exa") };
    const imports = createImports({ "exa/a": options, "exa/b": { ...options, headers: { Prefer: "code=401" } } });
    const [job] = await collect(imports.list({ accounts: ["exa/a"] }));
    expect(job).toMatchObject({ provider: "exa", account: "exa/a", ref: `exa/a:${job?.id}` });
    expect((await imports.get(job?.ref ?? "exa/a:")).ref).toBe(job?.ref);
    await expect(imports.get(`exa/b:${job?.id}`)).rejects.toMatchObject({ status: 401 });
  });

  test("check tells whether each key is accepted, also where there is no list", async () => {
    const imports = createImports({
      "exa/good": { apiKey: "test", baseUrl: mocks.url("exa") },
      "exa/bad": { apiKey: "test", baseUrl: mocks.url("exa"), headers: { Prefer: "code=401" } },
      "exa/lost": { apiKey: "test", baseUrl: "http://127.0.0.1:1" },
      rally: { accessToken: "test", baseUrl: mocks.url("rally") },
      "rally/gone": { accessToken: "test", baseUrl: mocks.url("rally"), headers: { Prefer: "code=404" } },
    });
    const found = await imports.check();
    expect(found.map(({ account, key }) => `${account} ${key}`)).toEqual([
      "exa/good accepted",
      "exa/bad refused",
      "exa/lost unknown",
      "rally accepted",
      "rally/gone accepted",
    ]);
    expect(found.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, false]);
  });

  test("what a provider cannot do is refused with what it can do", async () => {
    const imports = everything();
    // @ts-expect-error Exa cannot cancel imports.
    await expect(imports.cancel("exa:import_1")).rejects.toThrow(
      "exa cannot cancel imports. It can: get, list, delete, start imports.create, wait, watch.",
    );
    // @ts-expect-error Rally cannot delete imports.
    await expect(imports.delete("rally:1")).rejects.toThrow("rally cannot delete imports. It can: get, start people.import,");
    // @ts-expect-error Pinecone has no such operation.
    await expect(imports.start("pinecone", "imports.create", {})).rejects.toThrow(
      'pinecone cannot start imports with "imports.create". It can: get, list, cancel, start imports.start, wait, watch.',
    );
  });

  test("a scope comes from the configuration, unless the call tells it, and is asked for if neither does", async () => {
    mocks.reset();
    const file = new Blob(["x"]);
    const other = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    const imports = everything();
    const one = await imports.start("power-bi", "groups.imports.create", { datasetDisplayName: "A", file });
    const two = await imports.start("power-bi", "groups.imports.create", { datasetDisplayName: "A", file, groupId: other });
    expect([one.ref, two.ref].map((ref) => ref.slice("power-bi:".length).split("/")[0])).toEqual([groupId, other]);
    const unscoped = createImports({ "power-bi": { accessToken: "test", baseUrl: mocks.url("power-bi") } });
    await expect(unscoped.start("power-bi", "groups.imports.create", { datasetDisplayName: "A", file })).rejects.toThrow(
      "groupId is missing. Give it with the call, or as groupId in the configuration of power-bi.",
    );
  });

  test("providers tells of every provider what configures it and what it can do", () => {
    const pinecone = providers().find(({ provider }) => provider === "pinecone");
    expect(pinecone).toMatchObject({
      title: "Pinecone",
      options: [
        { name: "apiKey", kind: "credential", environment: "PINECONE_API_KEY" },
        { name: "indexHost", kind: "variable", required: true, environment: "PINECONE_INDEX_HOST" },
      ],
      can: { list: true, cancel: true, delete: false, webhooks: false, start: [{ operation: "imports.start" }] },
    });
    expect(
      everything()
        .accounts()
        .map(({ account }) => account),
    ).toEqual(["exa", "freckle", "pinecone", "power-bi", "rally"]);
  });

  test("providers tells what the parameters of a start may be, and of which one is enough", () => {
    const start = (provider: string, operation: string) =>
      providers()
        .find((one) => one.provider === provider)
        ?.can.start.find((one) => one.operation === operation);
    const exa = start("exa", "imports.create");
    expect(exa?.alternatives).toEqual([["file"], ["size", "count"]]);
    expect(exa?.parameters).toEqual(
      expect.arrayContaining([
        { name: "format", kind: "text", required: true, values: ["csv"], description: expect.any(String) as string },
        expect.objectContaining({
          name: "entity",
          kind: "json",
          fields: [
            expect.objectContaining({
              name: "type",
              required: true,
              values: ["company", "person", "article", "research_paper", "custom"],
            }) as object,
            expect.objectContaining({ name: "description", kind: "text" }) as object,
          ],
        }),
      ]),
    );
    expect(start("rally", "people.import")).not.toHaveProperty("alternatives");
    const conflict = start("power-bi", "imports.create")?.parameters.find(({ name }) => name === "nameConflict");
    expect(conflict).toMatchObject({ default: "Ignore", values: expect.arrayContaining(["Overwrite"]) as string[] });
  });

  test("configFromEnvironment takes the providers whose credential and required options are set", () => {
    const environment = { EXA_API_KEY: "k", PINECONE_API_KEY: "p", RALLY_ACCESS_TOKEN: " " };
    expect(configFromEnvironment(environment)).toEqual({ exa: { apiKey: "k" } });
    expect(configFromEnvironment({ ...environment, PINECONE_INDEX_HOST: "h" })).toEqual({
      exa: { apiKey: "k" },
      pinecone: { apiKey: "p", indexHost: "h" },
    });
    const freckle = { FRECKLE_TOKEN: "t" };
    expect(configFromEnvironment(freckle)).toEqual({});
    expect(configFromEnvironment({ ...freckle, FRECKLE_SUBDOMAIN: "acme" })).toEqual({ freckle: { apiKey: "t", subdomain: "acme" } });
  });
});
