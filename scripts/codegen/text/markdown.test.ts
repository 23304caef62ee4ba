import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, test } from "vitest";
import { payloads } from "../hostile/payloads.ts";
import { codeCell, codeSpan, escapeCell, escapeLine, escapeMarkdown, lineCell } from "./markdown.ts";

type Nodes = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

describe("Markdown of a spec", () => {
  test.each<[string, string, string]>([
    ["stays as it is", "# A *b* [c](https://example.com)\n\n- d", "# A *b* [c](https://example.com)\n\n- d"],
    ["holds no HTML", "<script>evil()</script> & <b>", "&lt;script>evil()&lt;/script> &amp; &lt;b>"],
    ["keeps code spans", "a `<b>` and ``<c> ` <d>``", "a `<b>` and ``<c> ` <d>``"],
    ["is not fooled by an escaped backtick", "\\`<b>`", "\\`&lt;b>\\`"],
    ["is not fooled by runs of another length", "``<b>`", "\\`\\`&lt;b>\\`"],
    ["is not fooled by a span across paragraphs", "`a\n\n<b>`", "\\`a\n\n&lt;b>\\`"],
    ["has no span with what follows it", "a ` b", "a \\` b"],
    ["keeps fenced code", "```html\n<b>\n```\n<c>", "```html\n<b>\n```\n&lt;c>"],
    ["closes an open fence", "~~~\n<b>", "~~~\n<b>\n~~~"],
    ["is not fooled by a fence with backticks after it", "```a`b\n<b>", "\\`\\`\\`a\\`b\n&lt;b>"],
    [
      "has no link that runs code",
      "[a](javascript:evil()) [b]( DATA:text/html,x)",
      "[a](about:blank#evil()) [b]( about:blank#text/html,x)",
    ],
    ["nor one that hides it", "[a](javascript\\:evil())\n\n[b]: vbscript:evil", "[a](about:blank#evil())\n\n[b]: about:blank#evil"],
    ["nor one in entities", "[a](java&#115;cript:evil())", "[a](java&amp;#115;cript:evil())"],
    ["is shown as it is written where a fence is none", "~~~ a`b\n~~~\n<b>", "```text\n~~~ a`b\n~~~\n<b>\n```"],
    ["or ends with the list it stands in", "- a\n   ```\n<b>\n```", "````text\n- a\n   ```\n<b>\n```\n````"],
    ["or a span is none", "- `\n- <b>`", "```text\n- `\n- <b>`\n```"],
    ["or a link hides in a quotation", "> [a]:\n> javascript:b", "```text\n> [a]:\n> javascript:b\n```"],
    ["has no comment", "<!-- a -->", "&lt;!-- a -->"],
    ["has no characters that do not print", "a\u0000b\u001b[31mc\u2028d\r\ne", "ab[31mc\nd\ne"],
  ])("%s", (_, text, want) => {
    expect(escapeMarkdown(text)).toBe(want);
  });
});

describe("text in a cell", () => {
  test.each<[string, string]>([
    ["a | b", "a \\| b"],
    ["a \\| b", "a \\| b"],
    ["a \\\\| b", "a \\\\\\| b"],
    ["a\nb", "a b"],
    ["`a|b`", "`a\\|b`"],
  ])("%j does not split it", (text, want) => {
    expect(escapeCell(text)).toBe(want);
  });
});

test.each<[string, string]>([
  ["a | b", "a | b"],
  ["# a *b* [c](d) `<e>` <f> & g_h ~i~ \\", "\\# a \\*b\\* \\[c\\](d) `<e>` &lt;f> &amp; g\\_h \\~i\\~ \\\\"],
  ["1. a\n2. b", "1\\. a 2. b"],
  ["```\n<b>", "\\`\\`\\` &lt;b>"],
])("a line of plain text is no Markdown but for code: %j", (text, want) => {
  expect(escapeLine(text)).toBe(want);
});

test("no payload leaves HTML or a link that runs code, by another parser than the one that decides", () => {
  for (const payload of Object.values(payloads)) {
    for (const text of [
      escapeMarkdown(payload),
      `| a |\n| - |\n| ${escapeCell(payload)} | `,
      escapeLine(payload),
      `| a |\n| - |\n| ${lineCell(payload)} |`,
    ]) {
      const tree = fromMarkdown(`${text}\n\nend`, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      expect(harmIn(tree), text).toEqual([]);
      expect(tree.children.at(-1), text).toMatchObject({ type: "paragraph", children: [{ value: "end" }] });
    }
  }
});

function harmIn(node: Nodes): string[] {
  if (node.type === "html") return [node.value];
  const own = "url" in node && URL.canParse(node.url) && !/^(https?|mailto|about):/.test(new URL(node.url).protocol) ? [node.url] : [];
  return [...own, ...("children" in node ? node.children.flatMap(harmIn) : [])];
}

describe("a code span", () => {
  test.each<[string, string, string]>([
    ["GET /a", "`GET /a`", "`GET /a`"],
    ["a`b", "``a`b``", "``a`b``"],
    ["`", "`` ` ``", "`` ` ``"],
    ["a``b|c", "```a``b|c```", "```a``b\\|c```"],
    ["a\nb", "`a b`", "`a b`"],
  ])("of %j", (text, span, cell) => {
    expect([codeSpan(text), codeCell(text)]).toEqual([span, cell]);
  });
});
