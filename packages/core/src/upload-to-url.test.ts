import { describe, expect, test, vi } from "vitest";
import { csvRows } from "./csv-rows.ts";
import type { Operation } from "./definition.ts";
import type { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { ClientOptions } from "./options.ts";
import { createHarbour, createShip, secret, voyage } from "./testing/harbour.ts";
import { type Answer, serve, type TestServer } from "./testing/serve.ts";
import { byteLength, type UploadOptions, uploadToUrl } from "./upload.ts";

const text = 'name,url\n"two\nlines",https://a.test\nb,https://b.test\n';

const createCargo: Operation = {
  ...createShip,
  id: "cargo.create",
  path: "/cargo",
  upload: {
    send: uploadToUrl,
    field: "file",
    url: "/uploadUrl",
    method: "PUT",
    contentType: "text/csv",
    fill: { size: byteLength, count: csvRows },
  },
};

/** A provider whose upload URLs lead to another server. */
async function create(
  storage: TestServer,
  params: object,
  options: UploadOptions = {},
  answers: Answer[] = [{ status: 201, body: { id: "c1", uploadUrl: `${storage.url}/put/c1?signature=s3cr3t` } }],
  clientOptions: ClientOptions = {},
): Promise<{ outcome: unknown; server: TestServer }> {
  const server = await serve(...answers);
  const client = createHarbour({ baseUrl: server.url, headers: { "x-mine": "1" }, ...clientOptions });
  const outcome: unknown = await client.call(createCargo, params, options).catch((error: unknown) => error);
  await server[Symbol.asyncDispose]();
  return { outcome, server };
}

describe("a call with a file", () => {
  test("creates with what the file holds, then sends it to the URL in the reply, and gives the call's own reply", async () => {
    await using storage = await serve({ status: 200 });
    const { outcome, server } = await create(storage, { title: "Cargo", file: new Blob([text]) });
    expect(outcome).toMatchObject({ id: "c1" });
    expect(server.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ title: "Cargo", size: text.length, count: 2 }]);
    expect(storage.requests.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      { method: "PUT", url: "/put/c1?signature=s3cr3t", body: text },
    ]);
  });

  test("sends neither a credential nor a header of the client to the upload URL", async () => {
    await using storage = await serve({ status: 200 });
    await create(storage, { file: text }, { headers: { "x-yours": "2", authorization: "Bearer mine" } });
    const [request] = storage.requests;
    expect(Object.keys(request!.headers).filter((name) => /^(x-|authorization|cookie)/.test(name))).toEqual([]);
    expect(JSON.stringify(request!.headers)).not.toContain(secret);
    expect([request!.headers["content-type"], request!.headers["content-length"]]).toEqual(["text/csv", `${text.length}`]);
  });

  test("keeps what the caller says about the file", async () => {
    await using storage = await serve({ status: 200 });
    const { server } = await create(storage, { file: text, count: 7 });
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ size: text.length, count: 7 });
  });

  test.each([
    ["text", () => text],
    ["bytes", () => new TextEncoder().encode(text)],
    ["a buffer", () => new TextEncoder().encode(text).buffer],
    ["a stream", () => new Blob([text]).stream()],
  ])("takes %s", async (_, make) => {
    await using storage = await serve({ status: 200 });
    const { server } = await create(storage, { file: make() });
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ size: text.length, count: 2 });
    expect(storage.requests.map(({ body }) => body)).toEqual([text]);
  });

  test("refuses what is no file before anything is sent, and tells how to make one", async () => {
    await using storage = await serve({ status: 200 });
    const { outcome, server } = await create(storage, { file: { path: "cargo.csv" } });
    expect(outcome).toMatchObject({ name: "ConfigError", message: expect.stringContaining("fs.openAsBlob") as string });
    expect([server.requests, storage.requests]).toEqual([[], []]);
  });

  test("without a file is an ordinary call", async () => {
    await using storage = await serve({ status: 200 });
    const { server } = await create(storage, { size: 1, count: 1 });
    expect([server.requests.length, storage.requests.length]).toEqual([1, 0]);
  });

  test("repeats sending the file, which is safe, and never the call", async () => {
    await using storage = await serve({ status: 503, headers: { "retry-after": "0.002" } }, { status: 200 });
    const { outcome, server } = await create(storage, { file: text });
    expect(outcome).toMatchObject({ id: "c1" });
    expect([server.requests.length, storage.requests.map(({ body }) => body)]).toEqual([1, [text, text]]);
  });

  test("tells in the error's resource what was made, when the file cannot be sent, and never the signed query", async () => {
    await using storage = await serve({ status: 403, body: "<Error>expired</Error>" });
    const { outcome } = await create(storage, { file: text });
    expect(outcome).toMatchObject({
      name: "HttpError",
      status: 403,
      operation: "cargo.create",
      method: "PUT",
      url: `${storage.url}/put/c1`,
    });
    expect((outcome as HttpError).resource).toMatchObject({ id: "c1" });
    expect(JSON.stringify(outcome) + String(outcome)).not.toContain("s3cr3t");
  });

  test("does not follow a redirect of the upload to another origin", async () => {
    await using elsewhere = await serve({ status: 200 });
    await using storage = await serve({ status: 307, headers: { location: `${elsewhere.url}/put` } });
    const { outcome } = await create(storage, { file: text });
    expect([NetworkError.isInstance(outcome), elsewhere.requests.length]).toEqual([true, 0]);
  });

  test.each([["http://storage.example/put"], ["not a URL"], ["https://user:word@storage.example/put"], [undefined], [7]])(
    "refuses %j as the place for a file",
    async (uploadUrl) => {
      await using storage = await serve({ status: 200 });
      const fetch = vi.fn(async () => Response.json({ id: "c1", uploadUrl }, { status: 201 }));
      const { outcome } = await create(storage, { file: text }, {}, [{}], { fetch });
      expect(outcome).toMatchObject({ name: "DecodeError", message: expect.stringContaining("/uploadUrl is no https: URL") as string });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  test("sends no file when the call was refused; result() gives that reply", async () => {
    await using storage = await serve({ status: 200 });
    await using server = await serve({ status: 402, body: { message: "no credits" } });
    const call = createHarbour({ baseUrl: server.url }).call(createCargo, { file: text });
    expect(await call.result()).toMatchObject({ ok: false, status: 402, body: { message: "no credits" } });
    expect(storage.requests).toEqual([]);
  });

  test("reports progress: nothing, then everything; what the listener throws does not matter", async () => {
    await using storage = await serve({ status: 200 });
    const onProgress = vi.fn(() => {
      throw new Error("mine");
    });
    await create(storage, { file: text }, { onProgress });
    const totalBytes = text.length;
    expect(onProgress.mock.calls).toEqual([[{ sentBytes: 0, totalBytes }], [{ sentBytes: totalBytes, totalBytes }]]);
  });

  test("is ended by a signal, and by the total time that call and file share", async () => {
    await using storage = await serve(() => {});
    expect((await create(storage, { file: text }, { totalTimeoutMs: 100 })).outcome).toMatchObject({ name: "TimeoutError" });
    const controller = new AbortController();
    const onProgress = (): void => void setTimeout(() => controller.abort(), 20);
    const { outcome } = await create(storage, { file: text }, { signal: controller.signal, onProgress });
    expect(outcome).toMatchObject({ name: "AbortedError", resource: { id: "c1" } });
  });

  test("can be waited for: the file first, then the end of the job", async () => {
    await using storage = await serve({ status: 200 });
    const polls = ["waiting", "sailing", "arrived"].map((status): Answer => ({ body: { id: "c1", status } }));
    await using server = await serve({ status: 201, body: { id: "c1", uploadUrl: `${storage.url}/c1` } }, ...polls);
    const started = createHarbour({ baseUrl: server.url }).start<unknown, never, unknown>(createCargo, voyage, { file: text });
    expect(await started.wait({ intervalMs: 1 })).toEqual({ id: "c1", status: "arrived" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/cargo", "/voyages/c1", "/voyages/c1", "/voyages/c1"]);
    expect(storage.requests.length).toBe(1);
  });
});
