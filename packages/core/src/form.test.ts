import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { ConfigError } from "./errors/config-error.ts";
import { QuaysideError } from "./errors/quayside-error.ts";
import type { Encoding, MediaType, Operation } from "./definition.ts";
import type { EncodedBody } from "./encode-body.ts";
import { multipart as multipartOnCall, urlEncoded } from "./form.ts";
import { multipart as writeForm } from "./multipart.ts";
import { createHarbour, createShip } from "./testing/harbour.ts";
import { serve } from "./testing/serve.ts";
import { isRaw } from "./unencoded.ts";
import { toText } from "./write-scalar.ts";

const multipart = (body: unknown, media: Partial<MediaType>): EncodedBody => writeForm([isRaw, toText, ConfigError], body, media);
type Encodings = { readonly [field: string]: Encoding };
const formData = (fields: object, encoding: Encodings = {}): FormData => multipart(fields, { encoding })[0] as FormData;
const urlEncode = (fields: object, encoding: Encodings): BodyInit => urlEncoded(fields, { type: "x", encoding })[0];

describe("multipart/form-data", () => {
  test("fields are text, and null and undefined are absent", () => {
    const form = formData({ name: "Anna", age: 3, fast: false, built: new Date(0), none: null, missing: undefined });
    expect([...form]).toEqual([
      ["name", "Anna"],
      ["age", "3"],
      ["fast", "false"],
      ["built", "1970-01-01T00:00:00.000Z"],
    ]);
  });

  test("an array repeats its field", () => {
    expect(formData({ tag: ["a", null, 2] }).getAll("tag")).toEqual(["a", "2"]);
  });

  test("an object is a part of its own, in JSON", async () => {
    const part = formData({ meta: { a: 1 } }).get("meta") as File;
    expect([part.type, await part.text()]).toEqual(["application/json", '{"a":1}']);
  });

  test("a File keeps its name, a Blob and bytes are named after their field", async () => {
    const form = formData({
      file: new File(["x"], "data.csv", { type: "text/csv" }),
      blob: new Blob(["y"]),
      bytes: new Uint8Array([122]),
      buffer: new ArrayBuffer(2),
    });
    const parts = await Promise.all(
      [...form.values()].map(async (part) => [(part as File).name, (part as File).type, (part as File).size]),
    );
    expect(parts).toEqual([
      ["data.csv", "text/csv", 1],
      ["blob", "application/octet-stream", 1],
      ["bytes", "application/octet-stream", 1],
      ["buffer", "application/octet-stream", 2],
    ]);
  });

  test("a field with a media type of its own is sent as a file of that type, even from text", async () => {
    const form = formData(
      { csv: "a,b", blob: new Blob(["c"]), named: new File(["d"], "d.bin") },
      { csv: { contentType: "text/csv" }, blob: { contentType: "text/csv, text/plain" }, named: { contentType: "text/csv" } },
    );
    const part = form.get("csv") as File;
    expect([part.name, part.type, await part.text()]).toEqual(["csv", "text/csv", "a,b"]);
    expect((form.get("blob") as File).type).toBe("text/csv");
    expect([(form.get("named") as File).name, (form.get("named") as File).type]).toEqual(["d.bin", "text/csv"]);
  });

  test("a file that is no file is refused, with what would be one", () => {
    for (const file of ["./cargo.csv", { path: "cargo.csv" }, 7])
      expect(() => multipart({ file }, { files: ["file"] })).toThrow(
        new ConfigError("file: give a Blob (of fs.openAsBlob), bytes or a stream."),
      );
  });

  test("what cannot be written is refused", () => {
    expect(() => formData({ a: () => {} })).toThrow(ConfigError);
  });
});

describe("a form with a stream", () => {
  const read = async (fields: object): Promise<FormData> => {
    const [body, type] = multipart(fields, {});
    expect(body).toBeInstanceOf(ReadableStream);
    return new Response(body, { headers: { "content-type": type! } }).formData();
  };
  const slow = (chunks: string[]): { stream: ReadableStream<Uint8Array>; state: { pulled: number; cancelled: unknown } } => {
    const state = { pulled: 0, cancelled: undefined as unknown };
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = chunks[state.pulled++];
          if (chunk === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(chunk));
        },
        cancel: (reason) => void (state.cancelled = reason ?? "yes"),
      },
      { highWaterMark: 0 },
    );
    return { stream, state };
  };

  test("holds what one with a Blob would hold", async () => {
    const form = await read({
      title: "Grüße",
      file: slow(["a,b\r\n", "", "c,d"]).stream,
      more: new File(["x"], 'b"\r\nX-Evil: 2', { type: "text/csv" }),
      bytes: new Uint8Array([1, 2]),
      meta: { a: 1 },
    });
    const parts = await Promise.all(
      [...form].map(async ([name, part]) =>
        typeof part === "string" ? [name, part] : [name, part.name, part.type, part.name === "bytes" ? part.size : await part.text()],
      ),
    );
    expect(parts).toEqual([
      ["title", "Grüße"],
      ["file", "file", "application/octet-stream", "a,b\r\nc,d"],
      ["more", 'b"\r\nX-Evil: 2', "text/csv", "x"],
      ["bytes", "bytes", "application/octet-stream", 2],
      ["meta", "meta", "application/json", '{"a":1}'],
    ]);
  });

  test("is read as it is sent, and tells its stream when nobody reads on", async () => {
    const { stream, state } = slow(["one", "two", "three"]);
    const reader = (multipart({ file: stream }, {})[0] as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.read();
    expect(state.pulled).toBeLessThan(3);
    await reader.cancel();
    expect(state.cancelled).toBe("yes");
  });

  test("fails with its stream", async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("disk")) });
    await expect(new Response(multipart({ file: broken }, {})[0]).text()).rejects.toThrow("disk");
  });
});

describe.each([
  ["the platform", (): object => new Blob([])],
  ["us, as it holds a stream,", (): object => new Blob([]).stream()],
])("a form that is written by %s", (_, makeLast) => {
  /** What is on the wire, but for the boundaries and the last part. */
  const written = async (fields: object): Promise<string[]> => {
    const text = await new Response(multipart({ ...fields, last: makeLast() }, {})[0]).text();
    const [boundary = ""] = text.split("\r\n");
    return text
      .split(boundary)
      .slice(1, -2)
      .map((part) => part.replace(/^content-[a-z]+/gim, (name) => name.toLowerCase()));
  };

  test("writes text with the line breaks of the standard, and files as they are", async () => {
    expect(await written({ text: "a\nb\rc\r\nd", file: new File(["a\nb"], "a.csv", { type: "text/csv" }), blob: new Blob(["x"]) })).toEqual(
      [
        '\r\ncontent-disposition: form-data; name="text"\r\n\r\na\r\nb\r\nc\r\nd\r\n',
        '\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\na\nb\r\n',
        '\r\ncontent-disposition: form-data; name="blob"; filename="blob"\r\ncontent-type: application/octet-stream\r\n\r\nx\r\n',
      ],
    );
  });

  test.each([
    ['b"\r\nX-Evil: 2', "b%22%0D%0AX-Evil: 2"],
    ["b\nc\rd", "b%0Ac%0Dd"],
    ["nul\u0000tab\tescape\u001bdelete\u007fnext\u0085", "nul%00tab%09escape%1Bdelete%7Fnext%C2%85"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\Ada\\data.csv", "data.csv"],
    ["folder/", "field"],
    ["..", "field"],
    ["", "field"],
    ["100 %.csv", "100 %.csv"],
    ["Grüße – 你好.csv", "Grüße – 你好.csv"],
  ])("gives a file called %j the name %j", async (name, want) => {
    const [part] = await written({ field: new File(["x"], name) });
    expect(part).toContain(`name="field"; filename="${want}"\r\n`);
  });

  test.each([
    ['a"\r\nX-Evil: 1', "a%22%0D%0AX-Evil: 1"],
    ["a\nb", "a%0D%0Ab"],
    ["a\u0000\u007f\\", "a%00%7F%5C"],
    ["a/b[c]", "a/b[c]"],
  ])("gives a field called %j the name %j", async (name, want) => {
    const [part] = await written({ [name]: "x" });
    expect(part).toBe(`\r\ncontent-disposition: form-data; name="${want}"\r\n\r\nx\r\n`);
  });

  test("names what has no name after its field, without directories either", async () => {
    const [one, two] = await written({ "a/b\\c": new Blob(["x"]), "/": new Blob(["x"]) });
    expect([one, two]).toEqual([
      expect.stringContaining('name="a/b%5Cc"; filename="c"') as string,
      expect.stringContaining('name="/"; filename="file"') as string,
    ]);
  });
});

describe("the streams of a form", () => {
  const stalled = (cancelled: unknown[]): ReadableStream<Uint8Array> =>
    new ReadableStream({ pull: () => new Promise(() => {}), cancel: (reason) => void cancelled.push(reason) }, { highWaterMark: 0 });

  test("are all cancelled at once when nobody reads on, even while one of them is awaited", async () => {
    const cancelled: unknown[] = [];
    const reader = (multipart({ one: stalled(cancelled), two: stalled(cancelled) }, {})[0] as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const pending = reader.read();
    await reader.cancel("enough");
    expect([cancelled, (await pending).done]).toEqual([["enough", "enough"], true]);
  });

  test("are cancelled before any has been read, and where another fails", async () => {
    const cancelled: unknown[] = [];
    await (multipart({ file: stalled(cancelled) }, {})[0] as ReadableStream).cancel("early");
    const failing = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error("disk") }, { highWaterMark: 0 });
    await expect(new Response(multipart({ failing, file: stalled(cancelled) }, {})[0]).text()).rejects.toBe("disk");
    expect(cancelled).toEqual(["early", "disk"]);
  });

  const form: Operation = {
    ...createShip,
    requestBody: { required: true, content: [{ type: "multipart/form-data", files: ["file"], encode: multipartOnCall }] },
  };

  test("are cancelled when the call is aborted or takes too long, even while one of them is awaited", async () => {
    await using server = await serve({});
    const client = createHarbour({ baseUrl: server.url });
    for (const options of [{ signal: AbortSignal.timeout(50) }, { timeoutMs: 50 }, { totalTimeoutMs: 50 }]) {
      const cancelled: unknown[] = [];
      const call = client.call(form, { file: stalled(cancelled) }, options);
      await expect(call).rejects.toThrow(QuaysideError);
      await vi.waitFor(() => expect(cancelled.length).toBe(1));
    }
  });

  test("are read no further when the call is aborted, and what was sent is no complete form", async () => {
    const bodies: string[] = [];
    const closed = vi.fn();
    const server = createServer((socket) => {
      socket.on("error", () => {}).on("close", closed);
      socket.on("data", (data: Buffer) => bodies.push(data.toString("latin1")));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    let reads = 0;
    const flowing = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((next) => setTimeout(next, 1));
        reads++;
        controller.enqueue(new Uint8Array(1));
      },
    });
    const call = createHarbour({ baseUrl }).call(form, { file: flowing }, { signal: AbortSignal.timeout(50) });
    await expect(call).rejects.toThrow(QuaysideError);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    server.close();
    const before = reads;
    await new Promise((next) => setTimeout(next, 30));
    expect(reads - before).toBeLessThan(3);
    expect(bodies.join("")).not.toMatch(/--\r\n|\r\n0\r\n\r\n$/);
  });

  test("may fail when they are cancelled", async () => {
    const broken = new ReadableStream<Uint8Array>({
      cancel: () => {
        throw new Error("mine");
      },
    });
    await expect((multipart({ file: broken }, {})[0] as ReadableStream).cancel()).resolves.toBeUndefined();
  });

  test("are refused if they have been read before, or are being read", async () => {
    const used = new Blob(["x"]).stream();
    await new Response(used).text();
    const locked = new Blob(["x"]).stream();
    locked.getReader();
    for (const file of [used, locked])
      expect(() => multipart({ file }, {})).toThrow(new ConfigError("file: the stream has been read before, or is being read."));
  });
});

describe("application/x-www-form-urlencoded", () => {
  test.each([
    [{ a: "x y&z=1+2", b: 2, c: true, d: null, e: undefined, f: "" }, {}, "a=x%20y%26z%3D1%2B2&b=2&c=true&f="],
    [{ a: ["x", "y"] }, {}, "a=x&a=y"],
    [{ a: ["x", "y"] }, { a: { explode: false } }, "a=x,y"],
    [{ a: ["x", "y"] }, { a: { style: "pipeDelimited" as const } }, "a=x%7Cy"],
    [{ a: { b: 1 } }, {}, "a=%7B%22b%22%3A1%7D"],
    [{ a: { b: 1 } }, { a: { style: "deepObject" as const } }, "a[b]=1"],
    [{ a: ["x"] }, { a: { contentType: "application/json" } }, "a=%5B%22x%22%5D"],
    [{ a: new Date(0) }, {}, "a=1970-01-01T00%3A00%3A00.000Z"],
  ])("%j %j -> %s", (fields, encodings, want) => {
    expect(urlEncode(fields, encodings)).toBe(want);
  });
});
