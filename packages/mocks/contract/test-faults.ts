import { beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "./contract.ts";
import type { Arrival } from "./fault-server.ts";
import { type Encounter, encountersOf } from "./faults.ts";
import { findLeaks } from "./find-leaks.ts";
import { type FaultReport, type FaultRun, runFaults } from "./run-faults.ts";
import { holdsSecret } from "./secret.ts";

/**
 * Tests a client against a provider that fails: every operation x every fault is repeated or not as the document allows, and
 * ends as the rules of the runtime say; no credential reaches another origin, an error, a hook or the console.
 */
export function testFaults<Client>(contract: Contract<Client>): void {
  let run: FaultRun;
  beforeAll(async () => {
    run = await runFaults(contract);
  }, 60_000);
  const reportsOf = (id: string): FaultReport[] => run.reports.filter(({ operation }) => operation === id);

  for (const [id, operation] of Object.entries(contract.operations)) {
    describe(`${id} under faults`, () => {
      for (const encounter of encountersOf(operation)) {
        test(`${id}, met with ${encounter.name}, ${inWords(encounter)}`, () => {
          expectBehaviour(reportsOf(id).find((report) => report.encounter.name === encounter.name)!);
        });
      }

      test(`${id} sends the same request each time${operation.secured ? ", its credential with it" : ""}`, () => {
        for (const { arrivals, secret } of reportsOf(id).filter((report) => report.encounter.requests > 0)) {
          expect(new Set(arrivals.map(requestText)).size).toBe(1);
          if (operation.secured) expect(arrivals.filter((arrival) => !carries(arrival, secret))).toEqual([]);
        }
      });

      test(`${id} shows its credential in no error, cause or hook, whatever it meets`, () => {
        expect(reportsOf(id).flatMap(({ printed }) => printed).length).toBeGreaterThan(0);
        expect(findLeaks(run).filter((leak) => leak.operation === id)).toEqual([]);
      });
    });
  }

  test("a failing provider makes no client print a credential", () => {
    expect(findLeaks({ ...run, reports: run.reports.map((report) => ({ ...report, printed: [] })) })).toEqual([]);
  });
}

/** Completes a title: what a client is to do. */
function inWords({ attempts, failure }: Encounter): string {
  const sent = ["is sent once", "is sent again", "is sent as often as allowed"][attempts - 1];
  if (!failure) return `${sent} and succeeds`;
  const { code, name, status } = failure.error;
  return `${sent} and fails: ${[name, status, code].filter((part) => part !== undefined).join(" ")}`;
}

function expectBehaviour({ arrivals, encounter, expectedData, hooks, outcome, released, strays }: FaultReport): void {
  const { attempts, failure, requests } = encounter;
  if (failure) expect(outcome).toMatchObject({ error: failure.error });
  else expect(outcome).toEqual({ data: expectedData });
  const seen = { requests: arrivals.length, elsewhere: strays.map(requestText), attempts: hooks.onRequest };
  expect(seen).toEqual({ requests, elsewhere: [], attempts });
  expect({ onRetry: hooks.onRetry, onError: hooks.onError }).toEqual({ onRetry: attempts - 1, onError: failure?.unanswered ? 1 : 0 });
  expect(released).toBe(true);
}

/** A request as text, but for the boundary of a form, which is drawn anew each time. */
function requestText({ body, headers, method, url }: Arrival): string {
  const boundary = /boundary=(.*)$/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const text = `${method} ${url}\n${JSON.stringify({ ...headers, host: "" })}\n${body}`;
  return boundary === "" ? text : text.replaceAll(boundary, "BOUNDARY");
}

function carries(arrival: Arrival, secret: string): boolean {
  return holdsSecret(arrival.url + JSON.stringify(arrival.headers), secret);
}
