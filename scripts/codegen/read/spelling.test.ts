import { expect, test } from "vitest";
import { isNear } from "./spelling.ts";

test.each<[string, string, boolean]>([
  ["x-jobs", "x-jobs", true],
  ["x-jobs", "x-jbos", true],
  ["x-jobs", "x-job", true],
  ["x-jobs", "x-blobs", false],
  ["x-env", "x-enum", false],
  ["x-pagination", "x-paginaton", true],
  ["x-pagination", "x-pagenatoin", true],
  ["x-pagination", "x-paging", false],
  ["x-rate-limit", "x-ratelimit", true],
  ["x-retry", "x-entry", false],
])("%s is meant by %s: %s", (meant, written, want) => {
  expect(isNear(meant, written)).toBe(want);
});
