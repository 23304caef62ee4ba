import { describe, expect, test } from "vitest";
import { queryKey } from "./apply-credential.ts";
import type { Operation } from "./definition.ts";
import { NetworkError } from "./errors/network-error.ts";
import { multipart } from "./form.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, createShip, getShip, harbour, secret } from "./testing/harbour.ts";
import { unencoded } from "./unencoded.ts";
import { serve, type Answer } from "./testing/serve.ts";

const to = (location: string, status = 302): Answer => ({ status, headers: { location } });
const arrived: Answer = { body: { id: "1" } };
const head: Operation = { id: "ships.head", method: "HEAD", path: "/ships", responses: ["200"] };
const put: Operation = { ...createShip, method: "PUT" };

describe("redirects within the origin are followed as fetch does", () => {
  test.each([
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [303, "POST", "GET"],
    [307, "POST", "POST"],
    [308, "POST", "POST"],
    [301, "PUT", "PUT"],
    [302, "PUT", "PUT"],
    [303, "PUT", "GET"],
    [307, "PUT", "PUT"],
    [308, "PUT", "PUT"],
    [301, "GET", "GET"],
    [303, "GET", "GET"],
    [307, "GET", "GET"],
    [302, "HEAD", "HEAD"],
    [303, "HEAD", "HEAD"],
  ])("%d of a %s leads to a %s", async (status, method, want) => {
    await using server = await serve(to("../moved?x=1", status), arrived);
    const operation = { POST: createShip, PUT: put, GET: getShip, HEAD: head }[method]!;
    await createHarbour({ baseUrl: server.url }).call(operation, method === "GET" ? { id: 1 } : method === "HEAD" ? {} : { a: 1 });
    const [, second] = server.requests;
    expect([second?.method, second?.url, second?.headers["x-key"]]).toEqual([want, "/moved?x=1", secret]);
    const keeps = want === method && method.startsWith("P");
    expect([second?.body, second?.headers["content-type"]]).toEqual(keeps ? ['{"a":1}', "application/json"] : ["", undefined]);
  });

  test("a POST that was answered with another place is done, and never sent again: only the place is asked again", async () => {
    let renewed = 0;
    const options = { apiKey: () => `${secret}-${renewed++}` };
    for (const refusal of [{ status: 429, headers: { "retry-after": "0.001" } }, { status: 401 }]) {
      await using server = await serve(to("/status", 303), refusal, arrived);
      expect(await createHarbour({ baseUrl: server.url, ...options }).call(createShip, { a: 1 })).toEqual({ id: "1" });
      expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /ships", "GET /status", "GET /status"]);
    }
  });

  test("a form is sent again, with a boundary that fits it", async () => {
    await using server = await serve(to("/b", 307), arrived);
    await createHarbour({ baseUrl: server.url }).call(
      { ...put, requestBody: { content: [{ type: "multipart/form-data", encode: multipart }] } },
      { file: new File(["x"], "x.csv") },
    );
    const { headers, body } = server.requests[1]!;
    expect(body).toContain(headers["content-type"]!.split("boundary=")[1]);
    expect(body).toContain('filename="x.csv"');
  });

  test("a key in the query is added again", async () => {
    await using server = await serve(to("/b"), arrived);
    const provider = {
      ...harbour,
      security: [[{ name: "key", options: ["apiKey"], apply: queryKey }]],
    };
    await createHarbour({ baseUrl: server.url }, provider).call(getShip, { id: 1 });
    expect(server.requests.map(({ url }) => url)).toEqual([`/ships/1?key=${secret}`, `/b?key=${secret}`]);
  });

  test("five at most", async () => {
    await using fine = await serve(to("/a"), to("/b"), to("/c"), to("/d"), to("/e"), arrived);
    await expect(createHarbour({ baseUrl: fine.url }).call(getShip, { id: 1 })).resolves.toEqual({ id: "1" });
    await using loop = await serve(to("/a"));
    await expect(createHarbour({ baseUrl: loop.url }).call(getShip, { id: 1 })).rejects.toThrow(/302: too many redirects/);
    expect(loop.requests.length).toBe(6);
  });
});

describe("redirects that are not followed", () => {
  test.each([301, 302, 303, 307, 308])("%d to another origin: nothing is sent there, and the call is not repeated", async (status) => {
    await using other = await serve(arrived);
    await using server = await serve(to(other.url + "/steal", status));
    for (const operation of [createShip, getShip]) {
      const outcome = (await createHarbour({ baseUrl: server.url })
        .call(operation, operation === getShip ? { id: 1 } : {})
        .catch((error: unknown) => error)) as NetworkError;
      expect([NetworkError.isInstance(outcome), outcome.code]).toEqual([true, "ERR_REDIRECT"]);
      expect(outcome.message).toContain(`-> ${status}: a redirect to ${other.url}, another origin`);
    }
    expect([other.requests.length, server.requests.length]).toEqual([0, 2]);
  });

  test("to a URL with a user name, even of this origin: fetch would refuse it, and quote it", async () => {
    const location = "https://user:pass-4711@api.harbour.test/x";
    const { fetch, sent } = capture(() => new Response(null, { status: 302, headers: { location } }));
    const outcome = (await createHarbour({ fetch })
      .call(getShip, { id: 1 })
      .catch((error: unknown) => error)) as NetworkError;
    expect([outcome.code, sent.length, outcome.message]).toEqual([
      "ERR_REDIRECT",
      1,
      "harbour ships.get failed: GET /v1/ships/1 -> 302: a redirect to a URL with a user name",
    ]);
  });

  test("another port, another scheme, another host, a URL without authority: all of them are other origins", async () => {
    for (const location of [
      "https://api.harbour.test:444/",
      "http://api.harbour.test/v1",
      "https://evil.test/",
      "//evil.test/",
      "data:text/plain,x",
      "javascript:1",
      "https://",
    ]) {
      const { fetch, sent } = capture(() => new Response(null, { status: 302, headers: { location } }));
      await expect(createHarbour({ fetch }).call(getShip, { id: 1 }), location).rejects.toThrow(NetworkError);
      expect(sent.length).toBe(1);
    }
  });

  test("one that the document declares is a reply like any other", async () => {
    const location = "https://cluster-7.harbour.test/v1/ships";
    const { fetch } = capture(() => new Response(null, { status: 307, headers: { location } }));
    const result = await createHarbour({ fetch })
      .call<unknown, { status: number; headers: Headers }>({ ...createShip, responses: ["201", "307"] }, {})
      .result();
    expect([result.status, result.headers.get("location")]).toEqual([307, location]);
  });

  test("one that would send a stream again", async () => {
    await using server = await serve(to("/b", 307), arrived);
    const body = new Blob(["x"]).stream();
    const operation: Operation = { ...put, requestBody: { whole: true, content: [{ type: "text/csv", encode: unencoded }] } };
    // Node does not tell more, since a copy of all that was sent would be the price (without-copy.ts).
    await expect(createHarbour({ baseUrl: server.url }).call(operation, { body })).rejects.toMatchObject({
      name: "NetworkError",
      code: "ERR_REDIRECT",
      message: "harbour ships.create failed: PUT /ships -> ERR_REDIRECT: unexpected redirect",
    });
    expect(server.requests.length).toBe(1);
    // A fetch that does:
    const { fetch } = capture(() => new Response(null, { status: 307, headers: { location: "/b" } }));
    await expect(createHarbour({ fetch }).call(operation, { body: new Blob(["x"]).stream() })).rejects.toThrow(
      "307: a redirect of a stream",
    );
    expect(server.requests.map(({ body }) => body)).toEqual(["x"]);
  });

  test("one that a browser hides is a NetworkError that says so", async () => {
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    await expect(createHarbour({ fetch: async () => opaque }).call(getShip, { id: 1 })).rejects.toThrow(
      "-> ERR_REDIRECT: a redirect, which browsers hide",
    );
  });

  test("304 and a 3xx without Location are plain replies", async () => {
    for (const status of [302, 304]) {
      const { fetch } = capture(() => new Response(null, { status }));
      await expect(createHarbour({ fetch }).call(getShip, { id: 1 })).rejects.toMatchObject({ name: "HttpError", status });
    }
  });
});
