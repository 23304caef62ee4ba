import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startHarbour } from "./__fixtures__/start-harbour.ts";

const { call, mocks } = await startHarbour();
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  call(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
const ship = JSON.stringify({ name: "Ada" });

beforeEach(() => mocks.reset());
afterAll(() => mocks.close());

describe("a body", () => {
  test.each(["{", "nope", "\ufeff", "[1,]", `"${"x".repeat(100)}`])("of malformed JSON %j is a marked 400", async (body) => {
    const reply = await post("/ships", body);
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([400, expect.stringMatching(/^malformed-json: /)]);
  });

  test("that is not UTF-8 is malformed JSON", async () => {
    expect((await post("/ships", new Uint8Array([0x22, 0xff, 0x22]))).headers.get("x-mock-error")).toMatch(/^malformed-json/);
  });

  test("nested ten thousand times is no danger", async () => {
    expect((await post("/ships", "[".repeat(10_000) + "]".repeat(10_000))).status).toBe(422);
  });

  test("compressed with gzip is read like any other", async () => {
    expect((await post("/ships", gzipSync(ship), { "content-encoding": "gzip" })).status).toBe(200);
    expect(mocks.journal()[0]?.bodySize).toBe(ship.length);
    const wrong = await post("/ships", gzipSync("{}"), { "content-encoding": "gzip" });
    expect(wrong.status).toBe(422);
  });

  test.each([
    ["gzip", ship, 400, "malformed-encoding"],
    ["gzip", gzipSync(Buffer.alloc(50_000_000)), 413, "body-too-large"],
    ["constructor", ship, 415, "unknown-encoding"],
  ])("that says %s and is not well is refused", async (encoding, body, status, code) => {
    const reply = await post("/ships", body, { "content-encoding": encoding });
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([status, expect.stringContaining(code)]);
  });

  test("of more than 10 MB is refused after it has been read", async () => {
    const reply = await post("/ships", `"${"x".repeat(11_000_000)}"`);
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([413, expect.stringContaining("body-too-large")]);
  });

  test("of binary data may have any size up to 10 MB", async () => {
    const headers = { "content-type": "application/octet-stream" };
    const reply = await call("/blobs", {
      method: "PUT",
      body: new Uint8Array(9_000_000).fill(0xff),
      headers,
    });
    expect(reply.status).toBe(200);
    expect(mocks.journal()[0]?.bodySize).toBe(9_000_000);
  });

  test.each([
    ["count=3", 200],
    ["count=x", 422],
    ["%zz=3", 400],
  ])("of the form %s is answered with %i", async (body, status) => {
    expect((await post("/forms", body, { "content-type": "application/x-www-form-urlencoded" })).status).toBe(status);
  });

  test("of a media type that is none is a marked 400", async () => {
    const reply = await post("/ships", ship, { "content-type": ";;" });
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([400, "malformed-content-type: the content-type is no media type"]);
  });

  test("of many wrong items has violations that still fit in a header", async () => {
    const reply = await post("/ships", JSON.stringify({ name: "Ada", crew: Array(100_000).fill("x") }));
    expect(reply.status).toBe(422);
    expect((reply.headers.get("sl-violations") ?? "").length).toBeLessThan(8 * 1024);
  });
});
