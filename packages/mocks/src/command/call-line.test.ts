import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { formatCall } from "./call-line.ts";

const call = {
  at: new Date(2026, 0, 2, 12, 3, 44),
  method: "GET",
  path: "/exa/websets/v0/imports",
  operationId: "imports.list",
  status: 200,
  durationMs: 3.14,
  problems: [],
};
const plain = (changes: object) => stripVTControlCharacters(formatCall({ ...call, ...changes }));

describe("formatCall", () => {
  test("tells time, method, path, operation, status and duration in one line", () => {
    expect(plain({})).toBe("12:03:44 GET    /exa/websets/v0/imports imports.list 200 3.1 ms");
    expect(plain({ durationMs: 1234, operationId: undefined, status: 404 })).toBe(
      "12:03:44 GET    /exa/websets/v0/imports no operation 404 1.2 s",
    );
  });

  test("adds what was wrong, and what was done on purpose", () => {
    expect(plain({ status: 400, problems: ["limit must be\n >= 1"] })).toMatch(/ 400 3\.1 ms ✗ limit must be >= 1$/);
    expect(plain({ problems: ["a", "b", "c", "d", "e"] })).toMatch(/ ✗ a; b; c; and 2 more$/);
    expect(plain({ status: 429, note: "fault 429" })).toMatch(/ 429 3\.1 ms fault 429$/);
  });

  test("prints no control characters of a caller", () => {
    expect(formatCall({ ...call, path: "/\u001b]0;title\u0007", method: "G\u001b" })).not.toMatch(/\u001b\]|\u0007|G\u001b(?!\[)/);
  });
});
