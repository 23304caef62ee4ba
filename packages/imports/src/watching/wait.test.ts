import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortedError, AccountsError, createImports, type ImportJob, JobFailedError, type ProviderId, TimeoutError } from "../index.ts";
import { simulatedAccounts } from "../testing/simulated-accounts.ts";
import { SimulatedProviders } from "../testing/simulated-providers.ts";

let world: SimulatedProviders;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
  world = new SimulatedProviders();
});
afterEach(() => {
  vi.useRealTimers();
});

function add(provider: ProviderId, id: string, ...life: (readonly [state: string, fromMs: number])[]): void {
  world.imports[provider].push({ id, createdAt: Date.now(), life });
}

/** Lets simulated time pass until something has settled; gives what it threw, or resolved to. */
async function settle(work: Promise<unknown>): Promise<unknown> {
  let isOver = (): boolean => false;
  const outcome = work.catch((error: unknown) => error).finally(() => (isOver = () => true));
  while (!isOver()) await vi.advanceTimersByTimeAsync(1000);
  return outcome;
}

describe("waiting for one import", () => {
  test("gives it when it has ended, and tells of every change until then", async () => {
    add("pinecone", "1", ["Pending", 0], ["InProgress", 5000], ["Completed", 20_000]);
    const seen: string[] = [];
    const job = (await settle(simulatedAccounts(world).wait("pinecone:1", { onUpdate: ({ state }) => seen.push(state) }))) as ImportJob;
    expect(job.state).toBe("succeeded");
    expect(seen.at(0)).toBe("pending");
    expect(new Set(seen)).toEqual(new Set(["pending", "running", "succeeded"]));
  });

  test("throws a JobFailedError, unless failed ones are wanted", async () => {
    add("exa", "1", ["failed", 0]);
    world.fault = () =>
      Response.json({ id: "1", status: "failed", failedReason: "invalid_format", failedMessage: "Line 3\n\u001b[31mis torn" });
    const imports = simulatedAccounts(world);
    const error = await settle(imports.wait("exa:1"));
    expect(JobFailedError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ state: "failed", code: "invalid_format", message: "exa:1 failed: invalid_format: Line 3 [31mis torn" });
    expect((error as JobFailedError).resource).toMatchObject({ id: "1" });
    expect(await settle(imports.wait("exa:1", { throwOnFailure: false }))).toMatchObject({ state: "failed" });
  });

  test("throws what makes it impossible", async () => {
    expect(await settle(simulatedAccounts(world).wait("rally:gone"))).toMatchObject({ name: "HttpError", status: 404 });
  });

  test("ends when the time is over, by the signal, and with what onUpdate throws; no timer is left", async () => {
    add("exa", "1", ["processing", 0]);
    const imports = simulatedAccounts(world);
    const late = await settle(imports.wait("exa:1", { timeoutMs: 90_000 }));
    expect(TimeoutError.isInstance(late)).toBe(true);
    expect((late as Error).message).toBe("exa:1 had not ended after 90000 ms");
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 3000);
    expect(AbortedError.isInstance(await settle(imports.wait("exa:1", { signal: controller.signal })))).toBe(true);
    const own = new Error("mine");
    const onUpdate = () => {
      throw own;
    };
    expect(await settle(imports.wait("exa:1", { onUpdate }))).toBe(own);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("times that are none are refused", async () => {
    await expect(simulatedAccounts(world).wait("exa:1", { timeoutMs: -1 })).rejects.toThrow("give times of 0 or more");
    await expect(simulatedAccounts(world).wait("exa:1", { intervalMs: NaN })).rejects.toThrow("give times of 0 or more");
  });
});

describe("waiting for several", () => {
  test("gives them in the order of their refs, a repeated one twice", async () => {
    add("exa", "1", ["processing", 0], ["completed", 30_000]);
    add("rally", "2", ["COMPLETED", 0]);
    const jobs = (await settle(simulatedAccounts(world).wait(["exa:1", "rally:2", "exa:1"]))) as ImportJob[];
    expect(jobs.map(({ ref }) => ref)).toEqual(["exa:1", "rally:2", "exa:1"]);
  });

  test("waits for all, and then throws what went wrong, with the refs", async () => {
    add("exa", "1", ["failed", 0]);
    add("pinecone", "2", ["InProgress", 0], ["Cancelled", 30_000]);
    add("pinecone", "3", ["InProgress", 0], ["Completed", 60_000]);
    const begunAt = Date.now();
    const error = await settle(simulatedAccounts(world).wait(["pinecone:3", "exa:1", "pinecone:2", "rally:gone"]));
    expect(Date.now() - begunAt).toBeGreaterThan(60_000);
    expect(AccountsError.isInstance(error)).toBe(true);
    expect((error as AccountsError).failures.map(({ ref, error }) => `${ref} ${(error as Error).name}`).sort()).toEqual([
      "exa:1 JobFailedError",
      "pinecone:2 JobFailedError",
      "rally:gone HttpError",
    ]);
  });
});

describe("an import under an id that was there before", () => {
  test("is not taken for the one before it, whose end the provider still shows", async () => {
    const groupId = "g";
    const imports = createImports({
      "power-bi": { accessToken: "t", groupId, baseUrl: "https://power-bi.example", fetch: (url, init) => answer(url, init) },
    });
    const begunAt = Date.now();
    const answer = async (url: string, init: RequestInit): Promise<Response> => {
      if (init.method === "POST") return Response.json({ id: "same" }, { status: 202 });
      const age = Date.now() - begunAt;
      const updatedAt = age < 20_000 ? begunAt - 86_400_000 : begunAt + 20_000;
      const importState = age < 20_000 ? "Failed" : age < 40_000 ? "Publishing" : "Succeeded";
      const body = {
        id: "same",
        importState,
        createdDateTime: new Date(begunAt - 90_000_000).toISOString(),
        updatedDateTime: new Date(updatedAt).toISOString(),
      };
      return Response.json(url.endsWith("/same") ? body : { value: [body] });
    };
    const { ref } = await imports.start("power-bi", "groups.imports.create", { datasetDisplayName: "A", file: new Blob(["x"]) });
    const seen: string[] = [];
    expect(await settle(imports.wait(ref, { onUpdate: ({ state }) => seen.push(state) }))).toMatchObject({ state: "succeeded" });
    expect(seen).toEqual(["running", "succeeded"]);
  });
});
