import { describe, expect, test } from "vitest";
import { ConfigError } from "./errors/config-error.ts";
import type { Encoding, MediaType } from "./definition.ts";
import type { EncodedBody } from "./encode-body.ts";
import { urlEncoded } from "./form.ts";
import { multipart as writeForm } from "./multipart.ts";
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

  test("names and file names cannot break out of their header", async () => {
    const form = formData({ 'a"\r\nX-Evil: 1': new File(["x"], 'b"\r\nX-Evil: 2') });
    const text = await new Response(form).text();
    expect(text).not.toMatch(/^X-Evil/m);
    expect(text).toContain('filename="b%22%0D%0AX-Evil: 2"');
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

  test("names cannot break out of their header", async () => {
    const [body] = multipart({ 'a"\r\nX-Evil: 1': new File(["x"], 'b"\nX-Evil: 2'), file: slow([]).stream }, {});
    const text = await new Response(body).text();
    expect(text).not.toMatch(/^X-Evil/m);
    expect(text).toContain('name="a%22%0D%0AX-Evil: 1"; filename="b%22%0D%0AX-Evil: 2"');
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
