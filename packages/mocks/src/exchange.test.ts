import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startHarbour } from "./__fixtures__/start-harbour.ts";
import { violations } from "./journal.ts";

const { call, mocks } = await startHarbour();

beforeEach(() => mocks.reset());
afterAll(() => mocks.close());

describe("an answer of the document", () => {
  test("comes from the first example and carries no mark of the mock", async () => {
    const reply = await call("/ships?limit=3");
    expect([reply.status, await reply.json(), reply.headers.get("x-mock-error")]).toEqual([200, [], null]);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("of status 204 has neither body nor media type", async () => {
    const reply = await call("/ships", { method: "DELETE" });
    expect([reply.status, await reply.text(), reply.headers.get("content-type")]).toEqual([204, "", null]);
  });

  test("does not take over the media type of an earlier request", async () => {
    const path = "/docks/a/imports/1";
    const conflict = async (accept: string) => {
      const reply = await call(path, { headers: { accept, prefer: "code=409" } });
      return reply.headers.get("content-type");
    };
    expect([await conflict("text/plain"), await conflict("application/json"), await conflict("text/plain")]).toEqual([
      "text/plain",
      "application/json",
      "text/plain",
    ]);
  });

  test("survives an Accept header that is no media type", async () => {
    expect((await call("/ships", { headers: { accept: "garbage, ;;, a/b;q" } })).status).toBe(200);
  });
});

describe("a request that breaks the contract", () => {
  test("without a key gets the declared 401", async () => {
    const reply = await call("/docks/a/imports/1", { headers: { "x-harbour-key": "" } });
    expect([reply.status, await reply.text(), reply.headers.get("x-mock-error")]).toEqual([401, "Unauthorized", null]);
  });

  test("gets the declared 400, not the range beside it, and says what is wrong", async () => {
    const reply = await call("/ships?limit=0");
    expect([reply.status, await reply.json()]).toEqual([400, { message: "wrong" }]);
    expect(JSON.parse(reply.headers.get("sl-violations") ?? "")).toMatchObject([
      { location: ["request", "query", "limit"], severity: "Error", code: "minimum" },
    ]);
    expect(violations(mocks.journal())).toEqual([
      "harbour GET /api/v2/ships (ships.list) -> 400: Request query parameter limit must be >= 1",
    ]);
  });

  test.each([
    ["an unknown path", "/nowhere", {}, 404],
    ["an unknown method", "/ships", { method: "PATCH" }, 405],
    ["an undeclared 422", "/ships", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }, 422],
    ["an undeclared 415", "/ships", { method: "POST", body: "name=Ada", headers: { "content-type": "text/csv" } }, 415],
    ["a wrong Prefer", "/ships", { headers: { prefer: "code=many" } }, 422],
  ])("as %s is answered by the mock, and marked so", async (_, path, init, status) => {
    const reply = await call(path, init);
    expect([reply.status, reply.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(reply.headers.get("x-mock-error")).toBeTruthy();
    expect(violations(mocks.journal())).toHaveLength(1);
  });

  test("is checked for its media type even if its length is not told", async () => {
    const body = new Blob(["name=Ada"]).stream();
    const init = {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": "text/csv" },
    } as RequestInit;
    expect((await call("/ships", init)).status).toBe(415);
  });

  test("has violations in ASCII, percent-encoded where they are not", async () => {
    const broken = await call("/broken/body");
    const value = broken.headers.get("sl-violations") ?? "";
    expect(value).toMatch(/^%5B[\x20-\x7e]*$/);
    expect(JSON.parse(decodeURIComponent(value))).toMatchObject([{ location: ["response", "body"], code: "required" }]);
    expect(decodeURIComponent(broken.headers.get("x-mock-error") ?? "")).toContain("grüße");
  });
});

describe("an answer that would break the contract", () => {
  test("becomes a marked 500", async () => {
    const reply = await call("/broken/body");
    expect(reply.status).toBe(500);
    expect(reply.headers.get("x-mock-error")).toBeTruthy();
    expect(violations(mocks.journal())).toHaveLength(1);
  });
});

test("headers that are lists or objects are sent as text, and what has no value is not", async () => {
  const { headers, status } = await call("/odd/headers");
  expect([status, headers.get("x-list"), headers.get("x-object"), headers.get("x-bare")]).toEqual([200, "tea,coffee", "tea,1", null]);
  expect((await call("/odd/headers", { headers: { "x-tags": "a,b" } })).status).toBe(200);
  expect(violations(mocks.journal())).toEqual([]);
  expect((await call("/odd/headers", { headers: { "x-tags": "a,c" } })).status).toBe(422);
});

describe("the journal", () => {
  test("forgets a request that is still being answered when it is emptied", async () => {
    mocks.fault("harbour", { delayMs: 100, times: 1 });
    const slow = call("/ships");
    // It has come in when the one behind it has been answered.
    await call("/ships");
    mocks.reset();
    await call("/ships");
    await slow;
    expect(mocks.journal()).toHaveLength(1);
  });

  test("tells what arrived, without credentials", async () => {
    await call("/ships?token=secret&limit=1&limit=2", {
      headers: { authorization: "secret", cookie: "session=secret", "x-a": "b" },
    });
    const [entry] = mocks.journal("harbour");
    expect(entry).toMatchObject({
      provider: "harbour",
      method: "GET",
      path: "/api/v2/ships",
      query: { token: "[redacted]", limit: ["1", "2"] },
      headers: {
        "x-harbour-key": "[redacted]",
        authorization: "[redacted]",
        cookie: "[redacted]",
        "x-a": "b",
      },
      operationId: "ships.list",
      bodySize: 0,
    });
    expect(JSON.stringify(entry)).not.toContain("secret");
  });

  test("records requests for nobody, without credentials either", async () => {
    const reply = await fetch(`${mocks.origin}/nobody/x?token=secret`, {
      headers: { "x-harbour-key": "secret" },
    });
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([404, "unknown-provider: no provider is mocked at /nobody"]);
    expect(JSON.stringify(mocks.journal("nobody"))).toContain("[redacted]");
    expect(JSON.stringify(mocks.journal("nobody"))).not.toContain("secret");
  });
});
