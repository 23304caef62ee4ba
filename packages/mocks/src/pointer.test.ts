import { expect, test } from "vitest";
import { pointerTo, readPointer, writePointer } from "./pointer.ts";

test.each([
  ["/a/b", { a: { b: 1 } }, 1],
  ["", [1], [1]],
  ["/a~1b/0/c~0d", { "a/b": [{ "c~d": 1 }] }, 1],
  ["/a/b", { a: null }, undefined],
  ["/constructor", {}, undefined],
])("%s is read", (pointer, value, want) => {
  expect(readPointer(value, pointer)).toEqual(want);
});

test("a value is written where there is something to hold it, and undefined removes it", () => {
  const body = { a: { b: 1 } };
  writePointer(body, "/a/b", 2);
  writePointer(body, "/x/y", 3);
  writePointer(body, "/__proto__", 4);
  expect(Object.entries(body)).toEqual([
    ["a", { b: 2 }],
    ["__proto__", 4],
  ]);
  writePointer(body, "/a/b", undefined);
  expect(body.a).toEqual({});
});

test("a pointer to a field escapes what would lead elsewhere", () => {
  expect(readPointer({ "a/~b": 1 }, pointerTo("a/~b"))).toBe(1);
});
