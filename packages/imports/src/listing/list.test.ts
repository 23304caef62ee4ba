import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortedError, AccountsError, type ImportJob, type Imports, memoryStore, type ProviderId } from "../index.ts";
import { populate, simulatedAccounts } from "../testing/simulated-accounts.ts";
import { SimulatedProviders } from "../testing/simulated-providers.ts";

let world: SimulatedProviders;
let imports: Imports<ProviderId>;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z"), shouldAdvanceTime: true, advanceTimeDelta: 50 });
  world = new SimulatedProviders();
  imports = simulatedAccounts(world);
});
afterEach(() => {
  vi.useRealTimers();
});

async function take<Item>(items: AsyncIterable<Item>, count = Infinity): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) if (all.push(item) >= count) break;
  return all;
}
const refs = (jobs: readonly ImportJob[]): string[] => jobs.map(({ ref }) => ref);

describe("listing", () => {
  test("merges the pages of all accounts, newest first, and asks for a page when it is needed", async () => {
    populate(world, ["exa", "pinecone", "power-bi"], 110);
    const some = await take(imports.list(), 30);
    const times = some.map(({ createdAt }) => createdAt?.getTime() ?? 0);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(world.arrivals).toHaveLength(4);
    expect(await take(imports.list())).toHaveLength(330);
  });

  test("gives so many at most, of some accounts and in some states", async () => {
    populate(world, ["exa", "pinecone"], 20);
    world.imports.exa.push({ id: "bad", createdAt: Date.now() - 3_600_000, life: [["failed", 0]] });
    expect(refs(await take(imports.list({ state: "failed" })))).toEqual(["exa:bad"]);
    expect(refs(await take(imports.list({ state: ["failed", "cancelled"], accounts: ["pinecone"] })))).toEqual([]);
    expect(await take(imports.list({ limit: 3 }))).toHaveLength(3);
    world.arrivals.length = 0;
    expect(await take(imports.list({ limit: 0 }))).toEqual([]);
    expect(world.arrivals).toEqual([]);
    expect(() => imports.list({ limit: NaN })).toThrow("give a limit of 0 or more");
  });

  test("refuses what no import can match", () => {
    const states = "Use some of pending, running, succeeded, failed, cancelled, unknown.";
    for (const state of ["done", ["failed", "done"]]) {
      expect(() => imports.list({ state: state as never })).toThrow(`list: there is no state "done". ${states}`);
      expect(() => imports.watch({ state: state as never })).toThrow(`watch: there is no state "done". ${states}`);
    }
    for (const since of [new Date("soon"), "2026-11-01" as never]) {
      expect(() => imports.list({ since })).toThrow("list: give since as a Date that is one.");
    }
  });

  test("leaves a list that runs newest first at the first page that is older than since", async () => {
    populate(world, ["exa"], 500);
    const since = new Date(Date.now() - 60_000 + 4900);
    const some = await take(imports.list({ accounts: ["exa"], since }));
    expect(some.every(({ createdAt }) => createdAt && createdAt >= since)).toBe(true);
    expect(some.length).toBeGreaterThan(5);
    expect(world.countOf("exa", "list")).toBe(2);
  });

  test("one account's failure is thrown after the imports of the others, with its name", async () => {
    populate(world, ["exa", "pinecone"], 3);
    world.fault = ({ provider }) => (provider === "pinecone" ? Response.json({ message: "Forbidden" }, { status: 403 }) : undefined);
    const seen: ImportJob[] = [];
    const error: unknown = await (async () => {
      for await (const job of imports.list()) seen.push(job);
    })().catch((error: unknown) => error);
    expect(seen).toHaveLength(3);
    expect(AccountsError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ failures: [{ account: "pinecone", error: { status: 403 } }] });
    expect((error as Error).message).toMatch(/^pinecone: pinecone imports.list failed: GET .* -> 403: Forbidden/);
  });

  test("or given as an item", async () => {
    populate(world, ["exa"], 2);
    world.fault = ({ provider }) => (provider === "pinecone" ? Response.json({}, { status: 403 }) : undefined);
    const items = await take(imports.list({ onError: "yield", order: "arrival" }));
    expect(items.filter((item) => "error" in item)).toMatchObject([{ account: "pinecone", error: { status: 403 } }]);
    expect(items).toHaveLength(3);
  });

  test("an abort ends it with an AbortedError", async () => {
    populate(world, ["exa"], 100);
    const controller = new AbortController();
    const listing = (async () => {
      for await (const _ of imports.list({ signal: controller.signal })) controller.abort();
    })();
    expect(AbortedError.isInstance(await listing.catch((error: unknown) => error))).toBe(true);
  });

  test("an account that is not configured is refused with those that are", () => {
    expect(() => imports.list({ accounts: ["exa/b" as "exa"] })).toThrow('"exa/b" is not configured. Configured: exa, freckle,');
  });
});

describe("the size of pages", () => {
  const asked = (): string[] => world.arrivals.map(({ provider, path }) => `${provider} ${new URLSearchParams(path.split("?")[1])}`).sort();

  test("is the provider's own, unless more is wanted than such a page holds", async () => {
    populate(world, ["exa", "freckle", "pinecone"], 5);
    await take(imports.list());
    await take(imports.list({ limit: 25, accounts: ["exa"] }));
    expect(asked()).toEqual(["exa ", "exa ", "freckle ", "pinecone ", "power-bi "]);
  });

  test("is what is wanted, as far as the provider allows it", async () => {
    populate(world, ["exa", "freckle", "pinecone"], 300);
    expect(await take(imports.list({ limit: 60, accounts: ["exa", "freckle"] }))).toHaveLength(60);
    expect(asked()).toEqual(["exa limit=60", "freckle per_page=60"]);
    world.arrivals.length = 0;
    expect(await take(imports.list({ limit: 250, accounts: ["exa"] }))).toHaveLength(250);
    expect(await take(imports.list({ limit: 300, accounts: ["freckle"] }))).toHaveLength(300);
    expect(await take(imports.list({ limit: 250, accounts: ["pinecone"] }))).toHaveLength(250);
    expect(asked()).toEqual([
      "exa cursor=200&limit=200",
      "exa limit=200",
      "freckle per_page=300",
      "pinecone ",
      "pinecone paginationToken=100",
      "pinecone paginationToken=200",
    ]);
    world.arrivals.length = 0;
    await take(imports.list({ limit: 1e6, accounts: ["freckle"] }), 1);
    await take(imports.list({ limit: 40.5, accounts: ["exa"] }), 1);
    expect(asked()).toEqual(["exa limit=41", "freckle per_page=1000"]);
  });

  test.each([400, 422])("is the provider's own from then on, where another is refused with %i", async (status) => {
    populate(world, ["exa", "freckle"], 100);
    world.fault = ({ path }) =>
      /limit=/.test(path) ? Response.json({ error: "limit must not be greater than 25" }, { status }) : undefined;
    expect(await take(imports.list({ limit: 100, accounts: ["exa"] }))).toHaveLength(100);
    expect(asked()).toEqual(["exa ", "exa cursor=25", "exa cursor=50", "exa cursor=75", "exa limit=100"]);
    world.arrivals.length = 0;
    expect(await take(imports.list({ limit: 40, accounts: ["exa", "freckle"] }))).toHaveLength(40);
    expect(asked().filter((request) => /=(40|100)/.test(request))).toEqual(["freckle per_page=40"]);
  });

  test("is not what a list fails by that fails without it as well, nor what is refused otherwise", async () => {
    const failing = async (status: number): Promise<unknown> => {
      world.arrivals.length = 0;
      world.fault = () => Response.json({ error: "No." }, { status });
      const items = await take(imports.list({ limit: 100, accounts: ["exa"], onError: "yield" }));
      expect(items).toMatchObject([{ account: "exa", error: { status } }]);
      return asked();
    };
    expect(await failing(400)).toEqual(["exa ", "exa limit=100"]);
    expect(await failing(403)).toEqual(["exa limit=100"]);
    expect(await failing(400)).toEqual(["exa ", "exa limit=100"]);
  });
});

describe("imports of a provider without a list", () => {
  test("are those that the store remembers; one that is gone is forgotten", async () => {
    const store = memoryStore();
    const mine = simulatedAccounts(world, { store });
    world.imports.rally.push(
      { id: "1", createdAt: Date.now(), life: [["COMPLETED", 0]] },
      { id: "2", createdAt: Date.now() + 1, life: [["UPLOADING", 0]] },
    );
    await mine.get("rally:1");
    await mine.get("rally:2");
    world.arrivals.length = 0;
    const listed = await take(mine.list({ accounts: ["rally"] }));
    expect(listed.map(({ ref, state }) => `${ref} ${state}`).sort()).toEqual(["rally:1 succeeded", "rally:2 running"]);
    expect(world.arrivals.map(({ path }) => path)).toEqual([expect.stringMatching(/\/imports\/2$/)]);
    expect(await take(mine.list({ accounts: ["rally"], refresh: false }))).toHaveLength(2);
    expect(world.arrivals).toHaveLength(1);
    world.imports.rally.pop();
    expect(refs(await take(mine.list({ accounts: ["rally"] })))).toEqual(["rally:1"]);
    expect(refs((await take(mine.history())).flatMap(({ job }) => job ?? []))).toEqual(["rally:1"]);
  });
});

describe("the history", () => {
  test("holds what was started, read or watched, as it was last seen, and sends nothing", async () => {
    populate(world, ["exa", "pinecone"], 1);
    await imports.get("exa:exa-0");
    await imports.get("pinecone:pinecone-0");
    world.arrivals.length = 0;
    const all = await take(imports.history());
    expect(all.map(({ ref, provider, state, startedAt }) => [ref, provider, state, startedAt])).toEqual([
      ["exa:exa-0", "exa", "pending", undefined],
      ["pinecone:pinecone-0", "pinecone", "pending", undefined],
    ]);
    expect(await take(imports.history({ accounts: ["exa"], state: "failed" }))).toEqual([]);
    expect(await take(imports.history({ limit: 1 }))).toHaveLength(1);
    expect(await take(imports.history({ since: new Date() }))).toEqual([]);
    expect(world.arrivals).toEqual([]);
  });
});
