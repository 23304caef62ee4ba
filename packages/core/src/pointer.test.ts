import { expect, test } from "vitest";
import { pointer } from "./pointer.ts";

test.each([
  ["", { a: 1 }, { a: 1 }],
  ["/a", { a: 1 }, 1],
  ["/a/b/1", { a: { b: [5, 6] } }, 6],
  ["/a~1b/c~0d/", { "a/b": { "c~d": { "": 7 } } }, 7],
  ["/~01", { "~1": 8 }, 8],
  ["/a", { a: null }, null],
  ["/a/b", { a: null }, undefined],
  ["/a/b", {}, undefined],
  ["/a", undefined, undefined],
  ["/length", "text", undefined],
])("%j in %j is %j (RFC 6901)", (path, value, want) => {
  expect(pointer(value, path)).toEqual(want);
});

test("inherited properties are not found", () => {
  expect([pointer({}, "/constructor"), pointer([], "/map"), pointer({}, "/__proto__")]).toEqual([undefined, undefined, undefined]);
});
