import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readCount, readNames, readSince, readSpan, readStates } from "./arguments.ts";
import { didYouMean } from "./did-you-mean.ts";

describe("what options mean", () => {
  test.each([
    ["90s", 90_000],
    ["10min", 600_000],
    ["2h", 7_200_000],
    ["0.5d", 43_200_000],
    ["250ms", 250],
    ["30", 30_000],
  ])("a span of %s is %d ms", (text, want) => {
    expect(readSpan(text)).toBe(want);
  });

  test.each(["", "soon", "-3s", "3 weeks", "1e3s"])("%j is no span", (text) => {
    expect(() => readSpan(text)).toThrow("Give a time such as 90s");
  });

  test("a time is a date, or how long ago it was", () => {
    expect(readSince("2026-11-22T09:30Z")).toEqual(new Date("2026-11-22T09:30:00Z"));
    vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    expect(readSince("2h")).toEqual(new Date("2026-11-22T10:00:00Z"));
    for (const text of ["yesterday", "7", "2026-99", "22.11.2026"]) expect(() => readSince(text)).toThrow(/^Give a (date|time) such as/);
  });

  test("states may be given one by one, or with commas", () => {
    expect(readStates("failed,running", readStates("pending"))).toEqual(["pending", "failed", "running"]);
    expect(() => readStates("runing")).toThrow("Did you mean running?");
    expect(() => readStates("x")).toThrow("States: pending, running, succeeded, failed, cancelled, unknown.");
    expect(readNames("a, b", ["c"])).toEqual(["c", "a", "b"]);
  });

  test("a count is a whole number", () => {
    expect(readCount("50")).toBe(50);
    for (const text of ["0", "-1", "1.5", "many", ""]) expect(() => readCount(text)).toThrow("whole number of 1 or more");
  });
});

test.each([
  ["exxa", "Did you mean exa?"],
  ["PINECONE", "Did you mean pinecone?"],
  ["freshdesk", "One of three."],
])("%s is met with %s", (word, want) => {
  expect(didYouMean(word, ["exa", "pinecone", "rally"], "One of three.")).toBe(want);
});
