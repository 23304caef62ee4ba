import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { csvRows } from "./csv-rows.ts";
import type { Operation } from "./definition.ts";
import type { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { TimeoutError } from "./errors/timeout-error.ts";
import type { ClientOptions } from "./options.ts";
import { createHarbour, createShip, secret, voyage } from "./testing/harbour.ts";
import { type Answer, serve, type TestServer } from "./testing/serve.ts";
import { byteLength, type UploadOptions, uploadToUrl } from "./upload.ts";

const text = 'name,url\n"two\nlines",https://a.test\nb,https://b.test\n';
const file = new Blob([text]);

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

/** A stream that gives some bytes, then nothing more, and remembers why it was cancelled. */
function stalled(): { stream: ReadableStream<Uint8Array>; pulls: unknown[]; cancelled: unknown[] } {
  const pulls: unknown[] = [];
  const cancelled: unknown[] = [];
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (pulls.push("") > 1) return new Promise(() => {});
        controller.enqueue(new TextEncoder().encode(text));
        return undefined;
      },
      cancel: (reason) => void cancelled.push(reason),
    },
    { highWaterMark: 0 },
  );
  return { stream, pulls, cancelled };
}

describe("a stream that is read to its end for its size", () => {
  test("is given up with the signal and with the total time, whichever place that comes from, and cancelled", async () => {
    await using storage = await serve({ status: 200 });
    const controller = new AbortController();
    const { signal } = controller;
    const ends: [UploadOptions, ClientOptions, object][] = [
      [{ totalTimeoutMs: 50 }, {}, { name: "TimeoutError", timeoutMs: 50 }],
      [{}, { totalTimeoutMs: 50 }, { name: "TimeoutError", timeoutMs: 50 }],
      [{ signal }, {}, { name: "AbortedError", message: "harbour cargo.create: aborted", cause: "enough" }],
    ];
    for (const [options, clientOptions, want] of ends) {
      const { stream, cancelled } = stalled();
      setTimeout(() => options.signal && controller.abort("enough"), 50);
      const { outcome, server } = await create(storage, { file: stream }, options, [{}], clientOptions);
      expect([outcome, cancelled, server.requests]).toMatchObject([want, [outcome], []]);
    }
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("is not read at all, but cancelled, if the signal has aborted before", async () => {
    await using storage = await serve({ status: 200 });
    const { stream, pulls, cancelled } = stalled();
    const { outcome, server } = await create(storage, { file: stream }, { signal: AbortSignal.abort("early") });
    expect([outcome, cancelled, pulls, server.requests]).toMatchObject([{ name: "AbortedError", cause: "early" }, [outcome], [], []]);
  });

  test("is given up by what is computed of it as well", async () => {
    await using storage = await serve({ status: 200 });
    const cancel = vi.fn();
    const endless = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          controller.enqueue(new Uint8Array(1000));
        },
        cancel,
      });
    const file = Object.assign(new Blob([text]), { stream: endless });
    const { outcome } = await create(storage, { file }, { signal: AbortSignal.timeout(50) });
    expect(outcome).toMatchObject({ name: "AbortedError" });
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  });

  test("is refused if it has been read before or is being read, and if it holds no bytes", async () => {
    await using storage = await serve({ status: 200 });
    const used = new Blob([text]).stream();
    await new Response(used).text();
    const locked = stalled().stream;
    locked.getReader();
    for (const file of [used, locked]) {
      const { outcome } = await create(storage, { file });
      expect(String(outcome)).toBe("ConfigError: harbour cargo.create: file: the stream has been read before, or is being read.");
    }
    const cancel = vi.fn();
    const words = new ReadableStream({ pull: (controller) => controller.enqueue("text"), cancel });
    const { outcome, server } = await create(storage, { file: words });
    expect([outcome, server.requests]).toMatchObject([{ name: "TypeError" }, []]);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("passes on why it fails in the middle, and nothing is sent", async () => {
    await using storage = await serve({ status: 200 });
    let pulls = 0;
    const failing = new ReadableStream<Uint8Array>({
      pull: (controller) => (pulls++ ? controller.error(new Error("disk")) : controller.enqueue(new Uint8Array(3))),
    });
    const { outcome, server } = await create(storage, { file: failing });
    expect([outcome, server.requests]).toMatchObject([{ message: "disk" }, []]);
  });

  test("may be empty", async () => {
    await using storage = await serve({ status: 200 });
    for (const file of [new Blob([]).stream(), new Blob([]), new Uint8Array()]) {
      const { server } = await create(storage, { file });
      expect(JSON.parse(server.requests[0]!.body)).toEqual({ size: 0, count: 0 });
    }
    expect(storage.requests.map(({ method, headers }) => [method, headers["content-length"]])).toEqual(
      Array.from({ length: 3 }, () => ["PUT", "0"]),
    );
  });
});

describe("a call with a file", () => {
  test("creates with what the file holds, then sends it to the URL in the reply, and gives the call's own reply", async () => {
    await using storage = await serve({ status: 200 });
    const { outcome, server } = await create(storage, { title: "Cargo", file });
    expect(outcome).toMatchObject({ id: "c1" });
    expect(server.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ title: "Cargo", size: text.length, count: 2 }]);
    expect(storage.requests.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      { method: "PUT", url: "/put/c1?signature=s3cr3t", body: text },
    ]);
  });

  test("sends neither a credential nor a header of the client to the upload URL", async () => {
    await using storage = await serve({ status: 200 });
    await create(storage, { file }, { headers: { "x-yours": "2", authorization: "Bearer mine" } });
    const [request] = storage.requests;
    expect(Object.keys(request!.headers).filter((name) => /^(x-|authorization|cookie)/.test(name))).toEqual([]);
    expect(JSON.stringify(request!.headers)).not.toContain(secret);
    expect([request!.headers["content-type"], request!.headers["content-length"]]).toEqual(["text/csv", `${text.length}`]);
  });

  test("keeps what the caller says about the file", async () => {
    await using storage = await serve({ status: 200 });
    const { server } = await create(storage, { file, count: 7 });
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ size: text.length, count: 7 });
  });

  test.each([
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
    // A text is as likely a path as what the file holds.
    for (const given of [{ path: "cargo.csv" }, "cargo.csv", text]) {
      const { outcome, server } = await create(storage, { file: given });
      expect(outcome).toMatchObject({ name: "ConfigError", message: expect.stringContaining("fs.openAsBlob") as string });
      expect([server.requests, storage.requests]).toEqual([[], []]);
    }
  });

  test("without a file is an ordinary call", async () => {
    await using storage = await serve({ status: 200 });
    const { server } = await create(storage, { size: 1, count: 1 });
    expect([server.requests.length, storage.requests.length]).toEqual([1, 0]);
  });

  test("repeats sending the file, which is safe, and never the call", async () => {
    await using storage = await serve({ status: 503, headers: { "retry-after": "0.002" } }, { status: 200 });
    const { outcome, server } = await create(storage, { file });
    expect(outcome).toMatchObject({ id: "c1" });
    expect([server.requests.length, storage.requests.map(({ body }) => body)]).toEqual([1, [text, text]]);
  });

  test("tells in the error's resource what was made, when the file cannot be sent, and never the signed query", async () => {
    await using storage = await serve({ status: 403, body: "<Error>expired</Error>" });
    const { outcome } = await create(storage, { file });
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
    const { outcome } = await create(storage, { file });
    expect([NetworkError.isInstance(outcome), elsewhere.requests.length]).toEqual([true, 0]);
  });

  test.each([["http://storage.example/put"], ["not a URL"], ["https://user:word@storage.example/put"], [undefined], [7]])(
    "refuses %j as the place for a file",
    async (uploadUrl) => {
      await using storage = await serve({ status: 200 });
      const fetch = vi.fn(async () => Response.json({ id: "c1", uploadUrl }, { status: 201 }));
      const { outcome } = await create(storage, { file }, {}, [{}], { fetch });
      expect(outcome).toMatchObject({ name: "DecodeError", message: expect.stringContaining("/uploadUrl is no https: URL") as string });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  test("sends no file when the call was refused; result() gives that reply", async () => {
    await using storage = await serve({ status: 200 });
    await using server = await serve({ status: 402, body: { message: "no credits" } });
    const call = createHarbour({ baseUrl: server.url }).call(createCargo, { file });
    expect(await call.result()).toMatchObject({ ok: false, status: 402, body: { message: "no credits" } });
    expect(storage.requests).toEqual([]);
  });

  test("reports progress: nothing, then everything; what the listener throws does not matter", async () => {
    await using storage = await serve({ status: 200 });
    const onProgress = vi.fn(() => {
      throw new Error("mine");
    });
    await create(storage, { file }, { onProgress });
    const totalBytes = text.length;
    expect(onProgress.mock.calls).toEqual([[{ sentBytes: 0, totalBytes }], [{ sentBytes: totalBytes, totalBytes }]]);
  });

  test("is ended by a signal, and by the total time that call and file share", async () => {
    await using storage = await serve(() => {});
    expect((await create(storage, { file }, { totalTimeoutMs: 100 })).outcome).toMatchObject({ name: "TimeoutError" });
    const controller = new AbortController();
    const onProgress = (): void => void setTimeout(() => controller.abort(), 20);
    const { outcome } = await create(storage, { file }, { signal: controller.signal, onProgress });
    expect(outcome).toMatchObject({ name: "AbortedError", resource: { id: "c1" } });
  });

  test("shares the total time of the client too, and names the limit that was set", async () => {
    await using storage = await serve(() => {});
    const slow: Answer = (response) =>
      void setTimeout(
        () =>
          response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify({ id: "c1", uploadUrl: `${storage.url}/c1` })),
        50,
      );
    for (const [options, clientOptions] of [
      [{}, { totalTimeoutMs: 200 }],
      [{ totalTimeoutMs: 200 }, { totalTimeoutMs: 60_000 }],
    ] as const) {
      const onError = vi.fn<(event: { error: unknown }) => void>();
      const { outcome } = await create(storage, { file }, options, [slow], { ...clientOptions, onError });
      expect(outcome).toMatchObject({
        name: "TimeoutError",
        message: "harbour cargo.create failed: PUT /c1 -> no complete reply within 200 ms",
        timeoutMs: 200,
        method: "PUT",
        url: `${storage.url}/c1`,
        resource: { id: "c1" },
      });
      const { timeoutMs: left } = onError.mock.calls[0]![0].error as TimeoutError;
      expect([Number.isInteger(left), left < 200]).toEqual([true, true]);
    }
  });

  test("makes no request once the total time is over, and refuses limits that are none", async () => {
    await using storage = await serve({ status: 200 });
    const over = await create(storage, { file }, { totalTimeoutMs: 0 });
    expect([over.outcome, over.server.requests]).toMatchObject([{ name: "TimeoutError", timeoutMs: 0 }, []]);
    for (const totalTimeoutMs of [Number.NaN, -1]) {
      const { outcome, server } = await create(storage, { file: new ReadableStream() }, { totalTimeoutMs });
      expect([String(outcome), server.requests]).toEqual(["ConfigError: harbour cargo.create: limits are 0 or more.", []]);
    }
  });

  test("can be waited for: the file first, then the end of the job", async () => {
    await using storage = await serve({ status: 200 });
    const polls = ["waiting", "sailing", "arrived"].map((status): Answer => ({ body: { id: "c1", status } }));
    await using server = await serve({ status: 201, body: { id: "c1", uploadUrl: `${storage.url}/c1` } }, ...polls);
    const started = createHarbour({ baseUrl: server.url }).start<unknown, never, unknown>(createCargo, voyage, { file });
    expect(await started.wait({ intervalMs: 1 })).toEqual({ id: "c1", status: "arrived" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/cargo", "/voyages/c1", "/voyages/c1", "/voyages/c1"]);
    expect(storage.requests.length).toBe(1);
  });
});
