import { describe, expect, test } from "vitest";
import { codeCell, codeSpan, escapeCell, escapeMarkdown } from "./markdown.ts";

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
