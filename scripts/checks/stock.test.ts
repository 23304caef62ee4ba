import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Contract, coverageKey, fullRequest, runCase } from "@quayside/mocks/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providerIds } from "../codegen/read/load.ts";
import { type StockPrism, startStockPrism } from "./stock-prism.ts";

/**
 * The contract cases of every client against `prism mock` as it comes, started from the same documents: what our own
 * host adds must not change what Prism says.
 */
const root = resolve(import.meta.dirname, "../..");
const ids = providerIds(join(root, "specs"));
const contracts = await Promise.all(
  ids.map(async (id) => {
    const file = join(root, "packages", id, "test/generated/cases.gen.ts");
    return ((await import(pathToFileURL(file).href)) as { contract: Contract<unknown> }).contract;
  }),
);

for (const contract of contracts) {
  describe(contract.provider, () => {
    let prism: StockPrism;
    let client: unknown;
    const violations: string[] = [];
    beforeAll(async () => {
      prism = await startStockPrism(join(root, "specs", contract.provider, "openapi.yaml"));
      client = contract.create(prism.url, async (url, init) => {
        const response = await fetch(url, init);
        const reported = response.headers.get("sl-violations");
        if (reported !== null) violations.push(`${init.method} ${url}: ${reported}`);
        return response;
      });
    }, 60_000);
    afterAll(() => prism.stop());

    for (const [id, operation] of Object.entries(contract.operations)) {
      for (const reply of operation.replies) {
        test(`stock Prism answers ${coverageKey(id, reply)} and the client understands it`, async () => {
          await runCase(client, fullRequest(operation), reply, operation.pagination);
          expect(violations.splice(0)).toEqual([]);
        });
      }
      for (const [name, send] of Object.entries(operation.requests)) {
        test(`stock Prism accepts the request ${id} ${name}`, async () => {
          const { ok } = await send(client, { headers: {} }).result();
          expect(ok).toBe(true);
          expect(violations.splice(0)).toEqual([]);
        });
      }
    }
  });
}
