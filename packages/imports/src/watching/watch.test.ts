import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortedError, AccountsError, type ImportChange, memoryStore, type ProviderId } from "../index.ts";
import { populate, simulatedAccounts } from "../testing/simulated-accounts.ts";
import { SimulatedProviders } from "../testing/simulated-providers.ts";

let world: SimulatedProviders;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
  world = new SimulatedProviders();
});
afterEach(() => {
  vi.useRealTimers();
});

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);
const tell = ({ ref, previous, state }: Pick<ImportChange, "ref" | "previous" | "state">): string => `${ref} ${previous ?? ""}>${state}`;

/** Puts an import into the world that was created now. */
function add<Provider extends ProviderId>(
  provider: Provider,
  id: string,
  ...life: (readonly [state: string, fromMs: number])[]
): `${Provider}:${string}` {
  world.imports[provider].push({ id, createdAt: Date.now(), life });
  return `${provider}:${id}`;
}

/** Reads changes in the background; `ended` tells how that ended. */
function follow<Item>(changes: AsyncIterable<Item>): { items: Item[]; ended: Promise<unknown> } {
  const items: Item[] = [];
  const ended = (async () => {
    for await (const item of changes) items.push(item);
  })();
  return { items, ended: ended.catch((error: unknown) => error) };
}

describe("a watch of imports that are named", () => {
  test("tells each state once, and ends when all have ended", async () => {
    const refs = [
      add("exa", "1", ["pending", 0], ["processing", 5000], ["completed", 20_000]),
      add("rally", "2", ["NOT_STARTED", 0], ["ERROR", 30_000]),
    ];
    const { items, ended } = follow(simulatedAccounts(world).watch(refs));
    await minutes(2);
    await ended;
    expect(items.map(tell)).toEqual([
      "exa:1 >pending",
      "rally:2 >pending",
      "exa:1 pending>running",
      "exa:1 running>succeeded",
      "rally:2 pending>failed",
    ]);
  });

  test("grows its pauses while nothing happens, up to the longest", async () => {
    const ref = add("pinecone", "1", ["InProgress", 0]);
    const { ended } = follow(simulatedAccounts(world).watch(ref, { maxIntervalMs: 10_000, signal: AbortSignal.timeout(1e9) }));
    void ended;
    await minutes(1);
    const times = world.arrivals.map(({ at }) => at);
    const pauses = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / 100) / 10);
    expect(pauses.slice(0, 6)).toEqual([1.1, 1.6, 2.3, 3.5, 5.1, 7.7]);
    expect(Math.max(...pauses)).toBe(10.1);
  });

  test("reads a list where that shows many at once, and single ones now and then", async () => {
    const refs = populate(world, ["pinecone"], 90);
    const { ended } = follow(simulatedAccounts(world).watch(refs));
    await minutes(1);
    // Each of them is read every second or so while it changes; alone that would take a request each time.
    expect(world.countOf("pinecone", "list")).toBeGreaterThan(5);
    expect(world.countOf("pinecone")).toBeLessThan(90);
    await minutes(20);
    expect(await ended).toBeUndefined();
  });

  test("leaves a list alone that does not show what is watched", async () => {
    world.imports.pinecone = [];
    const refs = [
      add("pinecone", "1", ["InProgress", 0], ["Completed", 50_000]),
      add("pinecone", "2", ["InProgress", 0], ["Completed", 50_000]),
    ];
    world.fault = ({ path }) => (path.endsWith("/imports") ? Response.json({ data: [] }) : undefined);
    const { items, ended } = follow(simulatedAccounts(world).watch(refs));
    await minutes(3);
    await ended;
    expect(world.countOf("pinecone", "list")).toBe(1);
    expect(items).toHaveLength(4);
  });

  test("leaving the loop stops the polls at once and leaves no timer", async () => {
    const refs = populate(world, ["exa", "rally"], 3);
    const imports = simulatedAccounts(world);
    const leaving = (async () => {
      for await (const change of imports.watch(refs)) if (change.provider === "rally") break;
    })();
    await minutes(1);
    await leaving;
    const count = world.arrivals.length;
    await minutes(10);
    expect(world.arrivals.length).toBe(count);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("two watches of one import share its polls", async () => {
    const ref = add("pinecone", "1", ["InProgress", 0], ["Completed", 40_000]);
    const imports = simulatedAccounts(world);
    const [one, other] = [follow(imports.watch(ref)), follow(imports.watch([ref, ref]))];
    await minutes(2);
    await Promise.all([one.ended, other.ended]);
    const shared = world.arrivals.length;
    world.arrivals.length = 0;
    const alone = new SimulatedProviders();
    alone.imports.pinecone.push({
      id: "1",
      createdAt: Date.now(),
      life: [
        ["InProgress", 0],
        ["Completed", 40_000],
      ],
    });
    const single = follow(simulatedAccounts(alone).watch(ref));
    await minutes(2);
    await single.ended;
    expect(one.items.map(tell)).toEqual(other.items.map(tell));
    expect(shared).toBe(alone.arrivals.length);
  });

  test("progress is told if asked for, the last of several that nobody has fetched", async () => {
    const ref = add("pinecone", "1", ["InProgress", 0], ["Completed", 60_000]);
    const { items, ended } = follow(simulatedAccounts(world).watch(ref, { progress: true }));
    await minutes(2);
    await ended;
    expect(items.filter(({ kind }) => kind === "state").map(tell)).toEqual(["pinecone:1 >running", "pinecone:1 running>succeeded"]);
    const progress = items.map(({ job }) => job.progress ?? 0);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(items.length).toBeGreaterThan(5);
  });

  test("an abort ends it with an AbortedError and stops the polls", async () => {
    const controller = new AbortController();
    const { ended } = follow(simulatedAccounts(world).watch(populate(world, ["exa"], 3), { signal: controller.signal }));
    await minutes(0.1);
    controller.abort();
    expect(AbortedError.isInstance(await ended)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("trouble", () => {
  test("failures that pass are survived, and told to nobody", async () => {
    const refs = [add("exa", "1", ["processing", 0], ["completed", 50_000]), add("freckle", "2", ["in_progress", 0], ["complete", 50_000])];
    let count = 0;
    const faults = [
      new Response("", { status: 503 }),
      new TypeError("fetch failed"),
      Response.json({}, { status: 429, headers: { "retry-after": "9" } }),
    ];
    world.fault = () => faults[count++]?.valueOf() as Response | Error | undefined;
    const { items, ended } = follow(simulatedAccounts(world).watch(refs));
    await minutes(3);
    expect(await ended).toBeUndefined();
    expect(items.map(tell).filter((line) => line.includes("succeeded"))).toHaveLength(2);
  });

  test("a provider that is out of order for longer than outageMs is given up", async () => {
    const ref = add("exa", "1", ["processing", 0]);
    world.fault = () => new Response("", { status: 503 });
    const { ended } = follow(simulatedAccounts(world).watch(ref, { outageMs: 120_000 }));
    await minutes(1.9);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await minutes(2);
    expect(await ended).toMatchObject({ failures: [{ account: "exa", ref: "exa:1", error: { status: 503 } }] });
  });

  test("an import that is gone is told at the end, or as an item, and the others go on", async () => {
    const refs = [add("exa", "1", ["processing", 0], ["completed", 50_000]), "rally:gone"] as const;
    const imports = simulatedAccounts(world);
    const [thrown, given] = [follow(imports.watch(refs)), follow(imports.watch(refs, { onError: "yield" }))];
    await minutes(3);
    expect(AccountsError.isInstance(await thrown.ended)).toBe(true);
    expect(await thrown.ended).toMatchObject({ failures: [{ account: "rally", ref: "rally:gone", error: { status: 404 } }] });
    expect(thrown.items.map(tell)).toEqual(["exa:1 >running", "exa:1 running>succeeded"]);
    expect(await given.ended).toBeUndefined();
    expect(given.items.filter((item) => "error" in item)).toMatchObject([{ ref: "rally:gone" }]);
  });

  test("a refused key ends what is watched of that account, told once", async () => {
    const refs = populate(world, ["pinecone", "rally"], 20);
    world.fault = ({ provider }) => (provider === "pinecone" ? Response.json({}, { status: 401 }) : undefined);
    const { items, ended } = follow(simulatedAccounts(world).watch(refs, { onError: "yield" }));
    await minutes(30);
    await ended;
    expect(items.filter((item) => "error" in item)).toMatchObject([{ account: "pinecone", ref: undefined, error: { status: 401 } }]);
    expect(items.filter((item) => "kind" in item && item.state !== "running" && item.state !== "pending")).toHaveLength(20);
  });

  test("a list that lags never takes a state back", async () => {
    const refs = [
      add("exa", "1", ["pending", 0], ["processing", 10_000], ["completed", 200_000]),
      add("exa", "2", ["pending", 0], ["completed", 200_000]),
    ];
    const early = Date.now();
    world.fault = ({ path }) =>
      path.endsWith("/imports")
        ? Response.json({
            data: ["1", "2"].map((id) => ({
              id,
              status: "pending",
              createdAt: new Date(early).toISOString(),
              updatedAt: new Date(early).toISOString(),
            })),
            hasMore: false,
            nextCursor: null,
          })
        : undefined;
    const { items, ended } = follow(simulatedAccounts(world).watch(refs));
    await minutes(20);
    await ended;
    expect(items.map(tell).sort()).toEqual([
      "exa:1 >pending",
      "exa:1 pending>running",
      "exa:1 running>succeeded",
      "exa:2 >pending",
      "exa:2 pending>succeeded",
    ]);
  });
});

describe("a watch of all that a filter lets through", () => {
  test("tells what is under way and what begins later, but not what ended before", async () => {
    add("exa", "old", ["completed", 0]);
    add("exa", "1", ["processing", 0], ["completed", 20_000]);
    await minutes(0.01);
    const controller = new AbortController();
    const { items, ended } = follow(simulatedAccounts(world).watch({ providers: ["exa", "pinecone"] }, { signal: controller.signal }));
    await minutes(1);
    add("pinecone", "2", ["Pending", 0], ["Completed", 100_000]);
    add("exa", "quick", ["completed", 0]);
    await minutes(4);
    controller.abort();
    await ended;
    expect(items.map(tell)).toEqual([
      "exa:1 >running",
      "exa:1 running>succeeded",
      "exa:quick >succeeded",
      "pinecone:2 >pending",
      "pinecone:2 pending>succeeded",
    ]);
  });

  test("tells only of the states that are asked for", async () => {
    add("exa", "1", ["processing", 0], ["failed", 20_000]);
    add("exa", "2", ["processing", 0], ["completed", 20_000]);
    const controller = new AbortController();
    const { items } = follow(simulatedAccounts(world).watch({ state: "failed" }, { signal: controller.signal }));
    await minutes(2);
    controller.abort();
    expect(items.map(tell)).toEqual(["exa:1 running>failed"]);
  });

  test("without follow it ends with those that were under way", async () => {
    add("exa", "1", ["processing", 0], ["completed", 20_000]);
    const { items, ended } = follow(simulatedAccounts(world).watch({ follow: false }));
    await minutes(0.1);
    add("exa", "2", ["processing", 0], ["completed", 20_000]);
    await minutes(2);
    expect(await ended).toBeUndefined();
    expect(items.map(tell)).toEqual(["exa:1 >running", "exa:1 running>succeeded"]);
  });

  test("reads no more of a long list that runs newest first than its beginning, after a first look", async () => {
    for (let index = 0; index < 500; index++) {
      add("exa", `old-${index}`, ["completed", 0]);
      vi.setSystemTime(Date.now() + 1000);
    }
    const controller = new AbortController();
    const { ended } = follow(simulatedAccounts(world).watch({ providers: ["exa"] }, { signal: controller.signal }));
    await minutes(0.01);
    const first = world.countOf("exa", "list");
    expect(first).toBe(3);
    await minutes(5);
    expect(world.countOf("exa", "list")).toBeLessThan(first + 20);
    controller.abort();
    await ended;
  });

  test("follows what is started here where the provider has no list", async () => {
    const imports = simulatedAccounts(world);
    const { items } = follow(imports.watch({ providers: ["rally"] }, { signal: AbortSignal.timeout(1e9) }));
    await minutes(0.1);
    add("rally", "people", ["UPLOADING", 0], ["COMPLETED", 30_000]);
    world.fault = ({ path }) =>
      path.endsWith("/people/import") ? Response.json({ message: "", count: 1, importId: "people" }) : undefined;
    void imports.start("rally", "people.import", { people: [{ email: "ines@panel.example" }] });
    await minutes(2);
    expect(items.map(tell)).toEqual(["rally:people >running", "rally:people running>succeeded"]);
  });
});

describe("going on", () => {
  const life = [
    ["pending", 0],
    ["processing", 30_000],
    ["completed", 90_000],
  ] as const;

  test("a cursor makes a later watch tell only what the first has not", async () => {
    const refs = [add("exa", "1", ...life), add("exa", "2", ["completed", 0])];
    const first = simulatedAccounts(world).watch(refs);
    const told: string[] = [];
    const reading = (async () => {
      for await (const change of first) if (told.push(tell(change)) === 3) break;
    })();
    await minutes(1);
    await reading;
    const cursor = first.cursor;
    await minutes(1);
    const { items, ended } = follow(simulatedAccounts(world).watch(refs, { cursor }));
    await minutes(1);
    await ended;
    expect(told.sort()).toEqual(["exa:1 >pending", "exa:1 pending>running", "exa:2 >succeeded"]);
    expect(items.map(tell)).toEqual(["exa:1 running>succeeded"]);
  });

  test("a name makes the store keep the cursor: a change comes again only if it was not dealt with", async () => {
    const store = memoryStore();
    const ref = add("exa", "1", ...life);
    const dealtWith: string[] = [];
    const killed = (async () => {
      for await (const change of simulatedAccounts(world, { store }).watch(ref, { name: "nightly" })) {
        if (change.state === "running") await new Promise(() => {});
        dealtWith.push(tell(change));
      }
    })();
    void killed;
    await minutes(1);
    const { items, ended } = follow(simulatedAccounts(world, { store }).watch(ref, { name: "nightly" }));
    await minutes(2);
    await ended;
    expect(dealtWith).toEqual(["exa:1 >pending"]);
    expect(items.map(tell)).toEqual(["exa:1 pending>running", "exa:1 running>succeeded"]);
    const third = follow(simulatedAccounts(world, { store }).watch(ref, { name: "nightly" }));
    await minutes(1);
    await third.ended;
    expect(third.items).toEqual([]);
  });

  test("a watch by filter goes on with what ended while nobody watched", async () => {
    const store = memoryStore();
    const controller = new AbortController();
    add("exa", "1", ...life);
    const first = follow(simulatedAccounts(world, { store }).watch({ providers: ["exa"] }, { name: "all", signal: controller.signal }));
    await minutes(0.75);
    controller.abort();
    await first.ended;
    add("exa", "2", ["completed", 0]);
    await minutes(5);
    const second = follow(
      simulatedAccounts(world, { store }).watch({ providers: ["exa"] }, { name: "all", signal: AbortSignal.timeout(1e9) }),
    );
    await minutes(1);
    expect(second.items.map(tell).sort()).toEqual(["exa:1 running>succeeded", "exa:2 >succeeded"]);
  });

  test("a text that is no cursor is refused", () => {
    expect(() => simulatedAccounts(world).watch("exa:1", { cursor: "{}" })).toThrow("The cursor is none that a watch has given.");
  });
});
