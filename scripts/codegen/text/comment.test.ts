import ts from "typescript";
import { describe, expect, test } from "vitest";
import { comment, safe, type Tag } from "./comment.ts";

describe("a comment", () => {
  test.each<[string, (string | Tag | undefined)[], string]>([
    ["of nothing is nothing", [undefined, "", "  \n "], ""],
    ["of a few words stands on one line", ["Few words."], "/** Few words. */\n"],
    ["of paragraphs has blank lines between them", ["One.", undefined, "Two."], "/**\n * One.\n *\n * Two.\n */\n"],
    [
      "keeps line breaks and drops blanks at the ends of lines",
      ["One. \nTwo.\t\n\n\nThree."],
      "/**\n * One.\n * Two.\n *\n *\n * Three.\n */\n",
    ],
    ["of a tag alone stands on one line", [{ tag: "deprecated" }], "/** @deprecated */\n"],
    [
      "keeps tags together, a blank line below the text",
      ["Text.", { tag: "default", text: "1" }, undefined, { tag: "deprecated" }],
      "/**\n * Text.\n *\n * @default 1\n * @deprecated\n */\n",
    ],
  ])("%s", (_, parts, want) => {
    expect(comment(parts)).toBe(want);
  });

  test("is indented, and its lines are broken at the width", () => {
    const lines = comment(["word ".repeat(60)], "    ").split("\n");
    expect(lines.at(0)).toBe("    /**");
    expect(lines.slice(1, -2).every((line) => line.startsWith("     * word") && line.length <= 119)).toBe(true);
  });

  test("breaks neither code nor tables nor a word", () => {
    const long = "x".repeat(150);
    const text = ["```", `${long} ${long}`, "```", `| ${long} | ${long} |`, `    ${long} ${long}`, `${long}${long}`].join("\n");
    expect(comment([text]).split("\n").slice(1, -2)).toEqual(text.split("\n").map((line) => ` * ${line}`));
  });
});

const hostile = [
  "*/ evil(); /*",
  "**/ evil(); /**",
  "*\u0000/ evil();",
  "*\r/ evil();",
  "*\u2028/ evil();",
  "/* // evil()",
  "\u2029evil();",
  "\u0085evil();",
  "`*/` evil()",
  "*".repeat(120) + "/ evil();",
  `${"x ".repeat(57)}*/ evil();`,
  `${"x".repeat(114)} */ evil();`,
];

test.each(hostile)("the text %j stays in its comment", (text) => {
  for (const source of [
    comment([text]),
    comment([text], "      "),
    comment([{ tag: "see", text }]),
    comment(["A.", text, { tag: "default", text }]),
  ]) {
    expect(statements(`${source}const a = 1;`)).toEqual(["const a = 1;"]);
  }
  expect(safe(text)).not.toContain("*/");
});

describe("only what is handed in as a tag is one", () => {
  test.each<[string, string[]]>([
    ["@deprecated at the beginning", []],
    ["in a line: @deprecated and\n  @internal at its beginning", []],
    ["ines@example.com and @ alone", []],
    ["`@code` stays as it is", []],
    [`${"x".repeat(112)} @deprecated`, []],
    ["{@link evil}", []],
    ["```\n@deprecated\n```", []],
  ])("in %j", (text, want) => {
    expect(tags(`${comment([text])}const a = 1;`)).toEqual(want);
    expect(tags(`${comment([text, { tag: "throws", text }])}const a = 1;`)).toEqual(["throws"]);
  });

  test("and an @ in code is not marked", () => {
    expect(comment(["`@code`, @tag"])).toBe("/** `@code`, \\@tag */\n");
  });
});

function statements(source: string): string[] {
  const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true);
  return file.statements.map((statement) => statement.getText(file));
}

function tags(source: string): string[] {
  const [statement] = ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true).statements;
  return statement ? ts.getJSDocTags(statement).map((tag) => tag.tagName.text) : [];
}
