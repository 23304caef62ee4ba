import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { DecodeError } from "./errors/decode-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { ClientOptions } from "./options.ts";
import { createHarbour, createShip, getShip, listShips, voyage } from "./testing/harbour.ts";
import { cutBody, reset, serve, stallBody, type Answer } from "./testing/serve.ts";

/** What a server does when it is ill, on a real connection. */
const ok: Answer = { body: { id: "1" } };
const html = { headers: { "content-type": "text/html" }, body: "<html><h1>Bad Gateway</h1></html>" };
const soon = { "retry-after": "0.002" };
/** Says that it will send no more, and sends nothing. */
const halfClose: Answer = (response) => void response.socket?.end();
/** Sends a body without an end. */
const endless: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    if (!response.destroyed) response.write(" ".repeat(1000), () => setTimeout(more, 1));
  };
  more();
};

async function call(answers: Answer[], options: ClientOptions = {}, operation = getShip): Promise<{ outcome: unknown; requests: number }> {
  await using server = await serve(...answers);
  const outcome: unknown = await createHarbour({ baseUrl: server.url, ...options })
    .call(operation, operation === getShip ? { id: 1 } : {})
    .catch((error: unknown) => error);
  return { outcome, requests: server.requests.length };
}

describe("connections", () => {
  test("one that the server half-closes without a reply counts as lost", async () => {
    expect(await call([halfClose, ok])).toEqual({ outcome: { id: "1" }, requests: 2 });
    const { outcome, requests } = await call([halfClose, ok], {}, createShip);
    expect([NetworkError.isInstance(outcome), requests]).toEqual([true, 1]);
  });

  test("a body without an end is cut off by timeoutMs, and its connection closed", async () => {
    const closed = vi.fn();
    const watched: Answer = (response, request) => {
      response.on("close", closed);
      if (typeof endless === "function") endless(response, request);
    };
    const { outcome } = await call([watched], { timeoutMs: 300, maxRetries: 0 });
    expect(TimeoutError.isInstance(outcome)).toBe(true);
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });
});

describe("bodies", () => {
  test("JSON that the server cut short, but declared complete, is a DecodeError and not asked for again", async () => {
    const { outcome, requests } = await call([{ headers: { "content-type": "application/json" }, body: '{"id":"1","na' }, ok]);
    expect([DecodeError.isInstance(outcome), (outcome as DecodeError).body, requests]).toEqual([true, '{"id":"1","na', 1]);
  });

  test("an HTML page with status 502 is repeated where that is safe, kept in the error and not quoted", async () => {
    expect(await call([{ status: 502, headers: { ...html.headers, ...soon }, body: html.body }, ok])).toMatchObject({ requests: 2 });
    const { outcome } = await call([{ status: 502, ...html }], { maxRetries: 0 });
    expect([(outcome as HttpError).message, (outcome as HttpError).body]).toEqual([
      "harbour ships.get failed: GET /ships/1 -> 502",
      html.body,
    ]);
  });

  test("an empty 500 is an error, also for a caller of raw", async () => {
    const { outcome } = await call([{ status: 500, headers: { "content-length": "0" } }], { maxRetries: 0 });
    expect([HttpError.isInstance(outcome), (outcome as HttpError).body]).toEqual([true, undefined]);
    await using server = await serve({ status: 500, headers: { "content-length": "0" } });
    const { raw } = createHarbour({ baseUrl: server.url, maxRetries: 0 });
    const { response } = await (raw as unknown as { GET(path: string): Promise<{ response: Response }> }).GET("/ships");
    expect(response.status).toBe(500);
  });

  test("a wrong content type decides how a body is read: text is text, whatever it holds, and a page is no JSON", async () => {
    expect((await call([{ headers: { "content-type": "text/plain" }, body: '{"id":"1"}' }])).outcome).toBe('{"id":"1"}');
    const page = (await call([html])).outcome as DecodeError;
    expect([DecodeError.isInstance(page), page.message, page.body]).toEqual([
      true,
      "harbour ships.get failed: GET /ships/1 -> 200: a page of HTML",
      html.body,
    ]);
    const binary = (await call([{ headers: { "content-type": "application/octet-stream" }, body: '{"id":"1"}' }])).outcome;
    expect(binary).toBeInstanceOf(Blob);
    const { outcome } = await call([{ headers: { "content-type": "application/json" }, body: html.body }]);
    expect(DecodeError.isInstance(outcome)).toBe(true);
  });
});

test("a storm of 429 is waited out by every call, each with its own retries and not one request more", async () => {
  const refused: Answer = { status: 429, headers: soon };
  await using server = await serve(...Array.from({ length: 40 }, () => refused), ok);
  const client = createHarbour({ baseUrl: server.url, maxRetries: 9 });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => client.call(createShip, {})));
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBe(20);
  expect(server.requests.length).toBe(60);
  await using lasting = await serve(refused);
  const failed = await Promise.allSettled(
    Array.from({ length: 10 }, () => createHarbour({ baseUrl: lasting.url, maxRetries: 1 }).call(createShip, {})),
  );
  expect([failed.every(({ status }) => status === "rejected"), lasting.requests.length]).toEqual([true, 20]);
});

test("items that the pages of a list repeat are handed on as they come; a page that leads back to itself ends it", async () => {
  const page = (next: string): Answer => ({ body: { data: ["a", "b"], next } });
  await using server = await serve(page("p2"), page("p3"), page("p3"));
  const items: string[] = [];
  for await (const item of createHarbour({ baseUrl: server.url }).list<string, unknown, unknown>(listShips)) items.push(item);
  expect([items, server.requests.length]).toEqual([["a", "b", "a", "b", "a", "b"], 3]);
});

test("calls, lists and waiting leave no listener on a shared signal and no timer, however they end", async () => {
  const { signal } = new AbortController();
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  const sailing = { body: { id: "v1", status: "sailing" } };
  for (const answers of [[ok], [reset, ok], [cutBody, ok], [stallBody], [{ status: 503, headers: soon }, ok], [{ status: 404 }]]) {
    await using server = await serve(...(answers as Answer[]));
    const client = createHarbour({ baseUrl: server.url, timeoutMs: 200, maxRetries: 1 });
    await Promise.allSettled(Array.from({ length: 5 }, () => client.call(getShip, { id: 1 }, { signal })));
    await Promise.allSettled([client.list(listShips, {}, { signal })]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  }
  await using server = await serve(sailing, sailing, { body: { id: "v1", status: "arrived" } });
  await createHarbour({ baseUrl: server.url }).wait(voyage, { id: "v1" }, { signal, intervalMs: 5 });
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before));
});
