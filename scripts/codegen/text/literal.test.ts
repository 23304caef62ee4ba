import { describe, expect, test } from "vitest";
import { literal, memberAccess, propertyKey } from "./literal.ts";

/** Whatever a source text says, evaluated. */
function evaluate(source: string): unknown {
  return new Function(`"use strict"; return (${source});`)() as unknown;
}

const strings = [
  "plain",
  "",
  'a"b',
  "a'b",
  "a`b",
  "${evil()}",
  "`+evil()+`",
  '");evil();("',
  "'];evil();['",
  "\\",
  "C:\\logs\\",
  '\\";evil();//',
  "\\u0022;evil()",
  "line\nbreak\r\n\ttab",
  "\u2028\u2029\u0085",
  "\u0000\u001b[31m\u007f",
  "</script><script>evil()</script>",
  "*/ evil() /*",
  "\ud800 alone",
  "\u202e\u2066turned\u2069",
  "日本 \u{1f6a2}",
  "Asia/Tokyo",
  "__proto__",
];

test.each(strings)("the text %j is one literal that means the same", (text) => {
  const source = literal(text);
  expect(evaluate(source)).toBe(text);
  expect(source).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]|<\//u);
});

test.each(strings)("the text %j is a property's name, in a literal and after a dot", (text) => {
  const object = evaluate(`{ ${propertyKey(text)}: 1 }`) as object;
  expect(Object.keys(object)).toEqual([text]);
  expect(evaluate(`{ ${propertyKey(text)}: 1 }${memberAccess(text)}`)).toBe(1);
});

describe("a value is one literal", () => {
  test.each<[unknown, string]>([
    [null, "null"],
    [true, "true"],
    [-1.5, "-1.5"],
    [1e21, "1e+21"],
    [Number.NaN, "null"],
    [undefined, "undefined"],
    [[], "[]"],
    [{}, "{}"],
    [[1, "a", [null]], '[1, "a", [null]]'],
    [{ a: 1, "b-c": 2, class: 3, $d: 4, 5: 6 }, '{ "5": 6, a: 1, "b-c": 2, class: 3, $d: 4 }'],
    [{ a: undefined, b: 1 }, "{ b: 1 }"],
    [JSON.parse('{"__proto__":{"a":1}}'), '{ ["__proto__"]: { a: 1 } }'],
    [{ constructor: 1, toString: 2 }, "{ constructor: 1, toString: 2 }"],
  ])("%j", (value, want) => {
    expect(literal(value)).toBe(want);
  });
});

test("a long list is broken, an item on each line", () => {
  const items = Array.from({ length: 3 }, () => "x".repeat(40));
  expect(literal({ items }, "  ")).toBe(`{\n    items: [\n      "${items.join('",\n      "')}",\n    ],\n  }`);
});

test("a prototype in the data is a property of the literal", () => {
  const value = JSON.parse('{"a":{"__proto__":{"polluted":true}}}') as object;
  const copy = evaluate(literal(value)) as { a: object };
  expect(Object.keys(copy.a)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(copy.a)).toBe(Object.prototype);
});
