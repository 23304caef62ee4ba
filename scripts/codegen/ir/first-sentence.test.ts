import { expect, test } from "vitest";
import { firstSentence } from "./first-sentence.ts";

test.each([
  ["Size of the file. At most 50 MB.", "Size of the file."],
  ["Whether it\n  is there", "Whether it is there"],
  ["Takes `.pbix` files.\n\nNot others.", "Takes `.pbix` files."],
  ["A heading\n\nand a paragraph", "A heading"],
  ["Storage, e.g. S3 or approx. Five others. Or none.", "Storage, e.g. S3 or approx. Five others."],
  ["Bytes, at most 50.000.000. More is refused.", "Bytes, at most 50.000.000."],
  ["The name (see above.) `model.json` is one. And more.", "The name (see above.)"],
  ["What to do? Say it.", "What to do?"],
  ["見出し。本文。", "見出し。"],
  ["", ""],
])("of %j the first sentence is %j", (text, want) => {
  expect(firstSentence(text)).toBe(want);
});
