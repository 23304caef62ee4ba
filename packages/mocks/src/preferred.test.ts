import { afterAll, describe, expect, test } from "vitest";
import { startHarbour } from "./__fixtures__/start-harbour.ts";

const { call, mocks } = await startHarbour();
afterAll(() => mocks.close());

const path = "/docks/a/imports/1";
const prefer = async (preference: string, accept = "*/*") => {
  const reply = await call(path, { headers: { accept, prefer: preference } });
  return {
    status: reply.status,
    body: await reply.text(),
    mockError: reply.headers.get("x-mock-error"),
  };
};

describe("Prefer", () => {
  test.each([
    ["code=404", "*/*", 404, "Import not found"],
    ["code=404", "application/json", 404, "Import not found"],
    ["code=404, example=not-found", "application/json", 404, "Import not found"],
    ["code=409", "application/json", 409, '{"message":"conflict"}'],
    ["code=409, example=structured", "*/*", 409, '{"message":"conflict"}'],
    ["code=409, example=structured", "text/plain", 409, '{"message":"conflict"}'],
    ["code=409, example=plain", "application/json", 409, "Conflict"],
    ["example=failed", "*/*", 200, '{"import":{"id":1,"state":"failed"}}'],
    ["example=failed", "text/plain", 200, '{"import":{"id":1,"state":"failed"}}'],
    ["code=200, example=failed", "application/json", 200, '{"import":{"id":1,"state":"failed"}}'],
  ])("%s with Accept %s is answered with %i %s", async (preference, accept, status, body) => {
    expect(await prefer(preference, accept)).toEqual({ status, body, mockError: null });
  });

  test.each([
    ["code=404, example=done", "unknown-example: docks.imports.get 404 has no example done, only not-found; done belongs to 200"],
    ["code=404, example=x", "unknown-example: docks.imports.get 404 has no example x, only not-found"],
    ["example=x", "unknown-example: docks.imports.get 200 has no example x, only waiting, running, done, failed"],
    [
      "example=not-found",
      "unknown-example: docks.imports.get 200 has no example not-found, only waiting, running, done, failed; not-found belongs to 404",
    ],
    ["code=302", "unknown-status: docks.imports.get declares no answer with status 302, only 200, 401, 404, 409"],
  ])("%s is a marked 500 that says what is missing", async (preference, mockError) => {
    expect(await prefer(preference)).toMatchObject({ status: 500, mockError });
  });

  test("takes a range for the statuses in it", async () => {
    const reply = await call("/ships", { headers: { prefer: "code=418" } });
    expect([reply.status, await reply.json()]).toEqual([418, { message: "refused" }]);
  });

  test("may stand in the query, as in Prism", async () => {
    expect((await call(`${path}?__code=404`)).status).toBe(404);
  });

  test("asks for invented values with dynamic", async () => {
    const reply = await call("/ships", { headers: { prefer: "dynamic=true" } });
    expect(reply.status).toBe(200);
  });

  test("does not rescue an invalid request", async () => {
    expect((await call("/ships?limit=0", { headers: { prefer: "code=200" } })).status).toBe(400);
  });
});
