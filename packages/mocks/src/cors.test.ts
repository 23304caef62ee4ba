import { afterAll, expect, test } from "vitest";
import { startHarbour } from "./__fixtures__/start-harbour.ts";

const { call, mocks } = await startHarbour();
afterAll(() => mocks.close());
const origin = "https://page.test";

test("a preflight is allowed whatever it asks for, and stays out of the journal", async () => {
  const reply = await fetch(`${mocks.url("harbour")}/ships`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "x-harbour-key, content-type",
      "access-control-request-private-network": "true",
    },
  });
  expect(reply.status).toBe(204);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "x-harbour-key, content-type",
    "access-control-allow-private-network": "true",
  });
  expect(mocks.journal()).toEqual([]);
});

test("a page may read every answer and its headers, the mock's own too", async () => {
  const reply = await call("/nowhere", { headers: { origin } });
  expect(reply.headers.get("access-control-allow-origin")).toBe(origin);
  expect(reply.headers.get("access-control-expose-headers")).toContain("x-mock-error");
});

test("a caller that is no browser gets no such headers", async () => {
  expect((await call("/ships")).headers.get("access-control-allow-origin")).toBeNull();
});

test("OPTIONS that is no preflight is a call like any other", async () => {
  expect((await call("/ships", { method: "OPTIONS" })).status).toBe(405);
});
