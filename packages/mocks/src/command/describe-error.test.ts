import { describe, expect, test } from "vitest";
import { describeError, printable } from "./describe-error.ts";

const failure = (code: string, more: object = {}) => Object.assign(new Error(`${code}: something`), { code, ...more });

describe("describeError", () => {
  test.each([
    [failure("EACCES", { path: "/etc/a.yaml", syscall: "open" }), "/etc/a.yaml may not be read or written by this user."],
    [new Error("a.yaml: Unsupported document format"), 'Is it OpenAPI? It must say "openapi: 3.1.0"'],
    [new Error("a.yaml: line 2\n\n  a: [\n\n  ^\n"), "a.yaml: line 2\n  a: [\n  ^"],
    ["text", "text"],
  ])("says what to do about %s", (error, text) => {
    expect(describeError(error).replaceAll(/\n +/g, "\n  ")).toContain(text);
  });

  test("keeps a terminal from being led by what it prints", () => {
    expect(printable("a\u001b[31mb\u009b2Jc\r\nd")).toBe("a[31mb2Jc\n  d");
  });
});
