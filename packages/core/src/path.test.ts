import { describe, expect, test } from "vitest";
import type { Parameter } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { fillPath } from "./path.ts";
import { styled } from "./styled.ts";
import { writeScalar } from "./write-scalar.ts";

type Style = Omit<Parameter, "in" | "name">;

const fill = (template: string, values: { readonly [name: string]: unknown }, style?: Style): string =>
  fillPath(template, (name) =>
    style ? styled(values[name], { in: "path", name, ...style }) : writeScalar(values[name], { in: "path", name }),
  );

describe("a path parameter that could lead to another endpoint is refused", () => {
  const values = [
    "",
    ".",
    "..",
    "%2e",
    "%2E",
    "%2e%2e",
    "%2E%2e",
    ".%2e",
    "%2e.",
    "%252e",
    "%252e%252E",
    null,
    undefined,
    [],
    {},
    [""],
    [".."],
    [null],
  ];
  for (const value of values) {
    test(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => fill("/ships/{id}", { id: value })).toThrow(ConfigError);
      expect(() => fill("/ships/{id}", { id: value }, {})).toThrow(ConfigError);
    });
  }

  test("refuses a value that is no scalar where the style has no place for one", () => {
    for (const id of [[["a"]], { a: { b: 1 } }, () => 1]) expect(() => fill("/ships/{id}", { id })).toThrow(ConfigError);
  });

  test("refuses a dot that the style would turn into two", () => {
    expect(() => fill("/ships/{id}", { id: "." }, { style: "label" })).toThrow(ConfigError);
    expect(() => fill("/ships/{id}", { id: "" }, { style: "label" })).toThrow(ConfigError);
  });

  test("never lets a value change how many segments a URL has", () => {
    const parts = ["x", "/", "\\", "?", "#", "%2f", "..", ".", "%2e", "a/../b", "@", ":", ";", "{", "é", " "];
    for (const first of parts) {
      for (const second of parts) {
        let path: string;
        try {
          path = fill("/a/{first}/b/{second}/c", { first, second: second + first });
        } catch {
          continue;
        }
        const { pathname, search, hash } = new URL("https://h.test" + path);
        expect([pathname.split("/").length, search, hash]).toEqual([6, "", ""]);
      }
    }
  });
});

test("everything but what RFC 3986 allows in a segment is percent-encoded", () => {
  expect(fill("/{id}", { id: "aZ0-._~" })).toBe("/aZ0-._~");
  expect(fill("/{id}", { id: "a/b?c#d\\e f!g'h(i)j*k" })).toBe("/a%2Fb%3Fc%23d%5Ce%20f!g'h(i)j*k");
});

test("a value that looks like a template is not filled again", () => {
  expect(fill("/{a}/{b}", { a: "{b}", b: "x" })).toBe("/%7Bb%7D/x");
});

describe("styles (OpenAPI 3.1.1, Style Examples)", () => {
  const list = ["blue", "black"];
  const object = { R: 100, G: 200 };
  const cases: [given: unknown, style: Style, want: string][] = [
    ["blue", {}, "blue"],
    [5, {}, "5"],
    [false, {}, "false"],
    [10n, {}, "10"],
    [new Date(0), {}, "1970-01-01T00%3A00%3A00.000Z"],
    [list, {}, "blue,black"],
    [list, { explode: true }, "blue,black"],
    [object, {}, "R,100,G,200"],
    [object, { explode: true }, "R=100,G=200"],
    ["blue", { style: "label" }, ".blue"],
    [list, { style: "label" }, ".blue,black"],
    [list, { style: "label", explode: true }, ".blue.black"],
    [object, { style: "label" }, ".R,100,G,200"],
    [object, { style: "label", explode: true }, ".R=100.G=200"],
    ["blue", { style: "matrix" }, ";color=blue"],
    [list, { style: "matrix" }, ";color=blue,black"],
    [list, { style: "matrix", explode: true }, ";color=blue;color=black"],
    [object, { style: "matrix" }, ";color=R,100,G,200"],
    [object, { style: "matrix", explode: true }, ";R=100;G=200"],
    [object, { contentType: "application/json" }, "%7B%22R%22%3A100%2C%22G%22%3A200%7D"],
  ];
  for (const [given, style, want] of cases) {
    test(`${JSON.stringify(style)} ${typeof given === "bigint" ? given : JSON.stringify(given)} -> ${want}`, () => {
      expect(fill("/{color}", { color: given }, style)).toBe("/" + want);
    });
  }
});
