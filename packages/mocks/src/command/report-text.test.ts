import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { ReportBuilder } from "../proxy/report.ts";
import { formatReport } from "./report-text.ts";

const text = (report: ReportBuilder) => stripVTControlCharacters(formatReport(report.build()));

test("a report is told by operation and pointer", () => {
  const report = new ReportBuilder("exa", "https://api.exa.ai/websets");
  const wrong = (index: number) => ({
    side: "response" as const,
    pointer: `/body/data/${index}/status`,
    rule: "enum",
    message: "must be known",
  });
  report.add({ operation: "imports.list", status: 200, findings: [wrong(0), wrong(1)], unchecked: [] });
  report.add({ operation: "imports.get", status: 404, findings: [], unchecked: ["the body is too long to be checked"] });
  report.fail("ECONNRESET");
  expect(text(report).trim().split("\n")).toEqual([
    "3 calls, 1 kind of violation",
    "  1 without an answer: ECONNRESET",
    "",
    "imports.get  1 call (404 ×1)",
    "  not checked ×1: the body is too long to be checked",
    "",
    "imports.list  1 call (200 ×1)",
    "  response /body/data/*/status  enum ×2 in 200: must be known",
  ]);
});

test("a report without calls says so", () => {
  expect(text(new ReportBuilder("exa", "https://api.exa.ai")).trim()).toBe("0 calls, no violation");
});
