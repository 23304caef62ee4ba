import { expect, test } from "vitest";
import type { Fault } from "./prune-sample.ts";
import { pruneSample } from "./prune-sample.ts";

/** Wrong is whatever reads `bad`; and the whole, if it has no `needed`. */
function judge(value: unknown, place: readonly string[] = []): Fault[] {
  if (value === "bad") return [{ place, reason: "is bad" }];
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const missing = place.length === 0 && !Object.hasOwn(Object(value), "needed") ? [{ place, reason: "lacks what is needed" }] : [];
  return [...missing, ...inner.flatMap(([key, below]) => judge(below, [...place, key]))];
}

test.each([
  ["what is wrong", { needed: 1, more: "bad" }, { needed: 1 }],
  ["what is wrong deep within", { needed: { a: { b: "bad", c: 2 } } }, { needed: { a: { c: 2 } } }],
  ["items of a list", { needed: [1, "bad", 2, "bad"] }, { needed: [1, 2] }],
  ["nothing where all is right", { needed: 1 }, { needed: 1 }],
  ["nothing that is needed", { needed: "bad" }, { needed: "bad" }],
  ["nothing of a text", "bad", "bad"],
])("%s is left out", (_, value, want) => {
  const before = structuredClone(value);
  expect(pruneSample(value, (candidate) => judge(candidate))).toEqual(want);
  expect(value).toEqual(before);
});
