import { describe, expect, test } from "vitest";
import { bumpAt, bumpBetween, highest } from "./bump.ts";

describe("a bump", () => {
  test.each([
    ["0.3.1", "major", "minor"],
    ["0.3.1", "minor", "patch"],
    ["0.3.1", "patch", "patch"],
    ["0.3.1", "none", "none"],
    ["1.0.0", "major", "major"],
    ["10.0.0", "minor", "minor"],
  ] as const)("at %s that is %s by the policy is %s", (version, bump, want) => {
    expect(bumpAt(version, bump)).toBe(want);
  });

  test.each([
    ["0.1.0", "0.1.0", "none"],
    ["0.1.0", "0.1.1", "patch"],
    ["0.1.9", "0.2.0", "minor"],
    ["0.9.9", "1.0.0", "major"],
    ["1.2.3", "1.2.2", "none"],
    ["1.9.0", "1.10.0", "minor"],
  ] as const)("from %s to %s is %s", (from, to, want) => {
    expect(bumpBetween(from, to)).toBe(want);
  });

  test("is the highest of several", () => {
    expect([highest([]), highest(["patch", "major", "minor"])]).toEqual(["none", "major"]);
  });
});
