import { expect, test } from "vitest";
import { jobState } from "./job-state.ts";
import { voyage } from "./testing/harbour.ts";

test.each([
  [{ status: "sailing" }, "running"],
  [{ status: "called_off" }, "cancelled"],
  [{}, "pending"],
  [{ status: null }, "pending"],
  [{ status: "moored" }, "unknown"],
  [{ status: "constructor" }, "unknown"],
  [{ status: "" }, "unknown"],
  [undefined, "pending"],
])("%j is %s", (resource, want) => {
  expect(jobState(voyage, resource)).toBe(want);
});

test("a missing status is unknown where the document does not say what it means", () => {
  expect(jobState({ state: { at: "/status", values: {} } }, {})).toBe("unknown");
});

test("a status may be a number or a boolean", () => {
  expect(jobState({ state: { at: "/done", values: { true: "succeeded" } } }, { done: true })).toBe("succeeded");
});
