import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ImportChange, memoryStore, type ProviderId } from "../index.ts";
import { populate, simulatedAccounts } from "../testing/simulated-accounts.ts";
import { changedAt, stateAt } from "../testing/simulated-imports.ts";
import { SimulatedProviders } from "../testing/simulated-providers.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const all: readonly ProviderId[] = ["exa", "freckle", "pinecone", "power-bi", "rally"];

test("1,000 running imports that are watched never exceed the limit of a provider, and each change comes exactly once", async () => {
  const world = new SimulatedProviders();
  const imports = simulatedAccounts(world);
  const refs = populate(world, all, 200, { fromMs: 60_000, untilMs: 150_000 });
  const changes: ImportChange[] = [];
  const watching = (async () => {
    for await (const change of imports.watch(refs)) changes.push(change);
  })();

  await vi.advanceTimersByTimeAsync(60_000);
  const minute = world.arrivals.length;
  expect(world.refused).toEqual([]);
  expect(mostWithin(world, "freckle", 1000)).toBe(2);
  expect(world.countOf("rally")).toBeLessThanOrEqual(121);
  expect(new Set(changes.map(({ provider }) => provider))).toEqual(new Set(all));
  expect(minute).toBeGreaterThan(200);

  await vi.advanceTimersByTimeAsync(1_200_000);
  await watching;
  expect(world.refused).toEqual([]);
  for (const ref of refs) {
    const states = changes.filter((change) => change.ref === ref).map(({ state }) => state);
    expect(new Set(states).size, `${ref}: ${states.join(" ")}`).toBe(states.length);
    const [provider = "", id] = ref.split(":");
    const one = world.imports[provider as ProviderId].find((known) => known.id === id);
    const raw = stateAt(one as NonNullable<typeof one>, Date.now());
    expect(states.at(-1)).toMatch(/fail|error/i.test(raw) ? /failed/ : /cancel/i.test(raw) ? /cancelled/ : /succeeded/);
  }
}, 60_000);

test("each change comes exactly once when requests fail, lists lag, webhooks come twice and late, and watches are stopped and resumed", async () => {
  const world = new SimulatedProviders();
  const store = memoryStore();
  const refs = populate(world, all, 40, { fromMs: 60_000, untilMs: 240_000 });
  let count = 0;
  world.fault = () => {
    count++;
    if (count % 11 === 0) return new Response("", { status: 503 });
    if (count % 17 === 0) return new TypeError("fetch failed");
    return count % 23 === 0 ? new Response("", { status: 429, headers: { "retry-after": "2" } }) : undefined;
  };
  const changes: ImportChange[] = [];
  const deliveries = world.imports.exa.map((one) => () => ({
    id: `event_${one.id}`,
    object: "event" as const,
    type: "import.completed" as const,
    createdAt: new Date().toISOString(),
    data: {
      ...exaImport(one.id, stateAt(one, Date.now())),
      createdAt: new Date(one.createdAt).toISOString(),
      updatedAt: new Date(changedAt(one, Date.now())).toISOString(),
    },
  }));
  for (let run = 0; run < 30; run++) {
    const imports = simulatedAccounts(world, { store });
    const watching = (async () => {
      for await (const change of imports.watch(refs, { name: "scale" })) changes.push(change);
    })().catch((error: unknown) => error);
    const late = deliveries.map((deliver) => deliver());
    await vi.advanceTimersByTimeAsync(25_000);
    for (const [index, deliver] of deliveries.entries()) {
      if (index % 3 === run % 3) await imports.ingest(deliver());
      if (index % 5 === run % 5) await imports.ingest(late[index] as (typeof late)[number]);
    }
    await vi.advanceTimersByTimeAsync(35_000);
    await imports.close();
    await watching;
    // What comes next knows nothing of what was sent before.
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(world.refused).toEqual([]);
  for (const ref of refs) {
    const states = changes.filter((change) => change.ref === ref).map(({ state }) => state);
    expect(new Set(states).size, `${ref}: ${states.join(" ")}`).toBe(states.length);
    expect(states.at(-1)).toMatch(/succeeded|failed|cancelled/);
  }
}, 60_000);

function exaImport(id: string, status: string) {
  return {
    id,
    object: "import" as const,
    status,
    format: "csv",
    entity: null,
    title: id,
    count: 10,
    metadata: {},
    failedReason: null,
    failedAt: null,
    failedMessage: null,
  };
}

/** The most requests of a provider in any stretch of time. */
function mostWithin(world: SimulatedProviders, provider: ProviderId, stretchMs: number): number {
  const times = world.arrivals.filter((arrival) => arrival.provider === provider).map(({ at }) => at);
  return Math.max(...times.map((time) => times.filter((other) => other >= time && other < time + stretchMs).length));
}
