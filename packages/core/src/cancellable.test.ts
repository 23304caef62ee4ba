import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { Operation } from "./definition.ts";
import { multipart } from "./form.ts";
import type { RequestOptions } from "./options.ts";
import { createHarbour, createShip } from "./testing/harbour.ts";
import { unencoded } from "./unencoded.ts";

const form: Operation = {
  ...createShip,
  requestBody: { required: true, content: [{ type: "multipart/form-data", files: ["body"], encode: multipart }] },
};
const whole: Operation = {
  ...createShip,
  requestBody: { required: true, whole: true, content: [{ type: "application/octet-stream", encode: unencoded }] },
};

type Options = Record<string, unknown>;
const ways: [way: string, options: () => RequestOptions, client?: Options][] = [
  ["is aborted before it begins", () => ({ signal: AbortSignal.abort("x") })],
  ["is aborted while a credential is waited for", () => ({ signal: AbortSignal.timeout(50) }), { apiKey: () => new Promise(() => {}) }],
  ["has a credential function that throws", () => ({}), { apiKey: () => Promise.reject(new Error("mine")) }],
  ["finds no connection", () => ({}), { baseUrl: "http://127.0.0.1:9" }],
  ["loses its connection", () => ({})],
  ["is aborted while it sends", () => ({ signal: AbortSignal.timeout(50) })],
  ["takes too long", () => ({ timeoutMs: 50 })],
  ["has a fetch that fails", () => ({}), { fetch: () => Promise.reject(new Error("mine")) }],
];

describe.each([
  ["a form", form],
  ["a body", whole],
])("a stream that nothing comes out of, in %s, is cancelled when the call", (_, operation) => {
  describe.each([
    ["", false],
    [", through middleware", true],
  ])("%s", (__, isMiddleware) => {
    test.each(ways)("%s", async (way, options, clientOptions = {}) => {
      const server = createServer((socket) => {
        socket.on("error", () => {});
        if (way === "loses its connection") socket.once("data", () => setImmediate(() => socket.resetAndDestroy()));
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      const { port } = server.address() as { port: number };
      const cancel = vi.fn();
      const body = new ReadableStream<Uint8Array>(
        { start: (controller) => controller.enqueue(new Uint8Array(3)), cancel },
        { highWaterMark: 0 },
      );
      const client = createHarbour({ baseUrl: `http://127.0.0.1:${port}`, ...clientOptions });
      if (isMiddleware) client.raw.use({ onRequest: () => undefined });
      await expect(client.call(operation, { body }, options())).rejects.toThrow();
      await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1), 10_000);
      server.close();
    });
  });
});
