import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { ago, counts, job, now, plain } from "../__fixtures__/job.ts";
import { jobDetails } from "./job-details.ts";
import { jobJson, rememberedJson } from "./job-json.ts";
import { jobTable } from "./job-table.ts";
import { table } from "./table.ts";

const jobs = [
  job({ ref: "pinecone:101", progress: 0.38, source: "s3://acme-vectors/2026-11", startedAt: ago(120_000) }),
  job({ ref: "exa/team-a:import_01", state: "succeeded", title: "Nordic suppliers", createdAt: ago(3_600_000), counts: counts(10, 10) }),
];

describe("a table of imports", () => {
  test("has a row for each, newest first as they come", () => {
    expect(jobTable(jobs, { columns: Infinity, paint: plain, now })).toBe(
      [
        "REF                   STATE      PROGRESS       TITLE                      STARTED",
        "pinecone:101          running    ███       38%  s3://acme-vectors/2026-11  2 min ago",
        "exa/team-a:import_01  succeeded  10 imported    Nordic suppliers           1 h ago",
      ].join("\n"),
    );
  });

  test("cuts titles where the terminal is narrow, and never a ref", () => {
    const lines = jobTable(jobs, { columns: 74, paint: plain, now }).split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(74);
    expect(lines[1]).toBe("pinecone:101          running    ███       38%  s3://acme-vect…  2 min ago");
    expect(lines[2]).toContain("exa/team-a:import_01");
  });

  test("leaves columns out from the right where the terminal is narrower still, but never the ref and the state", () => {
    const headings = (columns: number) => jobTable(jobs, { columns, paint: plain, now }).split("\n", 1)[0]?.split(/ {2,}/);
    expect(headings(60)).toEqual(["REF", "STATE", "PROGRESS", "TITLE"]);
    expect(headings(50)).toEqual(["REF", "STATE", "PROGRESS"]);
    expect(headings(20)).toEqual(["REF", "STATE"]);
  });

  test("has no column in which nothing stands", () => {
    expect(jobTable([job()], { columns: 80, paint: plain, now })).toBe("REF        STATE\nharbour:7  running");
  });

  test("takes control characters out of titles", () => {
    expect(jobTable([job({ title: "\u001b]0;owned\u0007 a\r\nb\u202e" })], { columns: 80, paint: plain, now })).toContain("]0;owned a b");
  });
});

test("cells that are twice as wide are cut where they end", () => {
  const drawn = table([{ heading: "A", least: 3 }, { heading: "B" }], [["船船船船", "x"]], 8, plain);
  expect(drawn).toBe("A      B\n船船…  x");
});

test("the details of an import are what is known of it", () => {
  const given = job({
    state: "failed",
    title: "Ships",
    failure: { code: "bad_csv", message: "row 3", details: {} },
    counts: counts(10, 4, 6),
    startedAt: ago(90_000),
    finishedAt: ago(0),
  });
  expect(jobDetails(given, { paint: plain, now })).toBe(
    [
      "ref           harbour:7",
      "state         ✖ failed",
      "progress      ████████████████████ 100%",
      "imported      4 of 10",
      "not imported  6",
      "title         Ships",
      "failure       bad_csv: row 3",
      "started       2026-11-22T11:58:30Z (1 min ago)",
      "finished      2026-11-22T12:00:00Z (just now)",
      "took          1m 30s",
    ].join("\n"),
  );
});

test("details break at spaces where the terminal is narrow, and hold nothing that moves a cursor", () => {
  const given = job({ title: "Nordic\u001b[2J suppliers of the autumn", source: "s3://acme\r\nships" });
  const lines = jobDetails(given, { paint: plain, now, columns: 24 }).split("\n");
  expect(lines).toEqual([
    "ref     harbour:7",
    "state   ▸ running",
    "title   Nordic[2J",
    "        suppliers of the",
    "        autumn",
    "source  s3://acme ships",
  ]);
});

describe("JSON", () => {
  test("has every name, and null for what is not known", () => {
    expect(JSON.parse(JSON.stringify(jobJson(job({ startedAt: ago(0) }))))).toEqual({
      ref: "harbour:7",
      provider: "harbour",
      account: "harbour",
      id: "7",
      state: "running",
      progress: null,
      counts: { total: null, imported: null, failed: null },
      title: null,
      source: null,
      failure: null,
      createdAt: null,
      startedAt: "2026-11-22T12:00:00.000Z",
      finishedAt: null,
      updatedAt: null,
      raw: { id: 7 },
    });
  });

  test("of what is remembered says when it was seen", () => {
    const remembered = {
      ref: "harbour:7",
      account: "harbour",
      id: "7",
      state: "pending",
      seenAt: ago(0),
      startedAt: undefined,
      job: undefined,
    } as const;
    expect(JSON.parse(JSON.stringify(rememberedJson(remembered)))).toEqual({
      ...remembered,
      seenAt: "2026-11-22T12:00:00.000Z",
      startedAt: null,
      job: null,
    });
  });
});
