import { AbortedError } from "@quayside/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RateLimit } from "../adapter.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { Budget, type Turn } from "./budget.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-01T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const url = "https://provider.example/v1/imports";

/** An account whose requests are answered at once; gives the times, in milliseconds from the beginning, at which they left. */
function account(limits: readonly RateLimit[], answer: () => Response = () => new Response("{}")) {
  const begunAt = Date.now();
  const sentAt: number[] = [];
  const budget = new Budget("harbour", limits);
  const send = budget.wrap(async () => {
    sentAt.push(Date.now() - begunAt);
    return answer();
  });
  const call = (turn?: Turn, path = url): Promise<Response> => budget.run(() => send(path, { method: "GET" }), turn);
  return { budget, send, sentAt, call };
}

describe("a limit of so many requests in so many seconds", () => {
  test("is kept, with a tenth to spare, since requests may arrive closer together than they left", async () => {
    const { call, sentAt } = account([{ requests: 2, perSeconds: 1 }]);
    for (let index = 0; index < 5; index++) void call();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sentAt).toEqual([0, 0, 1100, 1100, 2200]);
  });

  test("holds for repetitions too, which a client makes by itself", async () => {
    const { budget, send, sentAt } = account([{ requests: 1, perSeconds: 1 }]);
    void budget.run(async () => {
      await send(url, {});
      return send(url, {});
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(sentAt).toEqual([0, 1100]);
  });

  test("of one operation holds for that operation alone", async () => {
    const { call, sentAt } = account([{ requests: 1, perSeconds: 10, method: "GET", path: "/v1/admin/{id}" }]);
    const single = "https://provider.example/v1/admin/a%2Fb";
    void call({}, single);
    void call({}, single);
    void call();
    void call({}, `${single}/more`);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sentAt).toEqual([0, 0, 0, 11_000]);
  });

  test("is not used up by calls that fail before they send anything", async () => {
    const { budget, call, sentAt } = account([{ requests: 2, perSeconds: 1 }]);
    await expect(budget.run(() => Promise.reject(new Error("no key")))).rejects.toThrow("no key");
    void call();
    void call();
    await vi.advanceTimersByTimeAsync(5000);
    expect(sentAt).toEqual([0, 1100]);
  });
});

describe("a limit that replies tell", () => {
  const limits = [{ headers: { limit: "X-Limit", remaining: "X-Left", reset: "X-Reset" } }];
  const told = (left: number, reset: number, limit = 20) =>
    new Response("{}", { headers: { "x-limit": `${limit}`, "x-left": `${left}`, "x-reset": `${reset}` } });

  test("is asked for with one request before others are sent", async () => {
    let left = 20;
    const { call, sentAt } = account(limits, () => told(--left, 30));
    await Promise.all([call(), call(), call()]);
    expect(sentAt).toEqual([0, 0, 0]);
    expect(left).toBe(17);
  });

  test("makes requests wait for the time at which they are counted anew", async () => {
    const reset = Date.now() / 1000 + 30;
    let left = 2;
    const { call, sentAt } = account(limits, () => (Date.now() / 1000 < reset ? told(--left, reset) : told(10, reset + 60)));
    for (let index = 0; index < 4; index++) void call();
    await vi.advanceTimersByTimeAsync(40_000);
    expect(sentAt).toEqual([0, 0, 31_000, 31_000]);
  });

  test("leaves a tenth to calls that are no polls", async () => {
    let left = 20;
    const { call } = account(limits, () => told(--left, 30));
    for (let index = 0; index < 30; index++) void call({ poll: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(left).toBe(2);
    await call();
    expect(left).toBe(1);
  });

  test("is told by a clock that may differ from ours", async () => {
    const theirs = Date.now() + 3_600_000;
    const { call, sentAt } = account(limits, () => {
      const response = told(0, Math.floor(theirs / 1000) + 20);
      response.headers.set("date", new Date(theirs + (Date.now() - (theirs - 3_600_000))).toUTCString());
      return response;
    });
    await call();
    void call();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sentAt).toEqual([0, 21_000]);
  });
});

describe("turns", () => {
  test("Retry-After holds for the whole account", async () => {
    const answers = [new Response("", { status: 429, headers: { "retry-after": "7" } })];
    const { call, sentAt } = account([], () => answers.pop() ?? new Response("{}"));
    await call();
    void call();
    void call({ poll: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sentAt).toEqual([0, 7000, 7000]);
  });

  test("calls go before polls that have waited longer", async () => {
    const order: string[] = [];
    const budget = new Budget("harbour", [{ requests: 1, perSeconds: 1 }]);
    const run = (name: string, poll: boolean): void => void budget.run(async () => order.push(name), { poll });
    run("first", true);
    run("poll", true);
    run("call", false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(order).toEqual(["first", "call", "poll"]);
  });

  test("a call that would wait for more than a minute is refused, a poll waits", async () => {
    const { call, sentAt } = account([], () => new Response("", { status: 503, headers: { "retry-after": "300" } }));
    await call();
    const refusal: unknown = await call().catch((error: unknown) => error);
    expect(RateLimitError.isInstance(refusal)).toBe(true);
    expect(refusal).toMatchObject({
      message: "harbour: the provider's rate limit allows the next call in 300 s. Try again then.",
      retryAfterMs: 300_000,
    });
    void call({ poll: true });
    await vi.advanceTimersByTimeAsync(301_000);
    expect(sentAt).toEqual([0, 300_000]);
  });

  test("waiting ends with the signal, and leaves no timer behind", async () => {
    const { call, sentAt } = account([{ requests: 1, perSeconds: 50 }]);
    await call();
    const controller = new AbortController();
    const waiting = call({ signal: controller.signal }).catch((error: unknown) => error);
    controller.abort();
    expect(AbortedError.isInstance(await waiting)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(sentAt).toEqual([0]);
  });
});
