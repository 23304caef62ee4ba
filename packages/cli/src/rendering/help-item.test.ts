import { describe, expect, test } from "vitest";
import { helpItem, wrap } from "./help-item.ts";

describe("a term of help", () => {
  test("has its meaning beside it, in a column of its own", () => {
    expect(helpItem("--file <path>", 16, "The file that is sent along with everything else.\ndefault: none", 52)).toBe(
      [
        "  --file <path>     The file that is sent along with",
        "                    everything else.",
        "                    default: none",
      ].join("\n"),
    );
  });

  test("has it below where there is too little room beside", () => {
    expect(helpItem("--file <path>", 16, "The file that is sent along with everything else.", 40)).toBe(
      ["  --file <path>", "      The file that is sent along with", "      everything else."].join("\n"),
    );
  });

  test("is broken itself where it is wider than the terminal", () => {
    expect(helpItem("quayside wait pinecone:101 && echo in", 10, "", 24)).toBe("  quayside wait\n      pinecone:101 &&\n      echo in");
  });

  test("may have none", () => {
    expect(helpItem("--file <path>", 16, "", 80)).toBe("  --file <path>");
  });
});

test.each<[string, number, string[]]>([
  ["one two three", 7, ["one two", "three"]],
  ["one", 2, ["one"]],
  ['{"a":"b"|"c", "d":"long"|"longer"}', 16, ['{"a":"b"|"c",', '"d":"long"|', '"longer"}']],
  ["see https://example.com/a/b", 20, ["see https://", "example.com/a/b"]],
  ["見出 見出", 5, ["見出", "見出"]],
  ["", 10, [""]],
])("%j in %d cells is %j", (text, width, want) => {
  expect(wrap(text, width)).toEqual(want);
});
