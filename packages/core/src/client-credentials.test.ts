import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientCredentials, type ClientCredentialsOptions } from "./client-credentials.ts";

const secret = "very-Secret~value";
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
    vi.useFakeTimers({ now: 1_780_000_000_000, toFake: ["Date"] });
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
    vi.setSystemTime(1_780_000_000_000 + 3_539_000);
    expect(await credential()).toBe("t1");
    vi.setSystemTime(1_780_000_000_000 + 3_540_000);
    expect(await credential()).toBe("t2");
  });

  test("keeps a short token for half its life, and one without a lifetime for four minutes", async () => {
    const short = make([() => token("t1", 20), () => token("t2", 20)]);
    await short();
    vi.setSystemTime(1_780_000_000_000 + 9_999);
    expect(await short()).toBe("t1");
    vi.setSystemTime(1_780_000_000_000 + 10_000);
    expect(await short()).toBe("t2");
    sent = [];
    const unknown = make([() => token("u1"), () => token("u2")]);
    await unknown();
    vi.setSystemTime(1_780_000_000_000 + 10_000 + 239_999);
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

  test("does not remember a failure", async () => {
    const credential = make([() => Response.json({ error: "temporarily_unavailable" }, { status: 503 }), () => token("t2", 3600)]);
    await expect(credential()).rejects.toThrow("503: temporarily_unavailable");
    expect(await credential()).toBe("t2");
  });

  test.each([
    [
      "a refusal",
      () => Response.json({ error: "invalid_client", error_description: `bad secret ${secret}` }, { status: 401 }),
      "401: invalid_client: bad secret ***",
    ],
    ["a reply without a token", () => Response.json({}), "the reply holds no access_token"],
    ["an HTML page", () => new Response("<html>", { status: 502 }), "-> 502."],
    ["a redirect", () => new Response(null, { status: 307, headers: { location: "https://evil.example" } }), "-> 307."],
  ])("tells of %s where it happened, and never shows the secret", async (_, answer, message) => {
    const error: unknown = await make([answer])().catch((thrown: unknown) => thrown);
    expect((error as Error).name).toBe("ConfigError");
    expect((error as Error).message).toContain("POST https://login.example.com/tenant/oauth2/v2.0/token ->");
    expect((error as Error).message).toContain(message);
    expect(inspect(error) + JSON.stringify(error)).not.toContain(secret);
  });

  test("a server that does not answer is a NetworkError without the secret", async () => {
    const lost = make([() => Promise.reject(new TypeError(`fetch failed ${secret}`))]);
    const error: unknown = await lost().catch((thrown: unknown) => thrown);
    expect((error as Error).name).toBe("NetworkError");
    expect(inspect(error)).not.toContain(secret);
  });

  test("refuses a token endpoint that is not https, except on loopback", () => {
    for (const tokenUrl of ["http://login.example.com/token", "not a url", "ftp://example.com/"]) {
      expect(() => clientCredentials({ tokenUrl, clientId: "app", clientSecret: secret })).toThrow("The tokenUrl must be an https: URL");
    }
    expect(() => clientCredentials({ tokenUrl: "http://127.0.0.1:1/token", clientId: "app", clientSecret: secret })).not.toThrow();
  });
});
