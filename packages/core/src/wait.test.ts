import { getEventListeners } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortedError } from "./errors/aborted-error.ts";
import { HttpError } from "./errors/http-error.ts";
import type { JobFailedError } from "./errors/job-failed-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, voyage } from "./testing/harbour.ts";
import type { WaitOptions } from "./wait.ts";

interface Voyage {
  readonly id?: string;
  readonly status?: string;
}

type Answer = (Voyage & { code?: string | null; message?: unknown }) | Response | Error;

// Loaded before the clock is stopped: it would otherwise still be on its way when all timers have run.
beforeAll(() => import("./wait.ts"));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function wait(answers: Answer[], options: WaitOptions<Voyage> = {}): Promise<{ outcome: unknown; polls: number[] }> {
  const polls: number[] = [];
  const { fetch } = capture(
    ...answers.map((answer) => () => {
      if (answer instanceof Error) return Promise.reject(answer);
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    }),
  );
  const begin = performance.now();
  const client = createHarbour({
    maxRetries: 0,
    fetch: (url, init) => {
      polls.push(performance.now() - begin);
      return fetch(url, init);
    },
  });
  const outcome = client.wait<Voyage>(voyage, { id: "v1" }, options).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { outcome: await outcome, polls };
}

describe("wait", () => {
  test("polls until the job has succeeded and gives the finished resource", async () => {
    const updates: unknown[] = [];
    const { outcome, polls } = await wait([{}, { status: "waiting" }, { status: "sailing" }, { status: "arrived" }], {
      onUpdate: ({ status }) => updates.push(status),
    });
    expect([outcome, polls]).toEqual([{ status: "arrived" }, [0, 1000, 2500, 4750]]);
    expect(updates).toEqual([undefined, "waiting", "sailing", "arrived"]);
  });

  test("makes pauses that grow by half up to thirty seconds, from intervalMs on", async () => {
    const { polls } = await wait([...Array.from({ length: 5 }, () => ({ status: "sailing" })), { status: "arrived" }], {
      intervalMs: 10_000,
    });
    expect(polls.map((at, index) => at - (polls[index - 1] ?? 0))).toEqual([0, 10_000, 15_000, 22_500, 30_000, 30_000]);
  });

  test("refuses times that are no numbers, which would wait for ever, or negative", async () => {
    for (const options of [{ intervalMs: Number.NaN }, { intervalMs: -1 }, { timeoutMs: Number.NaN }]) {
      expect((await wait([{ status: "arrived" }], options)).outcome).toMatchObject({ name: "ConfigError" });
    }
  });

  test("rejects with what an asynchronous onUpdate throws", async () => {
    const onUpdate = async (): Promise<void> => {
      throw new Error("the database is down");
    };
    expect((await wait([{ status: "sailing" }], { onUpdate })).outcome).toMatchObject({ message: "the database is down" });
  });

  test("keeps the message of a failed job on one line", async () => {
    const { outcome } = await wait([{ id: "v1", status: "sunk", message: "hit\nan \u001b[31miceberg" }]);
    expect((outcome as Error).message).toMatch(/^[^\p{Cc}]*hit an \[31miceberg$/u);
  });

  test("does as Retry-After of a poll says", async () => {
    const { polls } = await wait([Response.json({}, { headers: { "retry-after": "300" } }), { status: "arrived" }]);
    expect(polls).toEqual([0, 300_000]);
  });

  test("takes a status that the document does not know for one that is not final", async () => {
    expect((await wait([{ status: "repainting" }, { status: "arrived" }])).outcome).toEqual({ status: "arrived" });
  });

  test("throws JobFailedError with the provider's code and words", async () => {
    const { outcome } = await wait([{ id: "v1", status: "sunk", code: "iceberg", message: "hit an iceberg" }]);
    const failure = outcome as JobFailedError;
    expect(failure).toMatchObject({
      name: "JobFailedError",
      message: "harbour voyage v1 failed: iceberg: hit an iceberg",
      state: "failed",
      code: "iceberg",
      reason: "hit an iceberg",
      operation: "voyages.get",
    });
    expect(failure.resource).toEqual({ id: "v1", status: "sunk", code: "iceberg", message: "hit an iceberg" });
    expect(JSON.stringify(failure)).not.toContain("resource");
  });

  test("throws JobFailedError for a cancelled job too, also without a reason", async () => {
    const { outcome } = await wait([{ id: "v1", status: "called_off", code: null }]);
    expect(outcome).toMatchObject({ message: "harbour voyage v1 cancelled", state: "cancelled", code: undefined, reason: undefined });
  });

  test("writes a reason that is no text as JSON", async () => {
    const { outcome } = await wait([{ id: "v1", status: "sunk", message: [{ row: 1 }] }]);
    expect(outcome).toMatchObject({ reason: '[{"row":1}]' });
  });

  test("gives a failed job back where throwOnFailure is false", async () => {
    expect((await wait([{ status: "sunk" }], { throwOnFailure: false })).outcome).toEqual({ status: "sunk" });
  });

  test("survives polls that fail in passing, and honours their Retry-After", async () => {
    const lost = new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
    const { outcome, polls } = await wait([
      { status: "sailing" },
      lost,
      new Response("", { status: 503 }),
      new Response("", { status: 429, headers: { "retry-after": "90" } }),
      { status: "arrived" },
    ]);
    expect([outcome, polls]).toEqual([{ status: "arrived" }, [0, 1000, 2500, 4750, 94_750]]);
  });

  test("survives a page of HTML and JSON that was cut short as well, and minds only their Retry-After", async () => {
    const html = new Response("<html>", { headers: { "content-type": "text/html", "retry-after": "90" } });
    const cut = new Response('{"sta', { headers: { "content-type": "application/json", "x-ratelimit-reset": "50" } });
    const { outcome, polls } = await wait([html, cut, { status: "arrived" }]);
    expect([outcome, polls]).toEqual([{ status: "arrived" }, [0, 90_000, 91_500]]);
    expect(await wait([html])).toMatchObject({ outcome: { name: "DecodeError" }, polls: { length: 6 } });
  });

  test("gives up after six such polls in a row", async () => {
    const { outcome, polls } = await wait([new Response("", { status: 503 })]);
    expect([HttpError.isInstance(outcome), polls.length]).toEqual([true, 6]);
    const down = new Response("", { status: 503 });
    const { outcome: fine } = await wait([down, down, down, { status: "sailing" }, down, down, down, { status: "arrived" }]);
    expect(fine).toEqual({ status: "arrived" });
  });

  test("throws what will not pass at once", async () => {
    const { outcome, polls } = await wait([Response.json({ message: "no such voyage" }, { status: 404 })]);
    expect([(outcome as Error).message, polls.length]).toEqual([
      "harbour voyages.get failed: GET /v1/voyages/v1 -> 404: no such voyage",
      1,
    ]);
  });

  test("throws what onUpdate throws, even if it is what a poll would survive", async () => {
    for (const failure of [new NetworkError("mine"), new TimeoutError("mine"), new HttpError("mine", { status: 503 })]) {
      const onUpdate = (): never => {
        throw failure;
      };
      for (const status of ["sailing", "arrived"]) {
        const { outcome, polls } = await wait([{ status }], { onUpdate });
        expect([outcome, polls]).toEqual([failure, [0]]);
      }
    }
  });

  test("ends an onUpdate that hangs, by its signal and by timeoutMs", async () => {
    const onUpdate = (): Promise<never> => new Promise(() => {});
    expect((await wait([{ status: "arrived" }], { onUpdate, timeoutMs: 3000 })).outcome).toMatchObject({
      name: "TimeoutError",
      message: "harbour voyages.get: onUpdate has not ended within 3000 ms",
      timeoutMs: 3000,
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 500);
    const { outcome } = await wait([{ status: "arrived" }], { onUpdate, signal: controller.signal });
    expect(outcome).toMatchObject({ name: "AbortedError", cause: "enough" });
  });

  test("awaits an onUpdate that takes its time, also after the last poll", async () => {
    const onUpdate = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));
    const { outcome } = await wait([{ status: "sailing" }, { status: "arrived" }], { onUpdate, timeoutMs: 1000 });
    expect(outcome).toEqual({ status: "arrived" });
  });

  test("throws what onUpdate throws", async () => {
    const failure = new Error("mine");
    const { outcome } = await wait([{ status: "sailing" }], {
      onUpdate: () => {
        throw failure;
      },
    });
    expect(outcome).toBe(failure);
  });

  test("ends with a TimeoutError when timeoutMs is over, and says how the job stands", async () => {
    const { outcome, polls } = await wait([{ status: "sailing" }], { timeoutMs: 3000 });
    expect([TimeoutError.isInstance(outcome), (outcome as Error).message, polls]).toEqual([
      true,
      "harbour voyage is still running after 3000 ms",
      [0, 1000, 2500, 3000],
    ]);
  });

  test("asks once more when timeoutMs is over, however long the pauses, and once where it is 0", async () => {
    const { outcome, polls } = await wait([{ status: "sailing" }, { status: "arrived" }], { intervalMs: 60_000, timeoutMs: 100 });
    expect([outcome, polls]).toEqual([{ status: "arrived" }, [0, 100]]);
    expect((await wait([{ status: "arrived" }], { timeoutMs: 0 })).outcome).toEqual({ status: "arrived" });
    expect(await wait([{ status: "sailing" }], { timeoutMs: 0 })).toMatchObject({ outcome: { name: "TimeoutError" }, polls: [0] });
  });

  test("gives up at once where the provider asks for a pause beyond timeoutMs", async () => {
    const { outcome, polls } = await wait([Response.json({ status: "sailing" }, { headers: { "retry-after": "300" } })], {
      timeoutMs: 60_000,
    });
    expect(outcome).toMatchObject({
      name: "TimeoutError",
      message: "harbour voyage is still running, and is not to be asked for again within 60000 ms",
      timeoutMs: 60_000,
    });
    expect(polls).toEqual([0]);
  });

  test("tells as cause why the last poll failed", async () => {
    const { outcome } = await wait([{ status: "sailing" }, new Response("", { status: 503 })], { timeoutMs: 1500 });
    expect(outcome).toMatchObject({ message: "harbour voyage is still running after 1500 ms", cause: { status: 503 } });
  });

  test("timeoutMs also ends a poll that hangs, though every poll is given a second", async () => {
    for (const [timeoutMs, endsAt] of [
      [5000, 5000],
      [500, 1000],
    ] as const) {
      const begin = performance.now();
      const client = createHarbour({ fetch: () => new Promise(() => {}) });
      const outcome = client.wait(voyage, { id: "v1" }, { timeoutMs }).catch((error: unknown) => error);
      await vi.runAllTimersAsync();
      expect(await outcome).toMatchObject({ name: "TimeoutError", timeoutMs });
      expect(performance.now() - begin).toBe(endsAt);
    }
  });

  test("hands whole milliseconds to its polls", async () => {
    const limits: unknown[] = [];
    const client = createHarbour({
      maxRetries: 0,
      fetch: () => new Promise(() => {}),
      onError: ({ error }) => limits.push((error as TimeoutError).timeoutMs),
    });
    const outcome = client.wait(voyage, { id: "v1" }, { timeoutMs: 2000.5 }).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    await outcome;
    expect(limits).toEqual([2001]);
  });

  test("is aborted at once, in a poll and between polls", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 1700);
    const { outcome, polls } = await wait([{ status: "sailing" }], { signal: controller.signal });
    expect([AbortedError.isInstance(outcome), (outcome as Error).cause, polls.length]).toEqual([true, "enough", 2]);
    expect(AbortedError.isInstance((await wait([{}], { signal: AbortSignal.abort() })).outcome)).toBe(true);
  });

  test("leaves no listener on the signal of its caller, however it ends", async () => {
    const { signal } = new AbortController();
    const ends: [Answer[], WaitOptions<Voyage>][] = [
      [[{ status: "sailing" }, { status: "arrived" }], { onUpdate: async () => {} }],
      [[{ status: "sunk" }], {}],
      [[{ status: "sailing" }], { timeoutMs: 50 }],
      [
        [{ status: "sailing" }],
        {
          onUpdate: () => {
            throw new Error("mine");
          },
        },
      ],
    ];
    for (const [answers, options] of ends) await wait(answers, { ...options, signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("takes X-RateLimit-Reset of a good reply for no pause, but Retry-After for one", async () => {
    const answer = (headers: Record<string, string>): Response => Response.json({ status: "sailing" }, { headers });
    const answers = [answer({ "x-ratelimit-reset": "8" }), answer({ "retry-after": "3" }), { status: "arrived" }];
    const { polls } = await wait(answers, { intervalMs: 100 });
    expect(polls).toEqual([0, 100, 3100]);
  });
});
