import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mocks, startMocks, violations } from "../src/index.ts";
import { type Contract, coverageKey, fullRequest, requestKey } from "./contract.ts";
import { runCase } from "./run-case.ts";

/**
 * Tests a client against our mocks: every operation x every declared response x every example, and every example of a
 * request. Writes what ran to `.reports/contract.json` of the package, where the coverage check finds it.
 */
export function testContract<Client>(contract: Contract<Client>): void {
  const { provider, operations } = contract;
  const covered: string[] = [];
  let mocks: Mocks;
  let client: Client;
  beforeAll(async () => {
    mocks = await startMocks({ providers: [provider], state: false });
    client = contract.create(mocks.url(provider));
  });
  beforeEach(() => mocks.reset());
  afterAll(async () => {
    await mocks.close();
    const reports = join(import.meta.dirname, "../..", provider, ".reports");
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, "contract.json"), JSON.stringify(covered.sort(), null, 2));
  });

  for (const [id, operation] of Object.entries(operations)) {
    describe(id, () => {
      for (const reply of operation.replies) {
        const key = coverageKey(id, reply);
        test(`${id} turns ${key.slice(id.length + 1)} into ${reply.status < 300 ? "its type" : "an error"}`, async () => {
          await runCase(client, fullRequest(operation), reply, operation.pagination);
          expectContractKept();
          covered.push(key);
        });
      }
      for (const [name, send] of Object.entries(operation.requests)) {
        test(`${id} sends a request that the document allows: ${name}`, async () => {
          const { ok, status } = await send(client, { headers: {} }).result();
          // A mock answers with the lowest success, or with a redirect where there is nothing else.
          const succeeds = operation.replies.some((reply) => reply.status < 300);
          expect([ok, status < 400]).toEqual([succeeds, true]);
          expectContractKept();
          covered.push(requestKey(id, name));
        });
      }
    });
  }

  for (const [job, { wait, ends }] of Object.entries(contract.jobs)) {
    for (const [scenario, end] of Object.entries(ends)) {
      test(`waiting for ${job} through "${scenario}" ends as ${end}`, async () => {
        mocks.scenario(provider, scenario);
        // The times of examples are of the past: a client that has started an import would wait for a later end.
        const ended = wait(contract.create(mocks.url(provider)), { intervalMs: 1, timeoutMs: 10_000 });
        if (end === "succeeded") expect(await ended).toBeTypeOf("object");
        else await expect(ended).rejects.toMatchObject({ name: "JobFailedError", state: end });
        expectContractKept();
      });
    }
  }

  function expectContractKept(): void {
    expect(mocks.journal(provider)).not.toHaveLength(0);
    expect(violations(mocks.journal())).toEqual([]);
  }
}
