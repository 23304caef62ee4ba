import { join, resolve } from "node:path";
import { type Mocks, startMocks } from "@quayside/mocks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StockPrism, startStockPrism } from "./stock-prism.ts";

/**
 * Known bugs of Prism 5.16, pinned by name: stock Prism has them, our host does not. When one of these fails, Prism
 * has changed: the workaround in packages/mocks may go.
 */
describe("known bugs of Prism 5.16", () => {
  const specs = resolve(import.meta.dirname, "../../specs");
  let stock: StockPrism;
  let mocks: Mocks;
  beforeAll(async () => {
    [stock, mocks] = await Promise.all([startStockPrism(join(specs, "rally/openapi.yaml")), startMocks({ providers: ["rally"] })]);
  }, 60_000);
  afterAll(() => Promise.all([stock.stop(), mocks.close()]));

  const both = async (path: string, init: RequestInit): Promise<[number, number]> => {
    const answers = [stock.url, mocks.url("rally")].map(async (base) => {
      const response = await fetch(base + path, { ...init, headers: { authorization: "Bearer test", ...init.headers } });
      await response.arrayBuffer();
      return response.status;
    });
    return (await Promise.all(answers)) as [number, number];
  };

  test("stock Prism answers 200 where a text/plain 404 was asked for with Accept: application/json", async () => {
    const headers = { prefer: "code=404", accept: "application/json" };
    expect(await both("/imports/x", { headers })).toEqual([200, 404]);
  });

  test("stock Prism answers 200 where an example of the 200 was asked for with code=404; our host refuses", async () => {
    const headers = { prefer: "code=404, example=completed" };
    expect(await both("/imports/x", { headers })).toEqual([200, 500]);
  });

  test("stock Prism does not serve the base path of the servers", async () => {
    const response = await fetch(`${stock.url}/api/public/v1/imports/x`, { headers: { authorization: "Bearer test" } });
    expect(response.status).toBe(404);
  });

  test("stock Prism never answers malformed JSON; our host answers 400", async () => {
    const init = { method: "POST", body: "{", headers: { "content-type": "application/json", authorization: "Bearer test" } };
    await expect(fetch(`${stock.url}/people/import`, { ...init, signal: AbortSignal.timeout(1500) })).rejects.toThrow();
    expect((await fetch(`${mocks.url("rally")}/people/import`, init)).status).toBe(400);
  });
});
