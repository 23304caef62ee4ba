import { beforeAll, expect, test, vi } from "vitest";
import type { Contract, PendingCall, Settings } from "./contract.ts";
import { countSecrets, findLeaks } from "./find-leaks.ts";
import { type FaultReport, type FaultRun, runFaults } from "./run-faults.ts";

/** A client as people write them in a hurry: it repeats everything, goes wherever it is sent, and logs what it has. */
type Careless = () => Promise<unknown>;

function createCareless(baseUrl: string, { credential = "", maxRetries = 0, onError, onRequest, onRetry, timeoutMs }: Settings): Careless {
  const headers = { "x-key": credential };
  const attempt = async (retries: number): Promise<unknown> => {
    onRequest?.({ headers });
    const signal = timeoutMs === undefined ? null : AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${baseUrl}/ships`, { method: "POST", headers, signal });
      if (!response.ok) throw new Error(await response.text());
      return JSON.parse(await response.text()) as unknown;
    } catch (error) {
      if (retries >= maxRetries) {
        onError?.({ error });
        throw new Error("the call failed", { cause: error });
      }
      console.debug(`will repeat the call with ${credential}`);
      onRetry?.({ error });
      return attempt(retries + 1);
    }
  };
  return () => attempt(0);
}

const contract: Contract<Careless> = {
  provider: "harbour",
  create: (baseUrl, _fetch, settings = {}) => createCareless(baseUrl, settings),
  operations: {
    "ships.create": {
      requests: { minimal: (client) => client() as unknown as PendingCall },
      repeatable: false,
      secured: true,
      replies: [{ declared: "201", status: 201, mediaType: "application/json", example: "tug", body: { id: "1" } }],
    },
  },
  jobs: {},
};

let run: FaultRun;
beforeAll(async () => {
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  run = await runFaults(contract);
  debug.mockRestore();
}, 30_000);

function report(fault: string): FaultReport {
  return run.reports.find(({ encounter }) => encounter.name === fault)!;
}

test("a run tells how often a request arrived, and how often it should have", () => {
  const { arrivals, encounter, outcome } = report("one 503");
  expect([arrivals.length, encounter.attempts, outcome]).toEqual([2, 1, { data: { id: "1" } }]);
  expect(report("headers that once do not come").arrivals.length).toBe(2);
  expect(report("429 for ever").arrivals.length).toBe(report("429 for ever").encounter.attempts);
});

test("a run tells who goes to another origin", () => {
  expect(report("a 307 to another origin").strays).toMatchObject([{ method: "POST" }]);
  expect(report("one 429").strays).toEqual([]);
});

test("a run finds credentials in errors, in their causes, in what hooks are told, and on the console", () => {
  const places = new Set(findLeaks(run).map(({ from }) => from));
  for (const place of ["message of the cause of the error", "JSON.stringify() of what onRequest is told", "console.debug()"])
    expect(places).toContain(place);
  expect(places).not.toContain("message of the error");
  expect(countSecrets(run).secrets).toBe(findLeaks(run).length);
  expect(countSecrets(run).texts).toBeGreaterThan(countSecrets(run).secrets);
});

test("a piece of a credential counts as one, and so does an encoded one", () => {
  const reply = report("a body that is no JSON");
  // A SyntaxError quotes only the beginning of what it could not read.
  const quoted = reply.printed.find(({ from }) => from === "util.inspect() of what onRetry is told");
  expect(quoted?.text).toContain("SyntaxError");
  expect(quoted?.text).not.toContain(reply.secret);
  expect(findLeaks({ ...run, reports: [reply] })).toContainEqual(expect.objectContaining(quoted));
  const printed = [{ from: "a header", text: `Basic ${btoa(`${reply.secret}:${reply.secret}`)}` }];
  expect(findLeaks({ ...run, reports: [{ ...reply, printed }], console: [] })).toHaveLength(1);
});
