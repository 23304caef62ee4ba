import { describe, expect, test } from "vitest";
import { describeError, nearest, printable } from "./describe-error.ts";

const failure = (code: string, more: object = {}) => Object.assign(new Error(`${code}: something`), { code, ...more });

describe("describeError", () => {
  test.each([
    [failure("EADDRINUSE", { port: 4010 }), "Port 4010 is in use. Choose another with --port 4011, or any free one with --port 0."],
    [failure("EACCES", { port: 80, syscall: "listen" }), "Port 80 may not be opened by this user. Choose one above 1023 with --port."],
    [failure("EACCES", { path: "/etc/a.yaml", syscall: "open" }), "/etc/a.yaml may not be read or written by this user."],
    [
      failure("EADDRNOTAVAIL", { address: "10.1.1.1" }),
      "This machine has no address 10.1.1.1. Give --host one that it has, such as 127.0.0.1 or ::1.",
    ],
    [failure("ENOTFOUND", { hostname: "a.invalid" }), "This machine has no address a.invalid."],
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

describe("nearest", () => {
  test.each([
    ["exxa", "exa"],
    ["powerbi", "power-bi"],
    ["PINECONE", "pinecone"],
    ["harbour", undefined],
  ])("takes %s for %s", (word, want) => {
    expect(nearest(word, ["exa", "freckle", "pinecone", "power-bi", "rally"])).toBe(want);
  });
});
