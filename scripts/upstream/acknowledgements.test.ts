import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { judge, readAcknowledgements } from "./acknowledgements.ts";
import type { Difference } from "./compare.ts";

function difference(at: string, text: string): Difference {
  return { at, difference: text, kind: "changed", operations: [] };
}

const reason = "so it is";

describe("what is acknowledged is silent", () => {
  const found = [
    difference("GET /a query limit", "default is 1 there, 2 here"),
    difference("GET /a 401", "here, not there"),
    difference("GET /a 403", "here, not there"),
  ];

  test("at its place", () => {
    const { open, acknowledged, stale } = judge(found, [{ at: "GET /a query limit", difference: "default is 1 there, 2 here", reason }]);
    expect(open).toEqual(found.slice(1));
    expect(acknowledged).toEqual([{ ...found[0], reason }]);
    expect(stale).toEqual([]);
  });

  test("until it changes; then it is told again, and so is the acknowledgement", () => {
    const entry = { at: "GET /a query limit", difference: "default is 1 there, 3 here", reason };
    expect(judge(found, [entry])).toMatchObject({ open: found, stale: [entry] });
  });

  test("at all places that a pattern names", () => {
    expect(judge(found, [{ at: "* 40*", difference: "here, not there", reason }]).open).toEqual(found.slice(0, 1));
  });

  test("but a pattern is no regular expression", () => {
    expect(judge(found, [{ at: "GET .a 40.", difference: "here, not there", reason }]).open).toEqual(found);
  });
});

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), "quayside-upstream-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "upstream.yaml"), text);
  return readAcknowledgements(join(folder, "upstream.yaml"), "specs/a/upstream.yaml");
}

test("a file may hold several differences for one reason, and further paths", () => {
  expect(read("scope: [/b]\nacknowledged:\n  - { at: A, difference: [x, y], reason: z }\n")).toEqual({
    acknowledged: [
      { at: "A", difference: "x", reason: "z" },
      { at: "A", difference: "y", reason: "z" },
    ],
    scope: ["/b"],
  });
  expect(read("")).toEqual({ acknowledged: [], scope: [] });
  expect(readAcknowledgements("/nowhere/upstream.yaml", "x")).toEqual({ acknowledged: [], scope: [] });
});

test.each<[string, string, string]>([
  [
    "without a reason",
    "acknowledged: [{ at: A, difference: x }]",
    "entry 1 of acknowledged needs `at`, `difference` (one or a list) and a `reason`",
  ],
  ["with an empty reason", "acknowledged: [{ at: A, difference: x, reason: ' ' }]", "entry 1 of acknowledged needs"],
  ["without differences", "acknowledged: [{ at: A, difference: [], reason: x }]", "entry 1 of acknowledged needs"],
  [
    "with a field that means nothing",
    "acknowledged: [{ at: A, difference: x, reason: y, reasons: z }]",
    'entry 1 of acknowledged has a field "reasons" that means nothing',
  ],
  ["that is no object", "acknowledged: [x]", "entry 1 of acknowledged is no object"],
  ["under another name", "acknowledge: []", 'there is no field "acknowledge"'],
  ["that is no list", "acknowledged: {}", "`acknowledged` is a list of entries"],
  ["that is no YAML", "acknowledged: [", "specs/a/upstream.yaml:1: "],
])("an acknowledgement %s is refused", (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});
