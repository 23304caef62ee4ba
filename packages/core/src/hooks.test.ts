import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { queryKey } from "./apply-credential.ts";
import type { Operation, Provider } from "./definition.ts";
import type { Hooks } from "./hooks.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, createShip, getShip, harbour, secret } from "./testing/harbour.ts";
import { reset, serve } from "./testing/serve.ts";

type Told = [hook: string, event: Record<string, unknown>];

function listen(): { told: Told[]; hooks: Hooks } {
  const told: Told[] = [];
  const names = ["onRequest", "onResponse", "onRetry", "onError"] as const;
  const hooks = Object.fromEntries(names.map((name) => [name, (event: object) => void told.push([name, { ...event }])]));
  return { told, hooks };
}

const soon = { "retry-after": "0.001" };
const withQuery: Operation = { ...getShip, parameters: [...(getShip.parameters ?? []), { in: "query", name: "token" }] };

describe("hooks", () => {
  test("hear of every attempt of a call, in order, with what it took", async () => {
    await using server = await serve({ status: 503, headers: soon }, reset, { body: { id: "1" } });
    const { told, hooks } = listen();
    await createHarbour({ baseUrl: server.url, ...hooks }).call(getShip, { id: 1 });
    expect(told.map(([hook, { attempt, status, reason }]) => [hook, attempt, status ?? reason])).toEqual([
      ["onRequest", 1, undefined],
      ["onResponse", 1, 503],
      ["onRetry", 1, 503],
      ["onRequest", 2, undefined],
      ["onRetry", 2, expect.objectContaining({ name: "NetworkError" })],
      ["onRequest", 3, undefined],
      ["onResponse", 3, 200],
    ]);
    for (const [, event] of told) {
      expect(event).toMatchObject({ operation: "ships.get", method: "GET", url: server.url + "/ships/1", durationMs: expect.any(Number) });
    }
    expect(told[2]?.[1]["delayMs"]).toBeCloseTo(1, 0);
  });

  test("hear of a call that ends without a reply, once; an error status is a reply", async () => {
    const { told, hooks } = listen();
    const lost = createHarbour({ fetch: () => Promise.reject(new Error("x")), maxRetries: 0, ...hooks });
    const error: unknown = await lost.call(getShip, { id: 1 }).catch((error: unknown) => error);
    expect(told.map(([hook]) => hook)).toEqual(["onRequest", "onError"]);
    expect(told[1]?.[1]["error"]).toBe(error);
    const refused = listen();
    const { fetch } = capture(() => new Response("", { status: 404 }));
    await expect(createHarbour({ fetch, ...refused.hooks }).call(getShip, { id: 1 })).rejects.toThrow("404");
    expect(refused.told.map(([hook]) => hook)).toEqual(["onRequest", "onResponse"]);
  });

  test("hear of every hop of a redirect, and of calls through raw", async () => {
    await using server = await serve({ status: 302, headers: { location: "/moved?x=1" } }, { body: { id: "1" } });
    const { told, hooks } = listen();
    await createHarbour({ baseUrl: server.url, ...hooks }).call(createShip, { a: 1 });
    const seen = told.map(([hook, { method, url }]) => [hook, method, url]);
    expect(seen).toEqual([
      ["onRequest", "POST", server.url + "/ships"],
      ["onResponse", "POST", server.url + "/ships"],
      ["onRequest", "GET", server.url + "/moved"],
      ["onResponse", "GET", server.url + "/moved"],
    ]);
    const raw = listen();
    await (createHarbour({ baseUrl: server.url, ...raw.hooks }).raw as unknown as { GET(path: string): Promise<unknown> }).GET("/ships");
    expect(raw.told.map(([hook, { operation }]) => [hook, operation])).toEqual([
      ["onRequest", "raw"],
      ["onResponse", "raw"],
    ]);
  });

  test("see no credential, body or query value, and of headers only those known to hold no secret", async () => {
    const inQuery: Provider = {
      ...harbour,
      security: [[{ name: "key", options: ["apiKey"], apply: queryKey }]],
    };
    for (const provider of [harbour, inQuery]) {
      const headers = { "set-cookie": secret, "x-request-id": "req_1", "retry-after": "1", "x-echo": secret };
      const reply = { status: 422, headers: { ...headers, location: `/?key=${secret}` }, body: { message: secret } };
      await using server = await serve(reply, reset, { status: 302, headers: { location: `https://evil.test/?key=${secret}` } });
      const { told, hooks } = listen();
      const client = createHarbour(
        { baseUrl: server.url, maxRetries: 0, headers: { "x-own": secret, cookie: secret }, ...hooks },
        provider,
      );
      for (const [operation, params] of [
        [createShip, { name: secret }],
        [withQuery, { id: 1, token: secret }],
        [withQuery, { id: 1, token: secret }],
      ] as const)
        await client.call(operation, params, { headers: { authorization: secret } }).catch(() => {});
      expect(told.map(([hook]) => hook)).toEqual(["onRequest", "onResponse", "onRequest", "onError", "onRequest", "onResponse", "onError"]);
      expect(JSON.stringify(told)).not.toContain(secret);
      expect(told[0]?.[1]["headers"]).toEqual({ "content-type": "application/json", "user-agent": "quayside-harbour" });
      expect(told[1]?.[1]["headers"]).toMatchObject({ "x-request-id": "req_1", "retry-after": "1", "content-type": "application/json" });
    }
  });

  const unhandled = vi.fn();
  beforeEach(() => void process.on("unhandledRejection", unhandled));
  afterEach(() => void process.off("unhandledRejection", unhandled));

  test("that throw, reject or never end do not break a call", async () => {
    const bad = [() => Promise.reject(new Error("hook")), () => new Promise(() => {})];
    bad.push(() => {
      throw new Error("hook");
    });
    for (const hook of bad) {
      const { fetch } = capture(
        () => new Response("", { status: 503, headers: soon }),
        () => Response.json({ id: "1" }),
        () => Promise.reject(new Error("x")),
      );
      const client = createHarbour({ fetch, maxRetries: 1, onRequest: hook, onResponse: hook, onRetry: hook, onError: hook });
      await expect(client.call(getShip, { id: 1 })).resolves.toEqual({ id: "1" });
      await expect(client.call(createShip, {})).rejects.toThrow("no reply: x");
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("hear of the refresh of a credential after a 401", async () => {
    const { fetch } = capture(
      () => new Response("", { status: 401 }),
      () => Response.json({}),
    );
    const { told, hooks } = listen();
    await createHarbour({ fetch, apiKey: () => "k", ...hooks }).call(getShip, { id: 1 });
    expect(told.map(([hook, { attempt }]) => [hook, attempt])).toEqual([
      ["onRequest", 1],
      ["onResponse", 1],
      ["onRequest", 2],
      ["onResponse", 2],
    ]);
  });
});
