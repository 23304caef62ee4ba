import { afterEach, describe, expect, test, vi } from "vitest";
import type { Client } from "./create-client.ts";
import type { Operation } from "./definition.ts";
import type { Middleware } from "./openapi-fetch.ts";
import type { ClientOptions } from "./options.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, createShip, getShip } from "./testing/harbour.ts";
import { serve } from "./testing/serve.ts";
import { unencoded } from "./unencoded.ts";

const copying: Middleware = { onRequest: ({ request }) => new Request(request) };

/** For any path, as JavaScript has it. */
interface Raw extends Record<"POST" | "DELETE" | "GET", (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown }>> {
  use(middleware: Middleware): void;
}
const connect = (options: ClientOptions): Omit<Client<object>, "raw"> & { readonly raw: Raw } => createHarbour({ ...options }) as never;

afterEach(() => vi.restoreAllMocks());

describe("a body that raw or middleware makes", () => {
  const post = (raw: Raw, body: unknown, type?: string): Promise<unknown> =>
    raw.POST("/ships", { body, ...(type && { headers: { "content-type": type }, bodySerializer: (given: unknown) => given }) });
  const upload: Operation = { ...createShip, requestBody: { whole: true, content: [{ type: "text/csv", encode: unencoded }] } };

  test("is text if it is JSON, XML, a form in a line or text, and none if it is empty, so that a call has a minute", async () => {
    const timeout = vi.spyOn(globalThis, "setTimeout");
    const { fetch, sent } = capture();
    const client = connect({ fetch });
    await post(client.raw, { name: "Anna" });
    await client.raw.DELETE("/ships");
    await post(client.raw, "<a/>", "application/atom+xml");
    await post(client.raw, "a=1", "application/x-www-form-urlencoded");
    await post(client.raw, "\ufeffgr\u00fc\u00df", "text/plain; charset=utf-8");
    client.raw.use(copying);
    await client.call(createShip, { name: "Anna" });
    await client.call(getShip, { id: 1 });
    expect(sent.map(({ init }) => init.body)).toEqual([
      '{"name":"Anna"}',
      null,
      "<a/>",
      "a=1",
      "\ufeffgr\u00fc\u00df",
      '{"name":"Anna"}',
      null,
    ]);
    expect(new Set(timeout.mock.calls.map(([, ms]) => ms))).toEqual(new Set([60_000]));
  });

  test("is bytes, and has the time of a file, if it is anything else, if text would not be the same, or if it was a file", async () => {
    const timeout = vi.spyOn(globalThis, "setTimeout");
    const { fetch, sent } = capture();
    const client = connect({ fetch });
    const latin = new Uint8Array([0x67, 0xfc]);
    await post(client.raw, latin, "text/plain; charset=iso-8859-1");
    await post(client.raw, latin, "image/png");
    const form = new FormData();
    form.append("name", "Anna");
    await client.raw.POST("/ships", { body: form });
    client.raw.use(copying);
    await client.call(upload, { body: new Blob(["a,b"]) });
    expect(sent.map(({ init }) => init.body instanceof ArrayBuffer)).toEqual([true, true, true, true]);
    expect(sent.map(({ init }) => (init.body as ArrayBuffer).byteLength).filter((size) => size < 4)).toEqual([2, 2, 3]);
    expect(sent[2]!.init.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(new Set(timeout.mock.calls.map(([, ms]) => ms))).toEqual(new Set([600_000]));
  });
});

describe("a reply that has been read", () => {
  test("can be read and copied by middleware as if it had not been: status, URL and body", async () => {
    const seen: unknown[] = [];
    for (const answer of [
      { status: 600, body: { message: "no" } },
      { status: 204, headers: { "content-type": "application/octet-stream" } },
    ]) {
      await using server = await serve(answer);
      const { raw } = connect({ baseUrl: server.url });
      raw.use({
        async onResponse({ response }) {
          const copy = response.clone().clone();
          seen.push([copy.status, copy.ok, copy.url === server.url + "/ships", await copy.text(), await response.text()]);
        },
      });
      const { data, error } = await raw.GET("/ships");
      seen.push(data, error);
    }
    expect(seen).toEqual([
      [600, false, true, '{"message":"no"}', '{"message":"no"}'],
      undefined,
      { message: "no" },
      [204, true, true, "", ""],
      undefined,
      undefined,
    ]);
  });
});
