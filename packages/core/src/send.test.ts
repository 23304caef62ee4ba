import { once } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Operation } from "./definition.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, createShip, getShip } from "./testing/harbour.ts";
import { unencoded } from "./unencoded.ts";
import { cutBody, reset, serve, stallBody, stallHeaders, type Answer } from "./testing/serve.ts";

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const ok = (): Response => Response.json({ id: "1" });
const status =
  (status: number, headers: HeadersInit = {}) =>
  (): Response =>
    new Response("", { status, headers });
const lost = (code: string) => (): Promise<never> =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("boom"), { code }) }));

const put: Operation = { ...createShip, id: "ships.put", method: "PUT" };
const remove: Operation = { id: "ships.remove", method: "DELETE", path: "/ships", responses: ["204"] };
const safePost: Operation = { ...createShip, safe: true };
const unsafeGet: Operation = { ...remove, method: "GET", safe: false };
const patch: Operation = { ...createShip, method: "PATCH" };

/** How many requests a call sends until it is through, on a clock that does not make us wait. */
async function count(
  operation: Operation,
  replies: (() => Response | Promise<Response>)[],
  options: RequestOptions = {},
): Promise<{ sent: number; outcome: unknown; ms: number }> {
  const { fetch, sent } = capture(...replies);
  const begin = performance.now();
  const outcome = createHarbour({ fetch })
    .call(operation, operation === getShip ? { id: 1 } : {}, options)
    .catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { sent: sent.length, outcome: await outcome, ms: performance.now() - begin };
}

// Loaded beforehand, since faked timers do not wait for it.
beforeAll(() => import("./files.ts"));

describe("retries", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([408, 500, 502, 503, 504, 429])("status %d is repeated for what is safe to repeat", async (code) => {
    for (const operation of [getShip, put, remove, safePost]) {
      expect(await count(operation, [status(code), ok])).toMatchObject({ sent: 2, outcome: { id: "1" } });
    }
  });

  test.each([408, 500, 502, 503, 504])("status %d of a POST or PATCH is not repeated: it may have been done", async (code) => {
    for (const operation of [createShip, patch, unsafeGet]) expect((await count(operation, [status(code), ok])).sent).toBe(1);
  });

  test.each(["maxRetries", "timeoutMs", "totalTimeoutMs"])("a limit that is no number or below 0 is refused: %s", async (name) => {
    for (const limit of [Number.NaN, -1]) {
      const { sent, outcome } = await count(getShip, [status(429, { "retry-after": "0.01" })], { [name]: limit });
      expect([sent, String(outcome)]).toEqual([0, "ConfigError: harbour ships.get: limits are 0 or more."]);
    }
  });

  test("429 is repeated for every operation: the provider refused before doing anything", async () => {
    for (const operation of [createShip, patch, unsafeGet]) expect((await count(operation, [status(429), ok])).sent).toBe(2);
  });

  test.each([400, 401, 403, 404, 409, 410, 422, 425, 501, 505, 511])("status %d is never repeated", async (code) => {
    expect((await count(getShip, [status(code), ok])).sent).toBe(1);
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s is repeated for every operation: there was no connection",
    async (code) => {
      expect((await count(createShip, [lost(code), ok])).sent).toBe(2);
    },
  );

  test.each(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"])("%s is repeated only for what is safe to repeat", async (code) => {
    expect((await count(getShip, [lost(code), ok])).sent).toBe(2);
    expect((await count(createShip, [lost(code), ok])).sent).toBe(1);
  });

  test("an error without a code, as browsers throw, counts as a lost connection", async () => {
    const failed = (): Promise<never> => Promise.reject(new TypeError("Failed to fetch"));
    expect((await count(getShip, [failed, ok])).sent).toBe(2);
    expect(await count(createShip, [failed, ok])).toMatchObject({
      sent: 1,
      outcome: { message: "harbour ships.create failed: POST /v1/ships -> no reply: Failed to fetch" },
    });
  });

  test("two retries at most, or as many as the client or the call says; the last failure is thrown", async () => {
    const { sent, outcome } = await count(getShip, [status(503)]);
    expect([sent, HttpError.isInstance(outcome)]).toEqual([3, true]);
    expect((await count(getShip, [status(503)], { maxRetries: 0 })).sent).toBe(1);
    expect((await count(getShip, [status(503)], { maxRetries: 4 })).sent).toBe(5);
    const { fetch, sent: all } = capture(status(503));
    const call = createHarbour({ fetch, maxRetries: 1 }).call(getShip, { id: 1 });
    await Promise.all([expect(call).rejects.toThrow(HttpError), vi.runAllTimersAsync()]);
    expect(all.length).toBe(2);
  });

  test("pauses double from half a second up to eight, each up to a quarter shorter at random", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect((await count(getShip, [status(503)], { maxRetries: 7 })).ms).toBe(500 + 1000 + 2000 + 4000 + 8000 * 3);
    vi.spyOn(Math, "random").mockReturnValue(0.999999);
    expect((await count(getShip, [status(503)], { maxRetries: 1 })).ms).toBeCloseTo(375, 0);
  });

  test("Retry-After of 429 and 503 is waited for", async () => {
    for (const code of [429, 503]) {
      expect((await count(getShip, [status(code, { "retry-after": "7" }), ok])).ms).toBe(7000);
      expect((await count(getShip, [status(code, { "retry-after": "0.25" }), ok])).ms).toBe(250);
      const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 20_000).toUTCString();
      const { ms } = await count(getShip, [status(code, { "retry-after": date }), ok]);
      expect(ms).toBeGreaterThan(19_000);
      expect(ms).toBeLessThan(22_000);
    }
  });

  test("without a Retry-After that makes sense, the usual pause is made", async () => {
    const past = new Date(Date.now() - 60_000).toUTCString();
    for (const value of ["0", "-5", "120junk", "soon", "", past, "NaN", "Infinity", "Infinity junk", "0x10", "1e1", "1.2.3"]) {
      const { sent, ms } = await count(getShip, [status(429, { "retry-after": value }), ok]);
      expect([sent, ms > 370 && ms <= 500], value).toEqual([2, true]);
    }
  });

  test("X-RateLimit-Reset stands in for Retry-After, as a time or as seconds", async () => {
    expect((await count(getShip, [status(429, { "x-ratelimit-reset": "3" }), ok])).ms).toBe(3000);
    const inTen = String(Math.ceil(Date.now() / 1000) + 10);
    const { ms } = await count(getShip, [status(429, { "x-ratelimit-reset": inTen }), ok]);
    expect(ms).toBeGreaterThan(9000);
    expect(ms).toBeLessThan(12_000);
    expect((await count(getShip, [status(429, { "retry-after": "1", "x-ratelimit-reset": "30" }), ok])).ms).toBe(1000);
    for (const nothing of ["", "0", "soon"]) {
      expect((await count(getShip, [status(429, { "retry-after": nothing, "x-ratelimit-reset": "3" }), ok])).ms, nothing).toBe(3000);
    }
  });

  test("a provider that asks for more than a minute is not asked again, and the error has its headers", async () => {
    const { sent, outcome, ms } = await count(getShip, [status(429, { "retry-after": "3392" }), ok]);
    expect([sent, ms, (outcome as HttpError).headers.get("retry-after")]).toEqual([1, 0, "3392"]);
  });

  test("no pause is begun that the total time would cut", async () => {
    const { sent, outcome, ms } = await count(getShip, [status(503, { "retry-after": "10" }), ok], { totalTimeoutMs: 5000 });
    expect([sent, ms, HttpError.isInstance(outcome)]).toEqual([1, 0, true]);
  });

  test("the body of a failed reply is cancelled, not read", async () => {
    const cancel = vi.fn();
    const endless = (): Response => new Response(new ReadableStream({ cancel }), { status: 503 });
    expect((await count(getShip, [endless, ok])).sent).toBe(2);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("a body of text, bytes, Blob or form is sent again as it was", async () => {
    const operation: Operation = { ...put, requestBody: { whole: true, content: [{ type: "*/*", encode: unencoded }] } };
    for (const body of ["text", new Uint8Array([1]), new Blob(["x"])]) {
      const { fetch, sent } = capture(status(503), ok);
      const call = createHarbour({ fetch }).call(operation, { body });
      await vi.runAllTimersAsync();
      await call;
      expect(sent.map(({ init }) => init.body)).toEqual([body, body]);
    }
  });

  test("a streamed body is sent once only", async () => {
    const operation: Operation = { ...put, requestBody: { whole: true, content: [{ type: "*/*", encode: unencoded }] } };
    for (const reply of [status(503), status(429), lost("ECONNREFUSED")]) {
      const { fetch, sent } = capture(reply, ok);
      const call = createHarbour({ fetch }).call(operation, { body: new ReadableStream() });
      await Promise.all([expect(call).rejects.toThrow(), vi.runAllTimersAsync()]);
      expect(sent.length).toBe(1);
    }
  });
});

async function call(
  answers: Answer[],
  options: RequestOptions & ClientOptions = {},
  operation = getShip,
): Promise<{ outcome: unknown; requests: number; ms: number }> {
  await using server = await serve(...answers);
  const begin = performance.now();
  const params = operation === getShip ? { id: 1 } : {};
  const outcome: unknown = await createHarbour({ baseUrl: server.url })
    .call(operation, params, options)
    .catch((error: unknown) => error);
  return { outcome, requests: server.requests.length, ms: performance.now() - begin };
}

describe("lost connections", () => {
  test.each([
    ["reset", reset],
    ["cut in the middle of the body", cutBody],
  ])("a connection that is %s is repeated where that is safe", async (_, fault) => {
    const answer: Answer = { body: { id: "1" } };
    expect(await call([fault, answer])).toMatchObject({ requests: 2, outcome: { id: "1" } });
    const { requests, outcome } = await call([fault, answer], {}, createShip);
    expect([requests, NetworkError.isInstance(outcome), (outcome as Error).message]).toEqual([
      1,
      true,
      expect.stringMatching(/^harbour ships.create failed: POST \/ships -> (ECONNRESET|UND_ERR_SOCKET): /),
    ]);
  });

  test("a port where nobody listens is a NetworkError with the runtime's code", async () => {
    const server = await serve();
    await server[Symbol.asyncDispose]();
    const outcome = await createHarbour({ baseUrl: server.url, maxRetries: 0 })
      .call(getShip, { id: 1 })
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({
      name: "NetworkError",
      code: "ECONNREFUSED",
      operation: "ships.get",
      method: "GET",
      url: server.url + "/ships/1",
    });
  });

  test("of what fetch threw, only code and text are kept, and no query", async () => {
    const failure = Object.assign(new Error("cannot reach https://x.test/a?key=hush-hush"), { request: { headers: { key: "hush-hush" } } });
    const outcome = (await createHarbour({ fetch: () => Promise.reject(failure), maxRetries: 0 })
      .call(getShip, { id: 1 })
      .catch((error: unknown) => error)) as NetworkError;
    expect(outcome.message).toBe("harbour ships.get failed: GET /v1/ships/1 -> no reply: cannot reach https://x.test/a?");
    expect([outcome.cause, JSON.stringify(outcome).includes("hush")]).toEqual([undefined, false]);
  });

  test("whatever a fetch throws becomes a NetworkError", async () => {
    for (const thrown of [undefined, null, "x", 5]) {
      const outcome = await createHarbour({ fetch: () => Promise.reject(thrown), maxRetries: 0 })
        .call(getShip, { id: 1 })
        .catch((error: unknown) => error);
      expect(NetworkError.isInstance(outcome)).toBe(true);
    }
  });
});

describe("timeouts", () => {
  test.each([
    ["headers", stallHeaders],
    ["body", stallBody],
  ])("an attempt whose %s stall ends after timeoutMs, and is repeated where that is safe", async (_, stall) => {
    const answer: Answer = { body: { id: "1" } };
    expect(await call([stall, answer], { timeoutMs: 400 })).toMatchObject({ requests: 2, outcome: { id: "1" } });
    const { outcome, requests } = await call([stall, answer], { timeoutMs: 400 }, createShip);
    expect([requests, outcome]).toEqual([
      1,
      expect.objectContaining({
        name: "TimeoutError",
        timeoutMs: 400,
        message: "harbour ships.create failed: POST /ships -> no complete reply within 400 ms",
      }),
    ]);
  });

  test("totalTimeoutMs ends all attempts together", async () => {
    const { outcome, ms, requests } = await call([stallBody], { timeoutMs: 10_000, totalTimeoutMs: 500, maxRetries: 9 });
    expect([TimeoutError.isInstance(outcome), (outcome as TimeoutError).timeoutMs, requests, ms < 10_000]).toEqual([true, 500, 1, true]);
  });

  test("a fetch that ignores its signal cannot hold up a call", async () => {
    const outcome = await createHarbour({ fetch: () => new Promise(() => {}), timeoutMs: 20, maxRetries: 0 })
      .call(getShip, { id: 1 })
      .catch((error: unknown) => error);
    expect(TimeoutError.isInstance(outcome)).toBe(true);
  });

  test("an attempt that has been given up tells and changes nothing any more, though its reply arrives", async () => {
    const events: unknown[] = [];
    let sent = 0;
    const fetch = async (_: string, { signal }: RequestInit): Promise<Response> => {
      if (++sent === 3) return ok();
      // It ignores the signal in so far as it gives a reply nevertheless, while the next attempt is waited for.
      await once(signal!, "abort");
      await sleep(1);
      return new Response("", { status: 503 });
    };
    const client = createHarbour({
      fetch,
      timeoutMs: 150,
      onResponse: ({ attempt, status }) => events.push([attempt, status]),
      onRetry: ({ attempt }) => events.push(attempt),
    });
    expect(await client.call<{ id: string }, never>(getShip, { id: 1 })).toEqual({ id: "1" });
    expect([sent, events]).toEqual([3, [1, 2, [3, 200]]]);
  });

  test("nothing is sent once a credential function has taken too long", async () => {
    const { fetch, sent } = capture(ok);
    const apiKey = async (): Promise<string> => {
      await sleep(40);
      return "late";
    };
    const onRequest = vi.fn();
    await expect(createHarbour({ fetch, apiKey, onRequest, timeoutMs: 10, maxRetries: 0 }).call(createShip, {})).rejects.toThrow(
      TimeoutError,
    );
    await sleep(60);
    expect([sent.length, onRequest.mock.calls.length]).toEqual([0, 0]);
  });

  test("times that setTimeout cannot hold mean no limit", async () => {
    expect(await call([{ body: { id: "1" } }], { timeoutMs: Infinity })).toMatchObject({ outcome: { id: "1" } });
    expect(await call([{ body: { id: "1" } }], { timeoutMs: 2 ** 31 })).toMatchObject({ outcome: { id: "1" } });
  });

  test("the connection of an attempt that timed out is closed", async () => {
    const closed = vi.fn();
    await call([(response) => void response.on("close", closed)], { timeoutMs: 500, maxRetries: 0 });
    await vi.waitFor(() => expect(closed).toHaveBeenCalled(), 10_000);
  });
});

describe("abort", () => {
  const abortAfter = (ms: number): AbortSignal => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), ms);
    return controller.signal;
  };

  test("before the call sends nothing", async () => {
    const { fetch, sent } = capture(ok);
    const outcome = await createHarbour({ fetch })
      .call(getShip, { id: 1 }, { signal: AbortSignal.abort("no") })
      .catch((error: unknown) => error);
    expect([AbortedError.isInstance(outcome), (outcome as Error).cause, (outcome as Error).message, sent.length]).toEqual([
      true,
      "no",
      "harbour ships.get failed: GET /v1/ships/1 -> aborted",
      0,
    ]);
  });

  test.each([
    ["while waiting for headers", stallHeaders],
    ["while reading the body", stallBody],
    ["between attempts", { status: 503, headers: { "retry-after": "20" } }],
  ])("%s ends the call at once", async (_, answer) => {
    const { outcome, ms, requests } = await call([answer as Answer], { signal: abortAfter(500) });
    expect([AbortedError.isInstance(outcome), (outcome as Error).cause, requests, ms < 10_000]).toEqual([true, "enough", 1, true]);
  });

  test("while a credential function runs ends the call at once", async () => {
    const outcome = await createHarbour({ apiKey: () => new Promise<string>(() => {}) })
      .call(getShip, { id: 1 }, { signal: abortAfter(20) })
      .catch((error: unknown) => error);
    expect(AbortedError.isInstance(outcome)).toBe(true);
  });

  test("leaves no listener and no timer behind, however a call ends", async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    vi.useFakeTimers();
    for (const replies of [[ok], [status(404)], [status(503), ok], [lost("ECONNRESET"), ok]]) {
      const { fetch } = capture(...replies);
      const outcome = createHarbour({ fetch })
        .call(getShip, { id: 1 }, { signal })
        .catch(() => {});
      await vi.advanceTimersByTimeAsync(5000);
      await outcome;
      expect(vi.getTimerCount()).toBe(0);
    }
    vi.useRealTimers();
    expect(add.mock.calls.length).toBeGreaterThan(4);
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
  });
});
