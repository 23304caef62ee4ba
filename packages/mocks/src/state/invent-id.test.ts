import { expect, test } from "vitest";
import { inventId } from "./invent-id.ts";

test.each([
  ["a number", 60412, /^60413$/],
  ["digits", "217", /^218$/],
  ["digits with zeros before them", "0099", /^0100$/],
  ["a UUID", "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/],
  ["a word with its kind before it", "import_01k4hx7m2q9r", /^import_01[0-9a-z]{10}$/],
  ["a word", "cm5aa0k9w0003l20c4n1x8r2p", /^cm5aa0k9w0003l2[0-9a-z]{10}$/],
])("an id is like the example: %s", (_, example, want) => {
  expect(inventId(example, 1)).toMatch(want);
  expect(inventId(example, 1), "the same in every run").toBe(inventId(example, 1));
  expect(new Set(Array.from({ length: 100 }, (_, index) => inventId(example, index))).size, "all different").toBe(100);
});
