import { describe, expect, test } from "vitest";
import type { Parameter } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { styled } from "./styled.ts";

type Style = Omit<Parameter, "in" | "name">;

describe("query parameters (OpenAPI 3.1.1, Style Examples)", () => {
  const list = ["blue", "black"];
  const object = { R: 100, G: 200 };
  const cases: [given: unknown, style: Style, want: string][] = [
    ["blue", {}, "color=blue"],
    ["", {}, "color="],
    [0, {}, "color=0"],
    [false, {}, "color=false"],
    ["a&b=c d+e#f%", {}, "color=a%26b%3Dc%20d%2Be%23f%25"],
    [new Date(0), {}, "color=1970-01-01T00%3A00%3A00.000Z"],
    [null, {}, ""],
    [undefined, {}, ""],
    [[], {}, ""],
    [{}, {}, ""],
    [list, {}, "color=blue&color=black"],
    [["a", null, undefined, "b"], {}, "color=a&color=b"],
    [[new Date(0)], {}, "color=1970-01-01T00%3A00%3A00.000Z"],
    [list, { explode: false }, "color=blue,black"],
    [["a,b", "c"], { explode: false }, "color=a%2Cb,c"],
    [object, {}, "R=100&G=200"],
    [object, { explode: false }, "color=R,100,G,200"],
    [list, { style: "spaceDelimited" }, "color=blue%20black"],
    [list, { style: "pipeDelimited" }, "color=blue%7Cblack"],
    [list, { style: "pipeDelimited", explode: true }, "color=blue&color=black"],
    [object, { style: "deepObject" }, "color[R]=100&color[G]=200"],
    [object, { style: "deepObject", explode: true }, "color[R]=100&color[G]=200"],
    [{ a: null, b: undefined, c: 1 }, { style: "deepObject", explode: true }, "color[c]=1"],
    [{ "a]=1&admin": "x" }, { style: "deepObject", explode: true }, "color[a%5D%3D1%26admin]=x"],
    [{ "a&b": "x" }, {}, "a%26b=x"],
    ["a/b?c:d@e,f;g", { allowReserved: true }, "color=a/b?c:d@e,f;g"],
    ["a&b#c+d%", { allowReserved: true }, "color=a%26b%23c%2Bd%25"],
    [object, { contentType: "application/json" }, "color=%7B%22R%22%3A100%2C%22G%22%3A200%7D"],
    ["blue", { contentType: "application/json" }, "color=%22blue%22"],
  ];
  for (const [given, style, want] of cases) {
    test(`${JSON.stringify(style)} ${JSON.stringify(given)} -> ${want}`, () => {
      expect(styled(given, { in: "query", name: "color", ...style })).toBe(want);
    });
  }

  test("a value that has no written form is refused", () => {
    for (const value of [[{}], [[1]], { a: {} }, () => 1]) expect(() => styled(value, { in: "query", name: "color" })).toThrow(ConfigError);
  });
});

describe("header parameters are not percent-encoded", () => {
  test.each([
    ["a b/c", {}, "a b/c"],
    [["a", "b c"], {}, "a,b c"],
    [{ R: 1, G: 2 }, {}, "R,1,G,2"],
    [{ R: 1, G: 2 }, { explode: true }, "R=1,G=2"],
  ])("%j %j -> %s", (given, style, want) => {
    expect(styled(given, { in: "header", name: "", ...style })).toBe(want);
  });
});
