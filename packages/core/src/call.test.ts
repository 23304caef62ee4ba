import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import type { ApiResult, Call } from "./call.ts";
import { HttpError } from "./errors/http-error.ts";
import { capture } from "./testing/capture.ts";
import { createHarbour, createShip, getShip, secret, type Ship } from "./testing/harbour.ts";

type ShipResult = ApiResult<true, 200, Ship> | ApiResult<false, 404, { message: string }>;

const found = (): Response => Response.json({ id: "1" });
const missing = (): Response =>
  Response.json({ message: "ship 999 does not exist" }, { status: 404, headers: { "x-request-id": "req_1" } });

function get(reply: () => Response | Promise<Response>, id = "1"): { call: Call<Ship, ShipResult>; count: () => number } {
  const { fetch, sent } = capture(reply);
  return { call: createHarbour({ fetch, maxRetries: 0 }).call<Ship, ShipResult>(getShip, { id }), count: () => sent.length };
}

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const unhandled = vi.fn();
beforeEach(() => void process.on("unhandledRejection", unhandled));
afterEach(() => {
  process.off("unhandledRejection", unhandled);
  unhandled.mockReset();
});

describe("a call", () => {
  test("is a promise of the body", async () => {
    const { call } = get(found);
    expect(call).toBeInstanceOf(Promise);
    expect(await Promise.all([call, call.then((ship) => ship.id)])).toEqual([{ id: "1" }, "1"]);
    expectTypeOf(await call).toEqualTypeOf<Ship>();
  });

  test("is sent at once, and once, however it is used", async () => {
    const { call, count } = get(found);
    await tick();
    expect(count()).toBe(1);
    await Promise.all([call, call.result(), call.withResponse(), call.catch(() => {}), call.result()]);
    expect(count()).toBe(1);
  });

  test("whose failure nobody listens to is an unhandled rejection, like that of any promise", async () => {
    get(missing);
    await tick();
    expect(unhandled).toHaveBeenCalledTimes(1);
  });

  test("that is looked at through result() or withResponse() only causes no unhandled rejection", async () => {
    await get(missing).call.result();
    await expect(get(missing).call.withResponse()).rejects.toThrow(HttpError);
    await expect(get(() => Promise.reject(new Error("x"))).call.result()).rejects.toThrow();
    await tick();
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("result()", () => {
  test("gives declared statuses without throwing, each with its body", async () => {
    const result = await get(missing).call.result();
    expect(result).toMatchObject({ ok: false, status: 404, body: { message: "ship 999 does not exist" } });
    expect([result.headers.get("x-request-id"), result.response.status]).toEqual(["req_1", 404]);
    if (result.ok) expectTypeOf(result.body).toEqualTypeOf<Ship>();
    else expectTypeOf(result.body).toEqualTypeOf<{ message: string }>();
    expect(await get(found).call.result()).toMatchObject({ ok: true, status: 200, body: { id: "1" } });
  });

  test("covers ranges and default", async () => {
    const range = capture(() => new Response("no", { status: 422 }));
    expect(await createHarbour({ fetch: range.fetch }).call(createShip, {}).result()).toMatchObject({ ok: false, status: 422, body: "no" });
    const rest = capture(() => new Response("no", { status: 500 }));
    expect(
      await createHarbour({ fetch: rest.fetch })
        .call({ ...createShip, responses: ["default"] }, {})
        .result(),
    ).toMatchObject({ status: 500 });
  });

  test("throws HttpError for an undeclared status, even a success", async () => {
    for (const status of [409, 500, 202]) {
      const failure = (await get(() => Response.json({ a: 1 }, { status }))
        .call.result()
        .catch((error: unknown) => error)) as HttpError;
      expect([HttpError.isInstance(failure), failure.status, failure.body]).toEqual([true, status, { a: 1 }]);
    }
  });

  test("an empty reply with an error status is no success", async () => {
    await expect(get(() => new Response(null, { status: 500 })).call).rejects.toThrow(HttpError);
    expect(await get(() => new Response(null, { status: 404 })).call.result()).toMatchObject({ ok: false, status: 404, body: undefined });
  });
});

test("withResponse() gives the body and the Response", async () => {
  const { data, response } = await get(found).call.withResponse();
  expect([data, response.status]).toEqual([{ id: "1" }, 200]);
});

describe("HttpError", () => {
  const failed = async (reply: () => Response, id = "999"): Promise<HttpError> =>
    (await get(reply, id).call.catch((error: unknown) => error)) as HttpError;

  test("says on one line what failed, how, why, and the provider's id of the request", async () => {
    const failure = await failed(missing);
    expect(failure.message).toBe("harbour ships.get failed: GET /v1/ships/999 -> 404: ship 999 does not exist (request req_1)");
    expect(failure).toMatchObject({
      name: "HttpError",
      status: 404,
      operation: "ships.get",
      method: "GET",
      url: "https://api.harbour.test/v1/ships/999",
      requestId: "req_1",
    });
    expect([failure.body, failure.headers.get("x-request-id")]).toEqual([{ message: "ship 999 does not exist" }, "req_1"]);
  });

  test.each([
    [{ message: "a" }, "a"],
    [{ error: "b" }, "b"],
    [{ error: { code: "x", message: "c" } }, "c"],
    [{ errors: [{ message: "d" }] }, "d"],
    [{ detail: "e", title: "f" }, "e"],
    [{ title: "f" }, "f"],
    [["g"], "g"],
    [{ message: "", error: "h" }, "h"],
    [{ message: "i\n\u001b[31mj\u0000k" }, "i [31mj k"],
    [{ message: 5 }, ""],
    [null, ""],
  ])("finds the provider's words in %j", async (body, words) => {
    expect((await failed(() => Response.json(body, { status: 400 }))).message).toBe(
      "harbour ships.get failed: GET /v1/ships/999 -> 400" + (words && `: ${words}`),
    );
  });

  test("does not look for words at any depth", async () => {
    const body = `{"message":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
    const { message } = await failed(() => new Response(body, { status: 422, headers: { "content-type": "application/json" } }));
    expect(message).toBe("harbour ships.get failed: GET /v1/ships/999 -> 422");
  });

  test("quotes text, but neither HTML nor without limit", async () => {
    expect((await failed(() => new Response("Too Many Requests", { status: 429 }))).message).toMatch(/-> 429: Too Many Requests$/);
    expect((await failed(() => new Response("<html>", { status: 502, headers: { "content-type": "text/html" } }))).message).toMatch(
      /-> 502$/,
    );
    expect((await failed(() => new Response("x".repeat(9999), { status: 400 }))).message.length).toBeLessThan(500);
  });

  test("shows neither body nor headers nor key when printed", async () => {
    const failure = await failed(() =>
      Response.json({ message: `bad key ${secret}`, echo: secret }, { status: 400, headers: { "set-cookie": secret } }),
    );
    const printed = [failure.message, failure.stack, String(failure), inspect(failure, { depth: 9 }), JSON.stringify(failure)].join();
    expect(printed).toContain("bad key ***");
    expect(printed).not.toContain(secret);
    expect(failure.cause).toBe(undefined);
  });
});
