import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import type { Operation } from "./definition.ts";
import type { HttpError } from "./errors/http-error.ts";
import { multipart } from "./form.ts";
import type { ClientOptions } from "./options.ts";
import { selectMediaType } from "./select-media-type.ts";
import { createHarbour, secret } from "./testing/harbour.ts";
import { type Answer, serve, type TestServer } from "./testing/serve.ts";
import { type UploadOptions, uploadInBlocks } from "./upload.ts";

const text = "abcdefghijklmnopqrstuvwxyz";

const locate: Operation = {
  id: "ports.locate",
  method: "POST",
  path: "/ports/{port}/location",
  parameters: [
    { in: "path", name: "port" },
    { in: "header", name: "X-Profile", option: "profile" },
  ],
  responses: ["200"],
};

const load: Operation = {
  id: "ports.load",
  method: "POST",
  path: "/ports/{port}/cargo",
  parameters: [
    { in: "path", name: "port" },
    { in: "query", name: "title" },
  ],
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]], files: ["file"], encode: multipart },
      { type: "application/json", required: [["fileUrl"]] },
    ],
    select: selectMediaType,
  },
  responses: ["202"],
  upload: {
    send: uploadInBlocks,
    field: "file",
    url: "/url",
    blocks: {
      above: 10,
      location: locate,
      into: "fileUrl",
      bytes: 4,
      query: "comp=block&blockid={id}",
      headers: { "x-kind": "block" },
      commit: { query: "comp=list", headers: { "content-type": "application/xml" }, body: ["<list>", "<id>{id}</id>", "</list>"] },
    },
  },
};

const idOf = (index: number): string => btoa(`block-00000${index}`);

async function provider(storage: TestServer): Promise<TestServer> {
  return serve({ body: { url: `${storage.url}/blob?sig=s3cr3t` } }, { status: 202, body: { id: "c1" } });
}

async function send(server: TestServer, file: unknown, options: UploadOptions = {}, clientOptions: ClientOptions = {}): Promise<unknown> {
  const client = createHarbour({ baseUrl: server.url, headers: { "x-mine": "1" }, ...clientOptions });
  return client.call(load, { port: "p/1", title: "Cargo", file }, options).catch((error: unknown) => error);
}

describe("a large file", () => {
  test("is stored block by block, put together, and imported from its URL", async () => {
    await using storage = await serve({ status: 201 });
    await using server = await provider(storage);
    expect(await send(server, new Blob([text]))).toEqual({ id: "c1" });
    const blocks = storage.requests.filter(({ url }) => url.includes("comp=block&"));
    expect(blocks.map(({ method, url, body }) => [body, method, decodeURIComponent(url)]).sort()).toEqual(
      text.match(/.{1,4}/g)!.map((body, index) => [body, "PUT", `/blob?sig=s3cr3t&comp=block&blockid=${idOf(index)}`]),
    );
    const commit = storage.requests.at(-1)!;
    expect([commit.url, commit.headers["content-type"], commit.body]).toEqual([
      "/blob?sig=s3cr3t&comp=list",
      "application/xml",
      `<list>${[0, 1, 2, 3, 4, 5, 6].map((index) => `<id>${idOf(index)}</id>`).join("")}</list>`,
    ]);
    expect(server.requests.map(({ url, body }) => [url, body])).toEqual([
      ["/ports/p%2F1/location", ""],
      ["/ports/p%2F1/cargo?title=Cargo", JSON.stringify({ fileUrl: `${storage.url}/blob?sig=s3cr3t` })],
    ]);
  });

  test("brings neither credentials nor headers of the client to the place of its blocks", async () => {
    await using storage = await serve({ status: 201 });
    await using server = await provider(storage);
    await send(server, new Blob([text]), { headers: { "x-yours": "2" } });
    for (const { headers } of storage.requests) expect(Object.keys(headers).join()).not.toMatch(/x-(key|mine|yours)|authorization/);
    expect(JSON.stringify(storage.requests)).not.toContain(secret);
    expect(storage.requests[0]!.headers["x-kind"]).toBe("block");
  });

  test("repeats a block that fails alone", async () => {
    const failed = new Set<string>();
    const answer: Answer = (response, { url = "" }) => {
      const first = url.includes(encodeURIComponent(idOf(2))) && !failed.has(url);
      failed.add(url);
      response.writeHead(first ? 503 : 201, { "retry-after": "0.002" }).end();
    };
    await using storage = await serve(answer);
    await using server = await provider(storage);
    expect(await send(server, new Blob([text]))).toEqual({ id: "c1" });
    const tries = storage.requests.map(({ url }) => decodeURIComponent(url)).filter((url) => url.includes(idOf(2)));
    expect([tries.length, storage.requests.length]).toEqual([2, 9]);
  });

  test("is given up with the first block that cannot be sent: the others stop, nothing is imported", async () => {
    const answer: Answer = (response, { url = "" }) => {
      // The others never get an answer.
      if (decodeURIComponent(url).includes(idOf(1))) response.writeHead(403).end();
    };
    await using storage = await serve(answer);
    await using server = await provider(storage);
    const error = (await send(server, new Blob([text]))) as HttpError;
    expect([error.name, error.status, error.url]).toEqual(["HttpError", 403, `${storage.url}/blob`]);
    expect(server.requests.map(({ url }) => url)).toEqual(["/ports/p%2F1/location"]);
    expect(JSON.stringify(error) + String(error)).not.toContain("s3cr3t");
  });

  test("has four blocks on their way at a time, not more", async () => {
    let open = 0;
    let most = 0;
    const answer: Answer = (response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(201).end();
      }, 5);
    };
    await using storage = await serve(answer);
    await using server = await provider(storage);
    await send(server, new Blob([text]));
    expect(most).toBe(4);
  });

  test("waits for nobody who listens to its progress, and minds nothing that they throw", async () => {
    for (const onProgress of [
      () => new Promise(() => {}),
      () => Promise.reject(new Error("mine")),
      () => {
        throw new Error("mine");
      },
    ]) {
      await using storage = await serve({ status: 201 });
      await using server = await provider(storage);
      expect(await send(server, new Blob([text]), { onProgress })).toEqual({ id: "c1" });
    }
  });

  test("reports how much has arrived after every block", async () => {
    await using storage = await serve({ status: 201 });
    await using server = await provider(storage);
    const onProgress = vi.fn<(progress: { sentBytes: number; totalBytes: number }) => void>();
    await send(server, new TextEncoder().encode(text), { onProgress });
    const sent = onProgress.mock.calls.map(([{ sentBytes }]) => sentBytes);
    expect([sent[0], sent.at(-1), sent.length]).toEqual([0, 26, 8]);
    expect(sent).toEqual(sent.toSorted((one, other) => one - other));
    expect(onProgress.mock.calls.every(([{ totalBytes }]) => totalBytes === 26)).toBe(true);
  });

  test("ends with a signal of the caller, in every stage, and leaves no listener on it", async () => {
    for (const stage of ["location", "comp=block&", "comp=list", "cargo"]) {
      const controller = new AbortController();
      const { signal } = controller;
      const answer =
        (body: unknown): Answer =>
        (response, { url = "" }) => {
          if (url.includes(stage)) controller.abort("enough");
          else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
        };
      await using storage = await serve(answer({}));
      await using server = await serve(answer({ url: `${storage.url}/blob` }));
      expect(await send(server, new Blob([text]), { signal })).toMatchObject({ name: "AbortedError", cause: "enough" });
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
    await using server = await serve({});
    expect(await send(server, new Blob([text]), { signal: AbortSignal.abort("early") })).toMatchObject({ cause: "early" });
    expect(server.requests).toEqual([]);
  });

  test("has one total time for all its requests, whichever place it comes from, and names it", async () => {
    const slow: Answer = (response) => void setTimeout(() => response.writeHead(201).end(), 60);
    for (const [options, clientOptions] of [
      [{ totalTimeoutMs: 100 }, {}],
      [{}, { totalTimeoutMs: 100 }],
    ] as const) {
      await using storage = await serve(slow);
      await using server = await provider(storage);
      expect(await send(server, new Blob([text]), options, clientOptions)).toMatchObject({
        name: "TimeoutError",
        message: "harbour ports.load failed: PUT /blob -> no complete reply within 100 ms",
        timeoutMs: 100,
      });
      expect(server.requests.length).toBe(1);
    }
  });

  test("is not sent when the call would refuse its parameters, in the words of a call without a file", async () => {
    const circle: { [name: string]: unknown } = {};
    circle["self"] = circle;
    for (const params of [{ port: ".." }, { port: "p", title: { no: "text" } }, { port: "p", more: circle }]) {
      await using storage = await serve({ status: 201 });
      await using server = await provider(storage);
      const client = createHarbour({ baseUrl: server.url });
      const plain = await client.call(load, { ...params, fileUrl: "https://a.test/" }).catch((error: unknown) => error);
      const error: unknown = await client.call(load, { ...params, file: new Blob([text]) }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "ConfigError", message: (plain as Error).message });
      expect([server.requests, storage.requests]).toEqual([[], []]);
    }
  });

  test("tells of a refused import as a call without a file would", async () => {
    await using storage = await serve({ status: 201 });
    await using server = await serve({ body: { url: `${storage.url}/blob` } }, { status: 409, body: { message: "exists" } });
    expect(await send(server, new Blob([text]))).toMatchObject({
      name: "HttpError",
      status: 409,
      message: "harbour ports.load failed: POST /ports/p%2F1/cargo -> 409: exists",
    });
  });

  test("is refused a place that is not safe, or that is refused itself", async () => {
    await using unsafe = await serve({ body: { url: "http://storage.example/blob" } });
    expect(await send(unsafe, new Blob([text]))).toMatchObject({ name: "DecodeError" });
    await using refusing = await serve({ status: 403, body: { message: "no Premium" } });
    expect(await send(refusing, new Blob([text]))).toMatchObject({
      name: "HttpError",
      status: 403,
      message: "harbour ports.locate failed: POST /ports/p%2F1/location -> 403: no Premium",
    });
  });
});

describe("a smaller file", () => {
  test("is one of exactly the limit, and one of nothing", async () => {
    for (const size of [10, 0]) {
      await using server = await serve({ status: 202, body: { id: "c1" } });
      expect(await send(server, new Blob(["x".repeat(size)]))).toEqual({ id: "c1" });
      expect(server.requests.map(({ url }) => url)).toEqual(["/ports/p%2F1/cargo?title=Cargo"]);
    }
  });

  test.each([
    ["a Blob", new Blob(["tiny"])],
    ["bytes", new TextEncoder().encode("tiny")],
  ])("goes in the form of the call, given as %s", async (_, file) => {
    await using server = await serve({ status: 202, body: { id: "c1" } });
    const onProgress = vi.fn();
    expect(await send(server, file, { onProgress })).toEqual({ id: "c1" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/ports/p%2F1/cargo?title=Cargo"]);
    expect(server.requests[0]!.body).toContain('name="file"');
    expect(onProgress).toHaveBeenLastCalledWith({ sentBytes: 4, totalBytes: 4 });
  });

  test("a stream goes in the form too, whatever its size, as nobody can know it", async () => {
    await using server = await serve({ status: 202, body: { id: "c1" } });
    expect(await send(server, new Blob([text]).stream())).toEqual({ id: "c1" });
    expect(server.requests[0]!.body).toContain(text);
    expect(server.requests[0]!.headers["transfer-encoding"]).toBe("chunked");
  });

  test("a text is refused as a file, with what would be one", async () => {
    await using server = await serve({ status: 202, body: { id: "c1" } });
    expect(await send(server, "./cargo.pbix")).toMatchObject({
      name: "ConfigError",
      message: "harbour ports.load: file: give a Blob (of fs.openAsBlob), bytes or a stream.",
    });
    expect(server.requests).toEqual([]);
  });
});
