import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ImportCompletedEvent, ImportStatus } from "@quayside/exa";
import { AbortedError, createImports, type ImportChange } from "../index.ts";
import { simulatedAccounts } from "../testing/simulated-accounts.ts";
import { SimulatedProviders } from "../testing/simulated-providers.ts";

let world: SimulatedProviders;
const changes: ImportChange[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
  world = new SimulatedProviders();
  changes.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
/** Reads until the watch is over, or closed. */
const read = async (watch: AsyncIterable<ImportChange>): Promise<void> => {
  try {
    for await (const change of watch) changes.push(change);
  } catch (error) {
    if (!AbortedError.isInstance(error)) throw error;
  }
};

function delivery(id: string, status: ImportStatus): ImportCompletedEvent {
  const now = new Date().toISOString();
  return {
    id: "event_1",
    object: "event",
    type: "import.completed",
    createdAt: now,
    data: {
      id,
      object: "import",
      status,
      format: "csv",
      entity: null,
      title: "T",
      count: 1,
      metadata: {},
      failedReason: null,
      failedAt: null,
      failedMessage: null,
      createdAt: now,
      updatedAt: now,
    },
  };
}

const finished = (importId: string, status: "COMPLETED" | "ERROR") =>
  ({ _eventType: "person_import.api.finished", importId, status, updatedAt: new Date().toISOString(), failedRecords: null }) as const;

describe("a delivery to a webhook", () => {
  test("that holds the whole import ends a watch of it without another poll", async () => {
    world.imports.exa.push({ id: "1", createdAt: Date.now(), life: [["processing", 0]] });
    const imports = simulatedAccounts(world);
    const watching = read(imports.watch("exa:1"));
    await seconds(10);
    const polls = world.arrivals.length;
    expect(await imports.ingest(delivery("1", "completed"))).toEqual(["exa:1"]);
    await watching;
    expect(world.arrivals.length).toBe(polls);
    expect(changes.map(({ state }) => state)).toEqual(["running", "succeeded"]);
  });

  test("of an import that has not ended takes the place of its next polls", async () => {
    world.imports.exa.push({ id: "1", createdAt: Date.now(), life: [["processing", 0]] });
    const imports = simulatedAccounts(world);
    void read(imports.watch("exa:1"));
    await seconds(1);
    const polls = world.arrivals.length;
    await imports.ingest(delivery("1", "processing"));
    await seconds(29);
    expect(world.arrivals.length).toBe(polls);
    await seconds(2);
    expect(world.arrivals.length).toBe(polls + 1);
    await imports.close();
  });

  test("that holds only id and state is followed by one read, which tells the rest", async () => {
    world.imports.rally.push({
      id: "1",
      createdAt: Date.now(),
      life: [
        ["UPLOADING", 0],
        ["COMPLETED", 20_000],
      ],
    });
    const imports = simulatedAccounts(world);
    const watching = read(imports.watch("rally:1"));
    await seconds(21);
    const polls = world.arrivals.length;
    void imports.ingest(finished("1", "COMPLETED"));
    await seconds(1);
    await watching;
    expect(world.arrivals.length).toBe(polls + 1);
    expect(changes.at(-1)?.job).toMatchObject({ state: "succeeded", raw: { personCount: 0 } });
  });

  test("that comes late, or twice, changes nothing", async () => {
    world.imports.exa.push({ id: "1", createdAt: Date.now(), life: [["processing", 0]] });
    const imports = simulatedAccounts(world);
    const late = delivery("1", "pending");
    await seconds(1);
    void read(imports.watch("exa:1"));
    await seconds(1);
    await imports.ingest(late);
    await imports.ingest(late);
    await seconds(1);
    expect(changes.map(({ state }) => state)).toEqual(["running"]);
    await imports.close();
  });

  test("of an import that nobody watches is remembered, and told to those who follow all", async () => {
    const imports = simulatedAccounts(world);
    void read(imports.watch({ providers: ["exa"] }));
    await seconds(1);
    await imports.ingest(delivery("new", "completed"));
    await seconds(1);
    expect(changes.map(({ ref, state }) => `${ref} ${state}`)).toEqual(["exa:new succeeded"]);
    for await (const { ref, state } of imports.history()) expect([ref, state]).toEqual(["exa:new", "succeeded"]);
    await imports.close();
  });

  test("is the account's that knows the import; where none does, the account has to be named", async () => {
    const imports = createImports({
      "exa/a": { apiKey: "t", baseUrl: "https://exa.example", fetch: world.send("exa") },
      "exa/b": { apiKey: "t", baseUrl: "https://exa.example", fetch: world.send("exa") },
    });
    await expect(imports.ingest(delivery("1", "completed"))).rejects.toThrow("The event may be of any of exa/a, exa/b");
    expect(await imports.ingest(delivery("1", "completed"), { account: "exa/b" })).toEqual(["exa/b:1"]);
    expect(await imports.ingest(delivery("1", "completed"))).toEqual(["exa/b:1"]);
  });

  test("that speaks of no import is no error", async () => {
    expect(await simulatedAccounts(world).ingest({ type: "webset.idle", object: "event" } as never)).toEqual([]);
    expect(await simulatedAccounts(world).ingest(null as never)).toEqual([]);
  });
});
