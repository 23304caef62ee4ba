import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { violations } from "./journal.ts";
import { startMocks } from "./start-mocks.ts";

const mocks = await startMocks({ providers: ["rally", "pinecone", "exa"], state: false });
beforeEach(() => mocks.reset());
afterAll(() => mocks.close());

const poll = () => fetch(`${mocks.url("rally")}/imports/1`, { headers: { authorization: "Bearer k" } });
const list = (init: RequestInit = {}) =>
  fetch(`${mocks.url("pinecone")}/bulk/imports`, { ...init, headers: { "api-key": "k", ...init.headers } });
/** What fetch says of a call that fails: the code of the lost connection. */
const failure = async (pending: Promise<Response>) => {
  try {
    await (await pending).text();
    return "no failure";
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code ?? (error as Error).name;
  }
};

describe("a fault with a status", () => {
  test("answers as the document does, with the provider's own headers and times that lie ahead", async () => {
    mocks.fault("rally", { status: 429, retryAfter: 3, times: 2 });
    const reply = await poll();
    expect([reply.status, reply.headers.get("content-type"), reply.headers.get("retry-after")]).toEqual([429, "text/plain", "3"]);
    expect(reply.headers.get("x-ratelimit-remaining")).toBe("0");
    const ahead = Number(reply.headers.get("x-ratelimit-reset")) - Date.now() / 1000;
    expect(ahead).toBeGreaterThan(1);
    expect(ahead).toBeLessThan(5);
    expect([(await poll()).status, (await poll()).status]).toEqual([429, 200]);
  });

  test("refuses before anything is done: no import moves along", async () => {
    mocks.fault("pinecone", { operation: "imports.describe", status: 500, times: 3 });
    const describeImport = async () => {
      const reply = await fetch(`${mocks.url("pinecone")}/bulk/imports/1`, { headers: { "api-key": "k" } });
      return reply.ok ? ((await reply.json()) as { status: string }).status : reply.status;
    };
    expect([await describeImport(), await describeImport(), await describeImport(), await describeImport()]).toEqual([
      500,
      500,
      500,
      "Pending",
    ]);
  });

  test("takes the example, the body and the headers that it names", async () => {
    mocks.fault("pinecone", { status: 400, example: "with-details", headers: { "X-Trace": "7" }, times: 1 });
    const named = await list();
    expect([await named.json(), named.headers.get("x-trace")]).toEqual([
      expect.objectContaining({ message: "limit must lie between 1 and 100" }),
      "7",
    ]);
    mocks.fault("pinecone", { status: 400, body: { anything: true }, times: 1 });
    expect(await (await list()).json()).toEqual({ anything: true });
    mocks.fault("pinecone", { status: 502, body: "<h1>Bad gateway</h1>", headers: { "content-type": "text/html" }, times: 1 });
    const page = await list();
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([502, "text/html", "<h1>Bad gateway</h1>"]);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("that the document does not declare is marked as the mock's own, and breaks no contract", async () => {
    mocks.fault("exa", { status: 418 });
    const reply = await fetch(`${mocks.url("exa")}/v0/imports`, { headers: { "x-api-key": "k" } });
    expect([reply.status, await reply.json(), reply.headers.get("x-mock-error")]).toEqual([
      418,
      {},
      "fault: the document declares no answer 418",
    ]);
    expect(mocks.journal()).toMatchObject([{ status: 418, fault: "418" }]);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("does not hide that the request broke the contract", async () => {
    mocks.fault("pinecone", { status: 503 });
    const reply = await fetch(`${mocks.url("pinecone")}/bulk/imports?limit=0`, { headers: { "api-key": "k" } });
    expect(reply.status).toBe(503);
    expect(violations(mocks.journal())).toHaveLength(1);
  });

  test("that means nothing is refused when it is added", () => {
    expect(() => mocks.fault("exa", { times: 0 })).toThrow("at least one request");
  });
});

describe("a fault of the connection", () => {
  test("resets it, before the answer or in the middle of it", async () => {
    mocks.fault("pinecone", { kind: "reset", times: 1 });
    mocks.fault("pinecone", { kind: "reset-body", times: 1 });
    expect(await failure(list())).toBe("ECONNRESET");
    expect(await failure(list())).toBe("ECONNRESET");
    expect((await list()).status).toBe(200);
  });

  test("closes it before all of the body has come", async () => {
    mocks.fault("pinecone", { kind: "truncate", times: 1 });
    expect(await failure(list())).toBe("UND_ERR_SOCKET");
  });

  test("leaves it open, without an answer or in the middle of one", async () => {
    mocks.fault("pinecone", { kind: "stall", times: 1 });
    expect(await failure(list({ signal: AbortSignal.timeout(200) }))).toBe("TimeoutError");
    mocks.fault("pinecone", { kind: "stall-body", times: 1 });
    const caller = new AbortController();
    const reply = await list({ signal: caller.signal });
    expect(reply.status).toBe(200);
    const body = reply.text();
    caller.abort();
    await expect(body).rejects.toThrow(/aborted/);
  });

  test("lets the body drip", async () => {
    mocks.fault("pinecone", { kind: "drip", intervalMs: 1, times: 1 });
    const reply = await list();
    const chunks: Uint8Array[] = [];
    for await (const chunk of reply.body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toHaveProperty("data");
  });

  test("delays the answer", async () => {
    mocks.fault("pinecone", { delayMs: 80, times: 1 });
    expect((await list()).status).toBe(200);
    const [entry] = mocks.journal();
    expect(entry?.durationMs).toBeGreaterThanOrEqual(79);
    expect(entry?.fault).toBe("delay 80 ms");
  });
});

describe("a fault of the body", () => {
  test("makes it no JSON", async () => {
    mocks.fault("pinecone", { kind: "malformed-json" });
    const reply = await list();
    expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(Number(reply.headers.get("content-length"))).toBeGreaterThan(0);
    await expect(reply.json()).rejects.toThrow(SyntaxError);
  });

  test("breaks the document, and only there", async () => {
    mocks.fault("pinecone", { kind: "break-contract" });
    const reply = await list();
    const { data } = (await reply.json()) as { data: unknown[] };
    expect(reply.status).toBe(200);
    expect(data[0]).toMatchObject({ id: { wrong: "218" }, status: "InProgress" });
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("breaks the document where it declares text", async () => {
    mocks.fault("rally", { status: 429, kind: "break-contract" });
    const reply = await poll();
    expect([reply.status, reply.headers.get("content-type"), reply.headers.get("x-mock-error")]).toEqual([429, "application/json", null]);
    expect(await reply.json()).toEqual({ quayside: "breaks the contract" });
  });

  test("hands out the items of a list in reverse", async () => {
    const ids = async () => ((await (await list()).json()) as { data: { id: string }[] }).data.map(({ id }) => id);
    const before = await ids();
    mocks.fault("pinecone", { kind: "shuffle-pages" });
    expect(await ids()).toEqual(before.toReversed());
  });
});

test("a fault ends when it is disposed of, and with a reset", async () => {
  {
    using _ = mocks.fault("pinecone", { status: 500 });
    expect((await list()).status).toBe(500);
  }
  expect((await list()).status).toBe(200);
  mocks.fault("pinecone", { status: 500 });
  mocks.reset("pinecone");
  expect((await list()).status).toBe(200);
});

test.each([
  ["rate-limited", 429],
  ["unauthorised", 401],
  ["maintenance", 500],
])("the scenario %s lets every call end with %i, until another one is played", async (scenario, status) => {
  mocks.scenario("rally", scenario);
  expect([(await poll()).status, (await poll()).status]).toEqual([status, status]);
  mocks.scenario("rally", "succeeds");
  expect((await poll()).status).toBe(200);
});
