import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createClient, type Client } from "./create-client.ts";
import type { Job, Operation } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { multipart } from "./form.ts";
import type { Middleware } from "./openapi-fetch.ts";
import { outdated } from "./outdated.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, createShip, getShip, harbour, secret, voyage } from "./testing/harbour.ts";
import { cutBody, serve } from "./testing/serve.ts";
import { unencoded } from "./unencoded.ts";

/** As openapi-typescript writes it. */
interface Paths {
  "/ships/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { content: { "application/json": { id: string } } };
        404: { content: { "application/json": { message: string } } };
      };
    };
  };
  "/ships": {
    get: {
      parameters: { query?: { limit?: number; tags?: string[] } };
      responses: { 200: { content: { "application/json": { id: string }[] } } };
    };
    post: {
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { content: { "application/json": { id: string } } } };
    };
  };
}

const create = (options: object): Client<Paths> => createClient<Paths>(harbour, { apiKey: secret, ...options });
const seeing: Middleware = { onRequest: () => undefined };
const copying: Middleware = { onRequest: ({ request }) => new Request(request) };

describe("raw", () => {
  test("is openapi-fetch over the same transport: base URL, credentials, user agent, retries", async () => {
    await using server = await serve({ status: 503, headers: { "retry-after": "0.01" } }, cutBody, { body: [{ id: "1" }] });
    const { data, response } = await create({ baseUrl: server.url + "/v1" }).raw.GET("/ships", {
      params: { query: { limit: 1, tags: ["a", "b"] } },
    });
    expect([data?.[0]?.id, response.status, server.requests.length]).toEqual(["1", 200, 3]);
    const { url, headers } = server.requests[2]!;
    expect([url, headers["x-key"], headers["user-agent"]]).toEqual(["/v1/ships?limit=1&tags=a&tags=b", secret, "quayside-harbour"]);
  });

  test("gives errors as openapi-fetch does, and throws ours when there is no reply", async () => {
    const { fetch } = capture(() => Response.json({ message: "no" }, { status: 404 }));
    const { error, response } = await create({ fetch }).raw.GET("/ships/{id}", { params: { path: { id: "1" } } });
    expect([error?.message, response.status]).toEqual(["no", 404]);
    const down = create({ fetch: () => Promise.reject(new Error("x")), maxRetries: 0 });
    await expect(down.raw.GET("/ships")).rejects.toMatchObject({
      name: "NetworkError",
      message: "harbour raw failed: GET /v1/ships -> no reply: x",
    });
  });

  test("sends a body, and sends it again", async () => {
    await using server = await serve({ status: 429, headers: { "retry-after": "0.01" } }, { status: 201, body: { id: "1" } });
    const { data } = await create({ baseUrl: server.url }).raw.POST("/ships", { body: { name: "Anna" } });
    expect([data, server.requests.map(({ body }) => body)]).toEqual([{ id: "1" }, ['{"name":"Anna"}', '{"name":"Anna"}']]);
  });

  test("has the same strict paths", async () => {
    const { fetch, sent } = capture();
    const { raw } = create({ fetch });
    for (const id of ["", "..", "%2e%2E"]) await expect(raw.GET("/ships/{id}", { params: { path: { id } } })).rejects.toThrow(ConfigError);
    await expect(raw.GET("/ships/{id}", {} as never)).rejects.toThrow(ConfigError);
    await expect(raw.GET("/ships/{id}", { params: { path: {} } } as never)).rejects.toThrow(ConfigError);
    await raw.GET("/ships/{id}", { params: { path: { id: "{a}/b" } } });
    expect(sent.map(({ url }) => url)).toEqual(["https://api.harbour.test/v1/ships/%7Ba%7D%2Fb"]);
  });

  test("sends no credentials to another origin", async () => {
    const { fetch, sent } = capture();
    const { raw } = create({ fetch });
    await raw.GET("/ships", { baseUrl: "https://evil.test" });
    expect(sent.map(({ init }) => init.headers.get("x-key"))).toEqual([null]);
    await expect(create({ fetch, baseUrl: "https://api.harbour.test" }).raw.GET("@evil.test/ships" as "/ships")).rejects.toThrow();
    expect(sent.length).toBe(1);
  });

  test("can be aborted", async () => {
    const call = create({ fetch: () => new Promise(() => {}) }).raw.GET("/ships", { signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toMatchObject({ name: "AbortedError" });
  });

  test("can be aborted even if garbage has been collected and middleware has replaced the request", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const controller = new AbortController();
    const { raw } = create({
      fetch: () => {
        setTimeout(() => {
          collectGarbage();
          setTimeout(() => controller.abort(), 20);
        }, 20);
        return new Promise(() => {});
      },
    });
    raw.use(copying);
    await expect(raw.GET("/ships", { signal: controller.signal })).rejects.toMatchObject({ name: "AbortedError" });
  });

  test("hands on what fetch takes beyond the standard, such as undici's dispatcher", async () => {
    const { fetch, sent } = capture();
    await create({ fetch }).raw.GET("/ships", { dispatcher: "x" });
    expect(sent[0]!.init).toMatchObject({ dispatcher: "x" });
  });

  test("hands on the settings of fetch that are not the default, as middleware may set them too", async () => {
    const { fetch, sent } = capture();
    const { raw } = create({ fetch });
    await raw.GET("/ships", { credentials: "include", cache: "no-store", redirect: "follow" });
    raw.use({ onRequest: ({ request }) => new Request(request, { keepalive: true }) });
    await raw.GET("/ships");
    const settings = ["cache", "credentials", "keepalive", "mode", "redirect"] as const;
    expect(sent.map(({ init }) => settings.map((name) => init[name]))).toEqual([
      ["no-store", "include", undefined, undefined, "manual"],
      [undefined, undefined, true, undefined, "manual"],
    ]);
  });

  test("can read every kind of body", async () => {
    const { raw } = create({ fetch: capture(() => Response.json({ id: "1" })).fetch });
    const path = { id: "1" };
    const { data: text } = await raw.GET("/ships/{id}", { params: { path }, parseAs: "text" });
    const { data: stream } = await raw.GET("/ships/{id}", { params: { path }, parseAs: "stream" });
    const { data: blob } = await raw.GET("/ships/{id}", { params: { path }, parseAs: "blob" });
    expect([text, await new Response(stream).text(), blob?.size]).toEqual(['{"id":"1"}', '{"id":"1"}', 10]);
  });
});

describe("raw and the headers of the document", () => {
  const versioned = { ...harbour, headers: [{ name: "X-Version", option: "apiVersion", value: "2025-04" }] };

  test("sends those that a client option sets, or else their default, as typed calls do", async () => {
    const versions: (string | null)[] = [];
    for (const options of [{}, { apiVersion: "2026-01" }]) {
      const { fetch, sent } = capture();
      const client = createClient<Paths>(versioned, { apiKey: secret, fetch, ...options });
      await client.raw.GET("/ships", {});
      await client.call(getShip, { id: 1 });
      await client.call(getShip, { id: 1 }, { headers: { "x-version": "mine" } });
      versions.push(...sent.map(({ init }) => init.headers.get("x-version")));
    }
    expect(versions).toEqual(["2025-04", "2025-04", "mine", "2026-01", "2026-01", "mine"]);
  });
});

describe("a header that is null", () => {
  const key = ({ sent }: { sent: { init: { headers: Headers } }[] }): (string | null)[] =>
    sent.map(({ init }) => init.headers.get("x-key"));

  test("is not sent by raw, whether the client, the call or a parameter says so, and even if it is the credential's", async () => {
    const captured = capture();
    const removing = create({ fetch: captured.fetch, headers: { "X-Key": null } });
    await removing.raw.GET("/ships");
    await removing.raw.GET("/ships", { headers: { "x-key": "mine" } });
    const { raw } = create({ fetch: captured.fetch });
    await raw.GET("/ships", { headers: { "X-KEY": null, "user-agent": null } });
    await raw.GET("/ships", { params: { header: { "X-Key": null } } } as never);
    await raw.GET("/ships", { headers: new Headers() });
    expect(key(captured)).toEqual([null, "mine", null, null, secret]);
    expect(captured.sent.map(({ init }) => init.headers.has("user-agent"))).toEqual([true, true, false, true, true]);
  });

  test("is not sent by a call that middleware sees, unless middleware sets it", async () => {
    const captured = capture();
    for (const [options, callOptions] of [
      [{ headers: { "X-Key": null } }, {}],
      [{}, { headers: { "x-key": null } }],
    ]) {
      const client = createHarbour({ fetch: captured.fetch, ...options });
      client.raw.use(seeing);
      await client.call(getShip, { id: 1 }, callOptions);
      client.raw.use({ onRequest: ({ request }) => request.headers.set("x-key", "other") });
      await client.call(getShip, { id: 1 }, callOptions);
    }
    expect(key(captured)).toEqual([null, "other", null, "other"]);
  });
});

describe("middleware of raw", () => {
  test("sees every call once, however many attempts it takes, and no credentials", async () => {
    const { fetch, sent } = capture(
      () => new Response("", { status: 503, headers: { "retry-after": "0.01" } }),
      () => Response.json({ id: "1" }),
    );
    const client = createHarbour({ fetch });
    const seen: unknown[] = [];
    client.raw.use({
      onRequest: ({ request, schemaPath }) => void seen.push(schemaPath, request.url, request.headers.get("x-key")),
      onResponse: async ({ response }) => void seen.push(await response.clone().json()),
    });
    expect(await client.call(getShip, { id: 1 })).toEqual({ id: "1" });
    expect([seen, sent.length]).toEqual([["/ships/{id}", "https://api.harbour.test/v1/ships/1", null, { id: "1" }], 2]);
  });

  test("may replace the request of a call, which is then sent and repeated as it is", async () => {
    const { fetch, sent } = capture(
      () => new Response("", { status: 429, headers: { "retry-after": "0.01" } }),
      () => Response.json({ id: "1" }),
    );
    const client = createHarbour({ fetch });
    client.raw.use({ onRequest: ({ request }) => new Request(request, { body: "changed", headers: { "x-more": "1" } }) });
    await client.call(createShip, { name: "Anna" });
    for (const { init } of sent) {
      expect([await new Response(init.body).text(), init.headers.get("x-more"), init.headers.get("x-key")]).toEqual([
        "changed",
        "1",
        secret,
      ]);
    }
    expect(sent.length).toBe(2);
  });

  test("may replace the reply, or answer without sending", async () => {
    const client = createHarbour({ fetch: capture().fetch });
    client.raw.use({ onResponse: () => Response.json({ id: "replaced" }) });
    expect(await client.call(getShip, { id: 1 })).toEqual({ id: "replaced" });
    const cached = createHarbour({ fetch: () => Promise.reject(new Error("must not be sent")) });
    cached.raw.use({ onRequest: () => Response.json({ message: "gone" }, { status: 404 }) });
    await expect(cached.call(getShip, { id: 1 })).rejects.toThrow(HttpError);
  });

  test("hears of errors", async () => {
    const client = createHarbour({ fetch: () => Promise.reject(new Error("x")), maxRetries: 0 });
    client.raw.use({ onError: ({ error }) => new Error("wrapped", { cause: error }) });
    await expect(client.call(getShip, { id: 1 })).rejects.toThrow("wrapped");
  });

  test("may be taken away again, and none is used twice", async () => {
    const client = createHarbour({ fetch: capture().fetch });
    const seen: string[] = [];
    const [first, second] = ["first", "second"].map((name) => ({ onRequest: () => void seen.push(name) }));
    client.raw.use(first!, second!);
    await client.call(getShip, { id: 1 });
    client.raw.eject(first!);
    await client.call(getShip, { id: 1 });
    client.raw.eject(second!);
    await client.call(getShip, { id: 1 });
    expect(seen).toEqual(["first", "second", "second"]);
  });

  test("holds for calls through raw too, before what such a call brings along", async () => {
    const client = create({ fetch: capture().fetch });
    const seen: string[] = [];
    client.raw.use({ onRequest: () => void seen.push("client") });
    await client.raw.GET("/ships", { middleware: [{ onRequest: () => void seen.push("call") }] });
    expect(seen).toEqual(["client", "call"]);
  });

  test("leaves a call its signal, and may add one", async () => {
    const client = createHarbour({ fetch: () => new Promise(() => {}) });
    client.raw.use(copying);
    await expect(client.call(getShip, { id: 1 }, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "AbortedError" });
    client.raw.use({ onRequest: ({ request }) => new Request(request, { signal: AbortSignal.timeout(20) }) });
    for (const options of [{}, { signal: new AbortController().signal }])
      await expect(client.call(getShip, { id: 1 }, options)).rejects.toMatchObject({ name: "AbortedError" });
  });

  test("may send a request again by itself: what the first has met does not stick to the second", async () => {
    const { fetch, sent } = capture(
      () => Response.json({ message: "no" }, { status: 403 }),
      () => Response.json({ id: "1" }),
    );
    const client = createHarbour({ fetch });
    client.raw.use({
      onResponse: ({ request, response, options }) =>
        response.status === 403 ? options.fetch(new Request(request, { headers: { "x-more": "1" } })) : undefined,
    });
    expect(await client.call(getShip, { id: 1 })).toEqual({ id: "1" });
    expect(sent.map(({ init }) => [init.headers.get("x-more"), init.headers.get("x-key")])).toEqual([
      [null, secret],
      ["1", secret],
    ]);
  });

  test("changes nothing for a wait that has to tell the end of the job before", async () => {
    const fresh: Job = { ...voyage, state: { ...voyage.state, asOf: "/at", outdated } };
    const poll = (ms: number): object => ({ body: { id: "v7", status: "arrived", at: new Date(Date.now() + ms).toISOString() } });
    await using server = await serve({ status: 201, body: { id: "v7" } }, poll(-60_000), poll(5000));
    const client = createHarbour({ baseUrl: server.url });
    client.raw.use(seeing);
    await client.start(createShip, fresh, { name: "Anna" }).wait({ intervalMs: 1 });
    expect(server.requests.length).toBe(3);
  });

  test("asks no key of an operation that needs none; raw does, when it sends", async () => {
    const { fetch, sent } = capture();
    const client = createClient<Paths>({ ...harbour, env: {} }, { fetch });
    client.raw.use(seeing);
    expect(await client.call({ ...getShip, security: [] }, { id: 1 })).toEqual({ id: "1" });
    await expect(client.raw.GET("/ships/{id}", { params: { path: { id: "1" } } })).rejects.toThrow("harbour needs option apiKey.");
    await expect(client.call(getShip, { id: 1 })).rejects.toThrow("harbour needs option apiKey.");
    expect(sent.length).toBe(1);
  });

  test("may look into a copy of a request whose body is a stream, or replace that request: it still is a stream", async () => {
    const upload: Operation = { ...createShip, requestBody: { whole: true, content: [{ type: "text/csv", encode: unencoded }] } };
    for (const one of [{ onRequest: async ({ request }) => void (await request.clone().text()) } satisfies Middleware, copying]) {
      await using server = await serve({ status: 201, body: { id: "1" } });
      const client = createHarbour({ baseUrl: server.url });
      client.raw.use(one);
      expect(await client.call(upload, { body: new Blob(["a,b"]).stream() })).toEqual({ id: "1" });
      expect(server.requests.map(({ body, headers }) => [body, headers["content-type"], headers["transfer-encoding"]])).toEqual([
        ["a,b", "text/csv", "chunked"],
      ]);
    }
  });

  test("lets files in forms through, as a Blob, as bytes and as a stream", async () => {
    const upload = { ...createShip, requestBody: { required: true, content: [{ type: "multipart/form-data", encode: multipart }] } };
    for (const file of [new Blob(["abc"]), new Uint8Array(3_000_000), new Blob(["abc"]).stream()]) {
      await using server = await serve({ status: 201, body: { id: "1" } });
      const client = createHarbour({ baseUrl: server.url });
      client.raw.use({
        onRequest({ request }) {
          request.headers.set("x-middleware", "1");
          return request;
        },
      });
      expect(await client.call(upload, { file })).toEqual({ id: "1" });
      expect(server.requests.map(({ headers }) => [headers["x-middleware"], headers["content-type"]?.split(";")[0]])).toEqual([
        ["1", "multipart/form-data"],
      ]);
    }
  });
});
