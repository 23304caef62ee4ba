import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createCaller } from "./__fixtures__/create-caller.ts";
import { violations } from "./journal.ts";
import type { Mocks, MocksOptions } from "./mocks.ts";
import { resetAhead } from "./rate-limiter.ts";
import { startMocks } from "./start-mocks.ts";

let mocks: Mocks;
const start = async (rateLimits: MocksOptions["rateLimits"] & {}) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  mocks = await startMocks({ providers: ["freckle", "power-bi", "rally"], rateLimits });
  const call = createCaller(mocks);
  return (provider: string, path: string) => call(provider, "GET", path);
};
describe("rate limits", () => {
  afterEach(async () => {
    vi.useRealTimers();
    await mocks.close();
  });

  test("are those that the document declares, over all operations of a provider", async () => {
    const call = await start(true);
    const freckle = async (path: string) => (await call("freckle", path)).status;
    expect([await freckle("/imports"), await freckle("/imports/1"), await freckle("/imports"), await freckle("/imports")]).toEqual([
      200, 404, 429, 429,
    ]);
    vi.advanceTimersByTime(1000);
    expect(await freckle("/imports")).toBe(200);
    expect(mocks.journal().map(({ fault, status }) => [status, fault])).toEqual([
      [200, undefined],
      [404, undefined],
      [429, "rate limit"],
      [429, "rate limit"],
      [200, undefined],
    ]);
    expect(violations(mocks.journal()), "being refused breaks no contract").toEqual([]);
  });

  test("of one operation are its own, and tell when to come again as the provider tells it", async () => {
    const call = await start(true);
    const admin = "/v1.0/myorg/admin/imports";
    for (let index = 0; index < 200; index += 1) await call("power-bi", admin);
    vi.advanceTimersByTime(600_000);
    const { body, headers, status } = await call("power-bi", admin);
    expect([status, headers.get("retry-after"), body["message"]]).toEqual([429, "3000", expect.any(String)]);
    expect((await call("power-bi", "/v1.0/myorg/imports")).status).toBe(200);
    vi.advanceTimersByTime(3_000_000);
    expect((await call("power-bi", admin)).status).toBe(200);
  });

  test("may be given for a provider that publishes none, and are counted down in its headers", async () => {
    const call = await start({ rally: { requests: 3, perSeconds: 30 } });
    const { body } = await createCaller(mocks)("rally", "POST", "/people/import", { people: [{ email: "a@panel.example" }] });
    const seen = [];
    for (let index = 0; index < 4; index += 1) {
      const { headers, status } = await call("rally", `/imports/${String(body["importId"])}`);
      seen.push([status, ...["limit", "remaining", "reset"].map((name) => Number(headers.get(`x-ratelimit-${name}`)))]);
      vi.advanceTimersByTime(1000);
    }
    const reset = Math.ceil((mocks.journal()[0]?.startedAt ?? 0) / 1000) + 30;
    expect(seen).toEqual([
      [200, 3, 1, reset],
      [200, 3, 0, reset],
      [429, 3, 0, reset],
      [429, 3, 0, reset],
    ]);
    expect((await call("rally", "/imports/1")).headers.get("retry-after")).toBe("26");
    for (let index = 0; index < 5; index += 1) expect((await call("freckle", "/imports")).status, "no limit here").toBe(200);
    mocks.reset("rally");
    expect((await call("rally", "/imports/1")).status).toBe(404);
  });

  test("let faults wait for a request that is not refused", async () => {
    const call = await start({ rally: { requests: 1, perSeconds: 30 } });
    await call("rally", "/imports/1");
    mocks.fault("rally", { status: 500, times: 1 });
    expect((await call("rally", "/imports/1")).status).toBe(429);
    vi.advanceTimersByTime(30_000);
    expect((await call("rally", "/imports/1")).status).toBe(500);
  });

  test("are not enforced unless asked for", async () => {
    const call = await start(false);
    for (let index = 0; index < 5; index += 1) expect((await call("freckle", "/imports")).status).toBe(200);
  });
});

test("a rate limit that means nothing is refused", async () => {
  onTestFinished(() => void vi.useRealTimers());
  await expect(start({ rali: { requests: 1, perSeconds: 1 } })).rejects.toThrow('"rali", which is not mocked here');
  await expect(start({ rally: { requests: 0, perSeconds: 1 } })).rejects.toThrow("The rate limit of rally needs requests of 1 or more");
});

describe("a reset of which only an example is known", () => {
  const now = Date.parse("2026-03-01T12:00:00Z") / 1000;
  test.each<[string, Record<string, string>, string | undefined]>([
    ["in the past lies a minute ahead", { "x-reset": "1760000000" }, String(now + 60)],
    ["in the past lies as far ahead as the answer says", { "x-reset": "1760000000", "retry-after": "5" }, String(now + 5)],
    ["that lies ahead stays", { "x-reset": String(now + 1) }, String(now + 1)],
    ["that counts seconds stays", { "x-reset": "30" }, "30"],
    ["that is a date stays", { "x-reset": "Sun, 01 Mar 2020 12:00:00 GMT" }, "Sun, 01 Mar 2020 12:00:00 GMT"],
    ["that is not in the answer stays away", { "x-other": "1760000000" }, undefined],
  ])("%s", (_title, headers, want) => {
    vi.useFakeTimers({ toFake: ["Date"], now: now * 1000 });
    const ahead = resetAhead(headers, { reset: "x-reset" });
    vi.useRealTimers();
    expect(ahead["x-reset"]).toBe(want);
    expect(ahead["x-other"]).toBe(headers["x-other"]);
  });

  test("lies ahead in the provider's answers, with state and without", async () => {
    for (const state of [true, false]) {
      await using own = await startMocks({ providers: ["rally"], state });
      const { headers, status } = await createCaller(own)("rally", "POST", "/people/import", { people: [{ email: "a@panel.example" }] });
      expect(status).toBe(200);
      expect(Number(headers.get("x-ratelimit-reset")) * 1000).toBeGreaterThan(Date.now());
    }
  });
});
