import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { basic, cookieKey, queryKey } from "./apply-credential.ts";
import { cookie } from "./cookie.ts";
import type { Operation, Provider, SecurityScheme } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { capture, type Captured } from "./testing/capture.ts";
import { createHarbour, createShip, getShip, harbour, secret } from "./testing/harbour.ts";

const header: SecurityScheme = { name: "X-Key", options: ["apiKey"] };
const query: SecurityScheme = { name: "api key", options: ["queryKey"], apply: queryKey };
const session: SecurityScheme = { name: "sid", options: ["cookieKey"], apply: cookieKey };
const bearer: SecurityScheme = { options: ["accessToken"] };
const password: SecurityScheme = { options: ["username", "password"], apply: basic };

const secured = (...security: SecurityScheme[][]): Provider => ({
  ...harbour,
  security,
  env: { apiKey: "HARBOUR_API_KEY", password: "HARBOUR_PASSWORD" },
});

async function sent(provider: Provider, options: Record<string, unknown>, operation: Operation = getShip): Promise<Captured> {
  const { fetch, sent } = capture();
  await createHarbour({ apiKey: undefined, fetch, ...options }, provider).call(operation, operation.path.includes("{id}") ? { id: 1 } : {});
  return sent[0]!;
}

afterEach(() => vi.unstubAllEnvs());

describe("security schemes", () => {
  test("an API key goes into a header, the query or a cookie", async () => {
    expect((await sent(secured([header]), { apiKey: " k1 " })).init.headers.get("x-key")).toBe("k1");
    expect((await sent(secured([query]), { queryKey: "k&2" })).url).toBe("https://api.harbour.test/v1/ships/1?api%20key=k%262");
    expect((await sent(secured([session]), { cookieKey: "k;3" })).init.headers.get("cookie")).toBe("sid=k%3B3");
  });

  test("a credential that was given goes before one of the environment, whatever order the document has", async () => {
    vi.stubEnv("HARBOUR_API_KEY", "of another account");
    const { headers } = (await sent(secured([header], [bearer]), { accessToken: "given" })).init;
    expect([headers.get("authorization"), headers.get("x-key")]).toEqual(["Bearer given", null]);
    expect((await sent(secured([header], [bearer]), {})).init.headers.get("x-key")).toBe("of another account");
  });

  test("a query key joins a query that is there already, a cookie key the cookies", async () => {
    const operation: Operation = {
      ...createShip,
      method: "GET",
      requestBody: undefined as never,
      parameters: [
        { in: "query", name: "q", option: "q" },
        { in: "cookie", name: "c", option: "c", write: cookie },
      ],
    };
    const { url, init } = await sent(secured([query, session]), { queryKey: "k", cookieKey: "s", q: "1", c: "2" }, operation);
    expect(url).toMatch(/\?q=1&api%20key=k$/);
    expect(init.headers.get("cookie")).toBe("c=2; sid=s");
  });

  test("bearer tokens and basic credentials go into Authorization, the latter in UTF-8", async () => {
    expect((await sent(secured([bearer]), { accessToken: "t" })).init.headers.get("authorization")).toBe("Bearer t");
    const { init } = await sent(secured([password]), { username: "zoë", password: "p:w" });
    expect(Buffer.from(init.headers.get("authorization")!.slice(6), "base64").toString()).toBe("zoë:p:w");
  });

  test("schemes of one requirement go together", async () => {
    const { url, init } = await sent(secured([bearer, query]), { accessToken: "t", queryKey: "k" });
    expect([init.headers.get("authorization"), url]).toEqual(["Bearer t", expect.stringContaining("api%20key=k")]);
  });

  test("the first requirement whose options are all present is used", async () => {
    const provider = secured([bearer, query], [header], [password]);
    const { init } = await sent(provider, { accessToken: "t", apiKey: "k", username: "u", password: "p" });
    expect([init.headers.get("authorization"), init.headers.get("x-key")]).toEqual([null, "k"]);
  });

  test("an operation may ask for others, or for none", async () => {
    const provider = secured([header]);
    expect((await sent(provider, { accessToken: "t" }, { ...getShip, security: [[bearer]] })).init.headers.get("authorization")).toBe(
      "Bearer t",
    );
    expect((await sent(provider, { apiKey: "k" }, { ...getShip, security: [] })).init.headers.get("x-key")).toBe(null);
    const optional = { ...getShip, security: [[header], []] };
    expect((await sent(provider, {}, optional)).init.headers.get("x-key")).toBe(null);
    expect((await sent(provider, { apiKey: "k" }, optional)).init.headers.get("x-key")).toBe("k");
  });
});

describe("where credentials come from", () => {
  test("the environment stands in for an option, and blank is absent in both", async () => {
    vi.stubEnv("HARBOUR_API_KEY", " from-env\n");
    expect((await sent(secured([header]), {})).init.headers.get("x-key")).toBe("from-env");
    expect((await sent(secured([header]), { apiKey: "own" })).init.headers.get("x-key")).toBe("own");
    vi.stubEnv("HARBOUR_API_KEY", "  ");
    await expect(sent(secured([header]), { apiKey: "" })).rejects.toThrow(ConfigError);
  });

  test("none at all is a ConfigError before anything is sent, and says what to set", async () => {
    const { fetch, sent } = capture();
    const call = createHarbour({ apiKey: undefined, fetch }, secured([header], [password])).call(getShip, { id: 1 });
    await expect(call).rejects.toThrow(
      "option apiKey or environment variable HARBOUR_API_KEY, or option username and option password or environment variable HARBOUR_PASSWORD",
    );
    expect(sent).toEqual([]);
  });

  test("a function supplies one for every attempt", async () => {
    const apiKey = vi.fn().mockResolvedValueOnce("first").mockReturnValue("second ");
    const { fetch, sent } = capture(
      () => new Response("", { status: 429, headers: { "retry-after": "0.001" } }),
      () => Response.json({}),
    );
    await createHarbour({ apiKey, fetch }).call(getShip, { id: 1 });
    expect(sent.map(({ init }) => init.headers.get("x-key"))).toEqual(["first", "second"]);
    expect(apiKey.mock.calls).toEqual([[{ refresh: false }], [{ refresh: false }]]);
  });

  test("a 401 asks the function once more, without using up a retry", async () => {
    const apiKey = vi.fn(({ refresh }: { refresh: boolean }) => (refresh ? "new" : "old"));
    const { fetch, sent } = capture(
      () => new Response("", { status: 401 }),
      () => Response.json({ id: 1 }),
    );
    await expect(createHarbour({ apiKey, fetch, maxRetries: 0 }).call(createShip, { a: 1 })).resolves.toEqual({ id: 1 });
    expect(sent.map(({ init }) => [init.headers.get("x-key"), init.body])).toEqual([
      ["old", '{"a":1}'],
      ["new", '{"a":1}'],
    ]);
  });

  test("asks for a renewed one after a 401 only, not for every attempt that follows", async () => {
    const apiKey = vi.fn(() => "k");
    const { fetch } = capture(
      () => new Response("", { status: 401 }),
      () => new Response("", { status: 503, headers: { "retry-after": "0.001" } }),
      () => Response.json({ id: 1 }),
    );
    await createHarbour({ apiKey, fetch }).call(getShip, { id: 1 });
    expect(apiKey.mock.calls).toEqual([[{ refresh: false }], [{ refresh: true }], [{ refresh: false }]]);
  });

  test("null and false are no credentials: null is absent, and another requirement stands in for both", async () => {
    for (const apiKey of [null, false]) {
      const { headers } = (await sent(secured([header], [bearer]), { apiKey, accessToken: "t" })).init;
      expect([headers.get("x-key"), headers.get("authorization")]).toEqual([null, "Bearer t"]);
    }
    vi.stubEnv("HARBOUR_API_KEY", "of the environment");
    expect((await sent(secured([header]), { apiKey: null })).init.headers.get("x-key")).toBe("of the environment");
  });

  test("what a function gives that is no text is refused, and not shown", async () => {
    for (const value of [undefined, null, { token: secret }, 4711, ""]) {
      const { fetch, sent } = capture();
      const failure: unknown = await createHarbour({ apiKey: () => value, fetch })
        .call(getShip, { id: 1 })
        .catch((error: unknown) => error);
      expect([String(failure), sent.length]).toEqual(["ConfigError: harbour: option apiKey gives no text.", 0]);
    }
  });

  test("a second 401 is final, and a 401 for a fixed key is so at once", async () => {
    const refused = capture(() => new Response("", { status: 401 }));
    await expect(createHarbour({ apiKey: () => "k", fetch: refused.fetch }).call(getShip, { id: 1 })).rejects.toThrow(HttpError);
    expect(refused.sent.length).toBe(2);
    const fixed = capture(() => new Response("", { status: 401 }));
    await expect(createHarbour({ fetch: fixed.fetch }).call(getShip, { id: 1 })).rejects.toThrow(HttpError);
    expect(fixed.sent.length).toBe(1);
  });

  test("what a function throws reaches the caller as it is, and is not retried", async () => {
    const failure = new Error("vault is sealed");
    const apiKey = vi.fn().mockRejectedValue(failure);
    await expect(createHarbour({ apiKey, fetch: capture().fetch }).call(getShip, { id: 1 })).rejects.toBe(failure);
    expect(apiKey).toHaveBeenCalledTimes(1);
    await expect(createHarbour({ apiKey: () => Promise.reject(undefined), fetch: capture().fetch }).call(getShip, { id: 1 })).rejects.toBe(
      undefined,
    );
    await expect(createHarbour({ apiKey: () => " ", fetch: capture().fetch }).call(getShip, { id: 1 })).rejects.toThrow(ConfigError);
  });
});

test("a header that the caller sets goes over the credential, and null removes it", async () => {
  const { fetch, sent } = capture();
  const client = createHarbour({ fetch });
  await client.call(getShip, { id: 1 }, { headers: { "X-Key": "other" } });
  await client.call(getShip, { id: 1 }, { headers: { "x-key": null } });
  expect(sent.map(({ init }) => init.headers.get("x-key"))).toEqual(["other", null]);
});

test("a key that headers cannot carry is refused without being echoed", async () => {
  for (const apiKey of [`${secret}\nX-Evil: 1`, `${secret}\0`, `${secret}\u{1F511}`, () => `${secret}\r\nx`]) {
    for (const provider of [secured([header]), secured([{ options: ["apiKey"] }])]) {
      const failure: unknown = await sent(provider, { apiKey }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ConfigError);
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(secret);
    }
  }
});
