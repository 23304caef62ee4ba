import { describe, expect, test } from "vitest";
import { cookie } from "./cookie.ts";
import type { Operation, RequestBody } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { multipart, urlEncoded } from "./form.ts";
import { selectMediaType } from "./select-media-type.ts";
import { unencoded } from "./unencoded.ts";
import { capture, type Captured } from "./testing/capture.ts";
import { createHarbour, createShip, getShip, harbour } from "./testing/harbour.ts";

async function sent(operation: Operation, params: object, options = {}, clientOptions = {}): Promise<Captured> {
  const { fetch, sent } = capture();
  await createHarbour({ fetch, ...clientOptions }).call(operation, params, options);
  return sent[0]!;
}

const put = (requestBody: RequestBody): Operation => ({ id: "ships.put", method: "PUT", path: "/ships", requestBody, responses: ["200"] });

describe("flat parameters", () => {
  test("each goes where the document puts it, and the rest is the body", async () => {
    const operation: Operation = {
      ...createShip,
      path: "/ports/{port}/ships",
      parameters: [
        { in: "path", name: "port" },
        { in: "query", name: "dry-run", key: "dryRun" },
        { in: "header", name: "X-Trace" },
        { in: "cookie", name: "session", write: cookie },
        { in: "cookie", name: "theme", write: cookie },
      ],
    };
    const { url, init } = await sent(operation, {
      port: "a b",
      dryRun: true,
      "X-Trace": 7,
      session: "s/1",
      theme: "dark",
      name: "Anna",
      tags: [1, null],
      none: null,
    });
    expect(url).toBe("https://api.harbour.test/v1/ports/a%20b/ships?dry-run=true");
    expect([init.method, init.headers.get("x-trace"), init.headers.get("cookie")]).toEqual(["POST", "7", "session=s%2F1; theme=dark"]);
    expect(init.body).toBe('{"name":"Anna","tags":[1,null],"none":null}');
    expect(init.headers.get("content-type")).toBe("application/json");
  });

  test("undefined and null are absent from query and headers", async () => {
    const operation: Operation = {
      ...getShip,
      parameters: [...getShip.parameters!, { in: "query", name: "a" }, { in: "query", name: "b" }, { in: "header", name: "C" }],
    };
    const { url, init } = await sent(operation, { id: 1, a: undefined, b: null, C: null });
    expect([url, init.headers.get("c")]).toEqual(["https://api.harbour.test/v1/ships/1", null]);
  });

  test("a name that the operation does not have is refused, not ignored", async () => {
    await expect(sent(getShip, { id: 1, idd: 2 })).rejects.toThrow(new ConfigError('harbour ships.get: there is no parameter "idd".'));
    await expect(sent(put({ whole: true, content: [{ type: "text/csv", encode: unencoded }] }), { body: "x", bdy: 1 })).rejects.toThrow(
      ConfigError,
    );
    await expect(sent(getShip, { id: 1, idd: undefined })).resolves.toBeDefined();
  });

  test("names of Object.prototype are ordinary names", async () => {
    const operation: Operation = {
      ...getShip,
      parameters: [...getShip.parameters!, { in: "query", name: "constructor" }, { in: "query", name: "toString" }],
    };
    expect((await sent(operation, { id: 1 })).url).toBe("https://api.harbour.test/v1/ships/1");
    const params = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as object;
    expect((await sent(createShip, params)).init.body).toBe('{"__proto__":{"polluted":1},"constructor":2}');
  });

  test("the caller's object is left as it was", async () => {
    const params = { id: "1" };
    await sent(getShip, params);
    expect(params).toEqual({ id: "1" });
  });

  test("a parameter held by a client option is sent with every call, its default when the option is absent", async () => {
    const operation: Operation = {
      ...getShip,
      parameters: [...getShip.parameters!, { in: "header", name: "X-Version", option: "version", default: "2025-04" }],
    };
    expect((await sent(operation, { id: 1 })).init.headers.get("x-version")).toBe("2025-04");
    expect((await sent(operation, { id: 1 }, {}, { version: "2026-01" })).init.headers.get("x-version")).toBe("2026-01");
    await expect(sent(operation, { id: 1, version: "x" })).rejects.toThrow(ConfigError);
  });
});

describe("bodies", () => {
  test("a required body without fields is an empty object, an optional one is absent", async () => {
    expect((await sent(createShip, {})).init.body).toBe("{}");
    const { init } = await sent(put({ content: [{ type: "application/json" }] }), {});
    expect([init.body ?? null, init.headers.get("content-type")]).toEqual([null, null]);
  });

  test("a whole body is params.body, whatever JSON value it is", async () => {
    const operation = put({ whole: true, content: [{ type: "application/merge-patch+json" }] });
    for (const body of [[1], "x", 0, false, null]) {
      const { init } = await sent(operation, { body });
      expect([init.body, init.headers.get("content-type")]).toEqual([JSON.stringify(body), "application/merge-patch+json"]);
    }
  });

  test("of several media types the first whose required fields are all present is taken", async () => {
    const operation = put({
      content: [
        { type: "multipart/form-data", required: [["file"], ["blob", "name"]], encode: multipart },
        { type: "application/json", required: [["url"]] },
      ],
      select: selectMediaType,
    });
    expect((await sent(operation, { file: new Blob() })).init.body).toBeInstanceOf(FormData);
    expect((await sent(operation, { blob: new Blob(), name: "x" })).init.body).toBeInstanceOf(FormData);
    expect((await sent(operation, { url: "https://x" })).init.body).toBe('{"url":"https://x"}');
  });

  test("the caller's content-type picks a media type", async () => {
    const operation = put({
      content: [{ type: "application/json" }, { type: "application/x-www-form-urlencoded", encode: urlEncoded }],
      select: selectMediaType,
    });
    const { init } = await sent(operation, { a: 1 }, { headers: { "Content-Type": "application/x-www-form-urlencoded" } });
    expect([init.body, init.headers.get("content-type")]).toEqual(["a=1", "application/x-www-form-urlencoded"]);
  });

  test("text, bytes, Blobs and streams are sent as they are", async () => {
    for (const body of ["a,b", new Blob(["x"]), new Uint8Array([1]), new ArrayBuffer(1), new Blob(["x"]).stream()]) {
      const { init } = await sent(put({ whole: true, content: [{ type: "text/csv", encode: unencoded }] }), { body });
      if (body instanceof ReadableStream) expect(await new Response(init.body).text()).toBe("x");
      else expect(init.body).toBe(body);
      expect(init.headers.get("content-type")).toBe("text/csv");
    }
    await expect(sent(put({ whole: true, content: [{ type: "text/csv", encode: unencoded }] }), { body: { a: 1 } })).rejects.toThrow(
      ConfigError,
    );
  });

  test("a file goes to the media type for files, not to JSON", async () => {
    const operation = put({
      whole: true,
      content: [{ type: "application/json" }, { type: "image/*", encode: unencoded }],
      select: selectMediaType,
    });
    const { init } = await sent(operation, { body: new Blob(["x"], { type: "image/png" }) });
    expect(init.headers.get("content-type")).toBe("image/png");
    expect((await sent(operation, { body: new Uint8Array() })).init.headers.get("content-type")).toBe("application/octet-stream");
  });

  test("fetch sets the boundary of a form", async () => {
    const { init } = await sent(put({ content: [{ type: "multipart/form-data", encode: multipart }] }), { file: new Blob(["x"]) });
    expect(init.headers.get("content-type")).toBe(null);
  });
});

describe("headers", () => {
  test("those of the call go over those of the client, null removes, undefined changes nothing", async () => {
    const { init } = await sent(
      createShip,
      {},
      { headers: { "x-a": "call", "X-B": null, "X-C": undefined, "Content-Type": "application/json; v=1" } },
      { headers: { "X-A": "client", "X-B": "client", "X-C": "client" } },
    );
    expect(["x-a", "x-b", "x-c", "content-type"].map((name) => init.headers.get(name))).toEqual([
      "call",
      null,
      "client",
      "application/json; v=1",
    ]);
  });

  test("a User-Agent names the client, unless the caller has another or none", async () => {
    expect((await sent(getShip, { id: 1 })).init.headers.get("user-agent")).toBe("quayside-harbour");
    expect((await sent(getShip, { id: 1 }, { headers: { "User-Agent": "mine" } })).init.headers.get("user-agent")).toBe("mine");
    expect((await sent(getShip, { id: 1 }, {}, { headers: { "user-agent": null } })).init.headers.get("user-agent")).toBe(null);
  });

  test("no Accept is sent beyond fetch's own", async () => {
    expect((await sent(getShip, { id: 1 })).init.headers.get("accept")).toBe(null);
  });

  test("a name or value that cannot be sent is refused without being shown", async () => {
    for (const value of ["hush\nx", "hush\r", "hush\0", "hush\u{1F600}"]) {
      const failure = (await sent(getShip, { id: 1 }, { headers: { "X-A": value } }).catch((error: unknown) => error)) as Error;
      expect(failure).toBeInstanceOf(ConfigError);
      expect(failure.message).not.toContain("hush");
    }
    await expect(sent(getShip, { id: 1 }, { headers: { "a b": "x" } })).rejects.toThrow(ConfigError);
    await expect(
      sent({ ...getShip, parameters: [...getShip.parameters!, { in: "header", name: "X-A" }] }, { id: 1, "X-A": "a\nb" }),
    ).rejects.toThrow(ConfigError);
    expect(() => createHarbour({ headers: { "x-a": "a\nb" } })).toThrow(ConfigError);
    expect((await sent(getShip, { id: 1 }, { headers: { "X-A": "café\t1" } })).init.headers.get("x-a")).toBe("café\t1");
  });
});

test("an operation's own servers replace those of the document", async () => {
  const { url } = await sent({ ...getShip, servers: [{ url: "https://eu.harbour.test/v2/" }] }, { id: 1 });
  expect(url).toBe("https://eu.harbour.test/v2/ships/1");
  expect(harbour.servers[0]!.url).not.toContain("eu");
});

describe("parameters that cannot be written", () => {
  const cyclic: { [name: string]: unknown } = {};
  cyclic["self"] = cyclic;

  test.each([
    ["a cyclic body", createShip, cyclic],
    ["a bigint in JSON", createShip, { size: 1n }],
    ["half a character", getShip, { id: "\ud800" }],
    ["a symbol", getShip, { id: Symbol("x") }],
    ["an object", getShip, { id: {} }],
  ])("%s is a ConfigError that names the call, and nothing is sent", async (_, operation, params) => {
    const { fetch, sent } = capture();
    const error: unknown = await createHarbour({ fetch })
      .call(operation, params)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ConfigError", message: expect.stringMatching(`^harbour ${operation.id}: .`) as string });
    expect(sent).toEqual([]);
  });
});
