import { expect, test } from "vitest";
import type { JournalEntry } from "./journal.ts";
import { Journal, violations } from "./journal.ts";

const entry = (changes: Partial<JournalEntry> = {}): JournalEntry => ({
  provider: "exa",
  method: "GET",
  path: "/v0/imports",
  query: {},
  headers: {},
  operationId: "imports.list",
  status: 200,
  violations: [],
  bodySize: 0,
  startedAt: 0,
  durationMs: 0,
  ...changes,
});
const minimum = {
  location: ["request", "query", "limit"],
  severity: "Error",
  code: "minimum",
  message: "limit must be >= 1",
};

test("entries come oldest first, of all providers or of one, and can be cleared likewise", () => {
  const journal = new Journal();
  for (const provider of ["exa", "rally", "exa"]) journal.add(entry({ provider }));
  expect(journal.entries().map(({ provider }) => provider)).toEqual(["exa", "rally", "exa"]);
  expect(journal.entries("exa")).toHaveLength(2);
  journal.clear("exa");
  expect(journal.entries().map(({ provider }) => provider)).toEqual(["rally"]);
  journal.clear();
  expect(journal.entries()).toEqual([]);
});

test("the oldest entries are forgotten, so that a long run does not fill the memory", () => {
  const journal = new Journal();
  for (let status = 1; status <= 40_000; status += 1) journal.add(entry({ status }));
  expect(journal.entries().length).toBeLessThanOrEqual(15_000);
  expect(journal.entries().at(-1)?.status).toBe(40_000);
});

test("violations are readable lines, one for each mistake", () => {
  const entries = [
    entry(),
    entry({ status: 400, violations: [minimum, { ...minimum, severity: "Warning" }] }),
    entry({
      status: 500,
      violations: [minimum],
      mockError: "internal: what the violation says already",
    }),
  ];
  const line = (status: number) => `exa GET /v0/imports (imports.list) -> ${status}: limit must be >= 1`;
  expect(violations(entries)).toEqual([line(400), line(500)]);
});

test("an answer of the mock itself counts as a violation", () => {
  const { operationId: _, ...unmatched } = entry({
    path: "/nowhere",
    status: 404,
    mockError: "unknown-path",
  });
  expect(violations([unmatched])).toEqual(["exa GET /nowhere -> 404: unknown-path"]);
});
