import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientCredentials, type ClientCredentialsOptions } from "./client-credentials.ts";
import { ConfigError } from "./errors/config-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { createHarbour, getShip, voyage } from "./testing/harbour.ts";
import { reset, serve, type Answer } from "./testing/serve.ts";

const secret = "very-Secret~value";
const now = 1_780_000_000_000;
const token = (value: string, lifetime?: number) => Response.json({ access_token: value, token_type: "Bearer", expires_in: lifetime });

describe("clientCredentials", () => {
  let sent: { url: string; body: URLSearchParams }[];
  const make = (answers: readonly (() => Response | Promise<Response>)[], extra: Partial<ClientCredentialsOptions> = {}) =>
    clientCredentials({
      tokenUrl: "https://login.example.com/tenant/oauth2/v2.0/token?secret=no",
      clientId: "app",
      clientSecret: secret,
      fetch: async (url, init) => {
        sent.push({ url, body: new URLSearchParams(String(init.body)) });
        return (answers[sent.length - 1] ?? answers.at(-1))!();
      },
      ...extra,
    });
  beforeEach(() => {
    sent = [];
    vi.useFakeTimers({ now, toFake: ["Date"] });
  });
  afterEach(() => vi.useRealTimers());

  test("asks the token endpoint with id, secret and scope in the body", async () => {
    const credential = make([() => token("t1", 3600)], { scope: "https://example.com/.default" });
    expect(await credential()).toBe("t1");
    expect(Object.fromEntries(sent[0]?.body ?? [])).toEqual({
      grant_type: "client_credentials",
      client_id: "app",
      client_secret: secret,
      scope: "https://example.com/.default",
    });
  });

  test("keeps a token until a minute before it ends", async () => {
    const credential = make([() => token("t1", 3600), () => token("t2", 3600)]);
    await credential();
    vi.setSystemTime(now + 3_539_000);
    expect(await credential()).toBe("t1");
    vi.setSystemTime(now + 3_540_000);
    expect(await credential()).toBe("t2");
  });

  test("keeps a short token for half its life, and one without a lifetime for four minutes", async () => {
    const short = make([() => token("t1", 20), () => token("t2", 20)]);
    await short();
    vi.setSystemTime(now + 9_999);
    expect(await short()).toBe("t1");
    vi.setSystemTime(now + 10_000);
    expect(await short()).toBe("t2");
    sent = [];
    const unknown = make([() => token("u1"), () => token("u2")]);
    await unknown();
    vi.setSystemTime(now + 10_000 + 239_999);
    expect(await unknown()).toBe("u1");
  });

  test("asks once for any number of calls at a time", async () => {
    const credential = make([() => token("t1", 3600)]);
    expect(await Promise.all([credential(), credential(), credential()])).toEqual(["t1", "t1", "t1"]);
    expect(sent).toHaveLength(1);
  });

  test("asks for another token after a 401", async () => {
    const credential = make([() => token("t1", 3600), () => token("t2", 3600)]);
    await credential({ refresh: false });
    expect(await credential({ refresh: true })).toBe("t2");
    expect(await credential({ refresh: false })).toBe("t2");
  });

  test("asks once for any number of calls that are refused with the same token, at a time or one after the other", async () => {
    const credential = make([() => token("t1", 3600), () => token("t2", 3600), () => token("t3", 3600)]);
    await Promise.all([credential(), credential(), credential()]);
    expect(await Promise.all([credential({ refresh: true }), credential({ refresh: true })])).toEqual(["t2", "t2"]);
    vi.setSystemTime(now + 9_999);
    expect(await credential({ refresh: true })).toBe("t2");
    expect(sent).toHaveLength(2);
  });

  test("shares a token that is being asked for with calls refused in the meantime: it cannot have been theirs", async () => {
    let arrive = (_: Response): void => {};
    const credential = make([() => token("t1", 120), () => new Promise((resolve) => (arrive = resolve)), () => token("t3", 3600)]);
    await credential();
    vi.setSystemTime(now + 60_000);
    const renewed = credential();
    const refused = credential({ refresh: true });
    arrive(token("t2", 3600));
    expect(await Promise.all([renewed, refused])).toEqual(["t2", "t2"]);
    expect(sent).toHaveLength(2);
  });

  test("asks again when a token is refused ten seconds after the one before was last used, and at once for the first", async () => {
    const credential = make([() => token("t1", 3600), () => token("t2", 3600), () => token("t3", 3600), () => token("t4", 3600)]);
    await credential();
    expect(await credential({ refresh: true })).toBe("t2");
    vi.setSystemTime(now + 10_000);
    expect(await credential({ refresh: true })).toBe("t3");
    // A clock that was put back.
    vi.setSystemTime(now - 3_600_000);
    expect(await credential({ refresh: true })).toBe("t4");
  });

  test("asks again at once if the token before was not in use any more when it was replaced", async () => {
    const credential = make([() => token("t1", 120), () => token("t2", 3600), () => token("t3", 3600)]);
    await credential();
    vi.setSystemTime(now + 60_000);
    expect(await credential()).toBe("t2");
    expect(await credential({ refresh: true })).toBe("t3");
  });

  test("does not remember a failure", async () => {
    const credential = make([() => Response.json({ error: "temporarily_unavailable" }, { status: 503 }), () => token("t2", 3600)]);
    await expect(credential()).rejects.toThrow("503: temporarily_unavailable");
    expect(await credential()).toBe("t2");
  });

  test.each([0.5, 60_000, 2 ** 31, 2 ** 32, Infinity])("waits for a token as long as it is told: %d ms", async (timeoutMs) => {
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(resolve, 20, token("t1")));
    const asked = make([slow], { timeoutMs })();
    if (timeoutMs > 1) expect(await asked).toBe("t1");
    else await expect(asked).rejects.toThrow("-> no complete reply within 0.5 ms");
  });

  test("does not wait longer than it is told for a fetch that cannot be stopped", async () => {
    const error: unknown = await make([() => new Promise(() => {})], { timeoutMs: 5 })().catch((thrown: unknown) => thrown);
    expect([NetworkError.isInstance(error), (error as Error).message]).toEqual([
      true,
      "No token: POST https://login.example.com/tenant/oauth2/v2.0/token -> no complete reply within 5 ms",
    ]);
  });

  test("refuses a time that is none", () => {
    for (const timeoutMs of [0, -1, NaN, "soon" as never, null as never]) {
      expect(() => make([], { timeoutMs })).toThrow(new ConfigError("clientCredentials: timeoutMs must be a number above 0, or Infinity."));
    }
  });

  test.each(["tokenUrl", "clientId", "clientSecret"])("names the option that is missing: %s", (name) => {
    for (const value of [undefined, null, "", " ", 7]) {
      expect(() => make([], { [name]: value })).toThrow(new ConfigError(`clientCredentials needs option ${name}.`));
    }
    expect(() => clientCredentials(undefined as never)).toThrow("clientCredentials needs option tokenUrl.");
  });

  test.each([
    [
      "a refusal",
      () => Response.json({ error: "invalid_client", error_description: `bad secret ${secret}` }, { status: 401 }),
      "401: invalid_client: bad secret ***",
    ],
    ["a reply without a token", () => Response.json({}), "the reply holds no access_token"],
    ["a refusal in HTML", () => new Response("<html>", { status: 404 }), "-> 404."],
    ["a redirect", () => new Response(null, { status: 307, headers: { location: "https://evil.example" } }), "-> 307."],
  ])("tells of %s where it happened, and never shows the secret", async (_, answer, message) => {
    const error: unknown = await make([answer])().catch((thrown: unknown) => thrown);
    expect((error as Error).name).toBe("ConfigError");
    expect((error as Error).message).toContain("POST https://login.example.com/tenant/oauth2/v2.0/token ->");
    expect((error as Error).message).toContain(message);
    expect(inspect(error) + JSON.stringify(error)).not.toContain(secret);
  });

  test.each([429, 500, 502, 503, 520])("a status that says nothing about the options is an HttpError, with headers: %d", async (status) => {
    const body = { error: "busy", error_description: `no time for ${secret}` };
    const busy = make([() => Response.json(body, { status, headers: { "retry-after": "7" } })]);
    const error: unknown = await busy().catch((thrown: unknown) => thrown);
    expect(HttpError.isInstance(error) && [error.message, error.status, error.headers.get("retry-after"), error.body]).toEqual([
      `No token: POST https://login.example.com/tenant/oauth2/v2.0/token -> ${status}: busy: no time for ***`,
      status,
      "7",
      { error: "busy", error_description: "no time for ***" },
    ]);
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain(secret);
  });

  test("masks the secret in every form in which a server may echo it, also where its words are cut off", async () => {
    const clientSecret = 's/e+c"r=e ~(t)%41';
    const forms = new URLSearchParams({ clientSecret }).toString().slice("clientSecret=".length);
    const echoed = [clientSecret, forms, forms.toLowerCase(), encodeURIComponent(clientSecret)];
    for (const words of [...echoed, ...echoed.map((form) => "x".repeat(290) + form)]) {
      for (const status of [400, 503]) {
        const refused = make([() => Response.json({ error: words }, { status })], { clientSecret });
        const error: unknown = await refused().catch((thrown: unknown) => thrown);
        expect((error as Error).message).toMatch(/-> \d+: x*\*\*\*/);
        expect(inspect(error, { showHidden: true })).not.toMatch(/s(\/|%2F)e/i);
      }
    }
  });

  test("says what a server says on one line, without control characters", async () => {
    const refused = make([() => Response.json({ error: "a\u001b[2Jb\r\nc" }, { status: 400 })]);
    await expect(refused()).rejects.toThrow("-> 400: a [2Jb c. Check");
  });

  test("a server that does not answer is a NetworkError with the code and without the secret", async () => {
    const cause = Object.assign(new Error(secret), { code: "ECONNRESET", request: secret });
    for (const reason of [new TypeError(`fetch failed ${secret}`, { cause }), cause]) {
      const error: unknown = await make([() => Promise.reject(reason)])().catch((thrown: unknown) => thrown);
      expect(NetworkError.isInstance(error) && [error.code, error.message]).toEqual([
        "ECONNRESET",
        "No token: POST https://login.example.com/tenant/oauth2/v2.0/token -> no reply (ECONNRESET)",
      ]);
      expect(inspect(error, { showHidden: true })).not.toContain(secret);
    }
    for (const reason of [undefined, "x", { code: 7 }, { code: `key ${secret}` }]) {
      const error: unknown = await make([() => Promise.reject(reason)])().catch((thrown: unknown) => thrown);
      expect((error as Error).message).toMatch(/-> no reply$/);
      expect(inspect(error, { showHidden: true })).not.toContain(secret);
    }
  });

  test("refuses a token endpoint that is not https, except on loopback", () => {
    for (const tokenUrl of ["http://login.example.com/token", "not a url", "ftp://example.com/", "https://a:b@login.example.com/"]) {
      expect(() => clientCredentials({ tokenUrl, clientId: "app", clientSecret: secret })).toThrow("The tokenUrl must be an https: URL");
    }
    expect(() => clientCredentials({ tokenUrl: "http://127.0.0.1:1/token", clientId: "app", clientSecret: secret })).not.toThrow();
  });
});

describe("a client that gets its token from clientCredentials", () => {
  const granted: Answer = { body: { access_token: "t1", expires_in: 3600 } };
  const client = (url: string, tokenUrl: string) =>
    createHarbour({ baseUrl: url, apiKey: clientCredentials({ tokenUrl, clientId: "app", clientSecret: secret }) });

  test("asks for two tokens, however many calls are refused with the first", async () => {
    let count = 0;
    await using tokens = await serve((response) => response.end(`{"access_token":"t${++count}"}`));
    await using server = await serve((response, request) => {
      response.writeHead(request.headers["x-key"] === "t1" ? 401 : 200, { "content-type": "application/json" });
      response.end("{}");
    });
    const { call } = client(server.url, tokens.url);
    await Promise.all(Array.from({ length: 10 }, () => call(getShip, { id: 1 })));
    expect([tokens.requests.length, server.requests.length]).toEqual([2, 20]);
  });

  test.each([
    ["is busy", { status: 503, headers: { "retry-after": "0.01" } }],
    ["has too much to do", { status: 429, headers: { "retry-after": "0.01" } }],
    ["loses the connection", reset],
  ])("tries again when the token endpoint %s, in a call and in a wait", async (_, answer) => {
    await using tokens = await serve(answer, granted);
    await using server = await serve({ body: { id: "1" } });
    expect(await client(server.url, tokens.url).call(getShip, { id: 1 })).toEqual({ id: "1" });
    await using more = await serve(answer, answer, answer, answer, granted);
    await using jobs = await serve({ body: { id: "1", status: "arrived" } });
    const waited = await client(jobs.url, more.url).wait(voyage, { id: "1" }, { intervalMs: 1, maxRetries: 0 });
    expect([waited, more.requests.length]).toEqual([{ id: "1", status: "arrived" }, 5]);
  });

  test("does not try again when the token endpoint refuses", async () => {
    await using tokens = await serve({ status: 401, body: { error: "invalid_client" } });
    await expect(client("http://127.0.0.1:1", tokens.url).wait(voyage, { id: "1" }, { intervalMs: 1 })).rejects.toThrow(ConfigError);
    expect(tokens.requests.length).toBe(1);
  });
});
