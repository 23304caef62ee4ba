import { expect, test } from "vitest";
import { LineCounter } from "./line-counter.ts";

test.each([
  [[""], 0],
  [["a"], 1],
  [["a\n"], 1],
  [["a\nb"], 2],
  [["a\r\n\r\nb\r\n\n"], 2],
  [["a", "b\nc", "", "\n", "\r", "\n", "d"], 3],
  [['a,b\n"two\nlines",c\r\n'], 2],
  [['a\n"two\n', "\nlines", ' and ""quotes""\n"\n\n"', 'x"'], 3],
  [['""\n\r\n""'], 2],
])("the chunks %j hold %i lines that are not empty", (chunks, want) => {
  const counter = new LineCounter();
  for (const chunk of chunks) counter.add(Buffer.from(chunk));
  expect(counter.end()).toBe(want);
});
