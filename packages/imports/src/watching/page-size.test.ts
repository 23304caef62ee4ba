import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ImportChange } from "../index.ts";
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

/** Puts an import of Exa into the world that was created now. */
function add(id: string, ...life: (readonly [state: string, fromMs: number])[]): void {
  world.imports.exa.push({ id, createdAt: Date.now(), life });
}

/** Reads changes in the background. */
function follow(changes: AsyncIterable<ImportChange>): { items: ImportChange[]; ended: Promise<unknown> } {
  const items: ImportChange[] = [];
  const ended = (async () => {
    for await (const item of changes) items.push(item);
  })();
  return { items, ended: ended.catch((error: unknown) => error) };
}

/** What the lists were asked for. */
const asked = (): string[] =>
  world.arrivals.flatMap(({ path }) => (/\/imports(\?|$)/.test(path) ? [String(new URLSearchParams(path.split("?")[1]))] : []));

test("many imports are polled in the largest pages that their providers allow", async () => {
  const refs = populate(world, ["exa", "freckle", "pinecone"], 90);
  const { items } = follow(simulatedAccounts(world).watch(refs));
  await minutes(1);
  expect(new Set(asked())).toEqual(new Set(["limit=200", "per_page=1000", ""]));
  expect(new Set(items.map(({ ref }) => ref)).size).toBe(270);
});

test("a list is looked through in the largest pages, and glanced at in the usual ones while nothing is under way", async () => {
  for (let index = 0; index < 500; index++) {
    add(`old-${index}`, ["completed", 0]);
    vi.setSystemTime(Date.now() + 1000);
  }
  const controller = new AbortController();
  const { items, ended } = follow(simulatedAccounts(world).watch({ providers: ["exa"] }, { signal: controller.signal }));
  await minutes(0.01);
  expect(asked()).toEqual(["limit=200", "cursor=200&limit=200", "cursor=400&limit=200"]);
  world.arrivals.length = 0;
  await minutes(5);
  expect(new Set(asked())).toEqual(new Set([""]));
  add("new", ["processing", 0], ["completed", 60_000]);
  await minutes(0.6);
  expect(asked().at(-1)).toMatch(/limit=200/);
  await minutes(5);
  expect(asked().at(-1)).toBe("");
  controller.abort();
  await ended;
  expect(items.map(({ ref, state }) => `${ref} ${state}`)).toEqual(["exa:new running", "exa:new succeeded"]);
});

test("imports that are under way are looked for in the largest pages, without follow", async () => {
  populate(world, ["exa"], 150);
  follow(simulatedAccounts(world).watch({ providers: ["exa"], follow: false }));
  await minutes(0.01);
  expect(asked()).toEqual(["limit=200"]);
});

test("a list that refuses large pages is polled in the usual ones from then on", async () => {
  const refs = populate(world, ["exa"], 60);
  world.fault = ({ path }) => (path.includes("limit=") ? Response.json({ error: "limit is too large" }, { status: 422 }) : undefined);
  const { ended } = follow(simulatedAccounts(world).watch(refs));
  await minutes(0.5);
  expect(asked().filter((query) => query.includes("limit="))).toEqual(["limit=200"]);
  expect(world.countOf("exa", "list")).toBeGreaterThan(10);
  await minutes(20);
  expect(await ended).toBeUndefined();
});

test("a provider that breaks down at large pages is not given up while it answers for small ones", async () => {
  add("1", ["processing", 0]);
  world.fault = ({ path }) => (path.includes("limit=") ? new Response("", { status: 504 }) : undefined);
  const controller = new AbortController();
  const watch = simulatedAccounts(world).watch({ providers: ["exa"] }, { signal: controller.signal, outageMs: 120_000 });
  const { items } = follow(watch);
  await minutes(30);
  add("2", ["processing", 0]);
  await minutes(3);
  controller.abort();
  expect(items.map(({ ref }) => ref)).toEqual(["exa:1", "exa:2"]);
});
