import { describe, expect, test, vi } from "vitest";
import { DecodeError } from "./errors/decode-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, getShip } from "./testing/harbour.ts";
import { serve } from "./testing/serve.ts";

async function read(body: BodyInit | null, type: string | undefined, status = 200): Promise<unknown> {
  const { fetch } = capture(() => {
    const response = new Response(body, { status });
    response.headers.delete("content-type");
    if (type) response.headers.set("content-type", type);
    return response;
  });
  return createHarbour({ fetch, maxRetries: 0 }).call(getShip, { id: 1 });
}

describe("a successful reply is decoded by its content type", () => {
  test.each([
    ["application/json", '{"a":1}', { a: 1 }],
    ["application/json; charset=utf-8", "[0]", [0]],
    ["application/problem+json", '"x"', "x"],
    ["Application/JSON", "null", null],
    ["application/json", "false", false],
    ["application/json", "0", 0],
    ["text/plain", "0", "0"],
    ["text/csv", "a,b", "a,b"],
    ["application/xml", "<a/>", "<a/>"],
    ["image/svg+xml", "<svg/>", "<svg/>"],
    [undefined, '{"a":1}', { a: 1 }],
    [undefined, "plain", "plain"],
    ["application/json", "", undefined],
    ["text/plain", "", undefined],
    ["application/octet-stream", "", undefined],
    ["application/json", '\uFEFF{"a":1}', { a: 1 }],
  ])("%s %j -> %j", async (type, body, want) => {
    expect(await read(body, type)).toEqual(want);
  });

  test("anything else is a Blob of that type", async () => {
    const blob = (await read(new Uint8Array([0, 255]), "application/zip")) as Blob;
    expect([blob.type, [...new Uint8Array(await blob.arrayBuffer())]]).toEqual(["application/zip", [0, 255]]);
  });

  test("204 gives undefined", async () => {
    expect(await read(null, "application/json", 204)).toBe(undefined);
  });

  test("an own __proto__ stays an ordinary field", async () => {
    const body = (await read('{"__proto__":{"admin":true}}', "application/json")) as { admin?: boolean };
    expect([Object.keys(body), body.admin]).toEqual([["__proto__"], undefined]);
  });
});

describe("JSON that is none", () => {
  for (const body of ["{", "   ", "<html>", '{"a":1']) {
    test(`${JSON.stringify(body)} of a success is a DecodeError that holds the text`, async () => {
      const failure = (await read(body, "application/json").catch((error: unknown) => error)) as DecodeError;
      expect(DecodeError.isInstance(failure)).toBe(true);
      expect([failure.status, failure.body, failure.operation]).toEqual([200, body, "ships.get"]);
      expect(failure.message).toBe("harbour ships.get failed: GET /v1/ships/1 -> 200: not valid JSON");
    });
  }

  test("of an error, only the beginning is read of a body that has no end, and the connection is closed", async () => {
    const closed = vi.fn();
    await using server = await serve((response) => {
      response.on("close", closed).writeHead(404, { "content-type": "text/plain" });
      const pour = (): void => void response.write("x".repeat(100_000), (failed) => failed ?? setImmediate(pour));
      pour();
    });
    const failure: unknown = await createHarbour({ baseUrl: server.url })
      .call(getShip, { id: 1 })
      .catch((error: unknown) => error);
    const { status, body } = failure as HttpError;
    expect([status, (body as string).length <= 1_000_000, (body as string).length > 500_000]).toEqual([404, true, true]);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled(), 10_000);
  });

  test("of an error it is the body's text", async () => {
    const failure = (await read("{oops", "application/json", 500).catch((error: unknown) => error)) as HttpError;
    expect([HttpError.isInstance(failure), failure.body]).toEqual([true, "{oops"]);
  });
});

describe("the Response", () => {
  const get = async (): Promise<Response> => {
    const { fetch } = capture(() => Response.json({ a: 1 }, { status: 201, headers: { "x-a": "b" } }));
    return (await createHarbour({ fetch }).call(getShip, { id: 1 }).withResponse()).response;
  };

  test("comes with a body for its status and headers; it has been read itself", async () => {
    const response = await get();
    expect([response.status, response.headers.get("x-a"), response.bodyUsed]).toEqual([201, "b", true]);
  });
});
