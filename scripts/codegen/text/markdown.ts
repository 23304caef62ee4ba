import { oneLine, printable } from "./printable.ts";
import { isHarmless } from "./markdown-verdict.ts";

/**
 * Text of a spec in a README: Markdown stays, HTML outside of code does not, and no link runs code. What Markdown takes for
 * code is not always what it seems; a text that plays with that is shown as it is written.
 */
export function escapeMarkdown(text: string): string {
  const lines = printable(text).trim().split("\n");
  const escaped = escapeBlocks(lines);
  return isHarmless(escaped) ? escaped : verbatim(lines);
}

/** A fence that is longer than all in the text ends where it says. */
function verbatim(lines: readonly string[]): string {
  const runs = lines.join("\n").match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}text`, ...lines, fence].join("\n");
}

function escapeBlocks(lines: readonly string[]): string {
  const blocks: string[] = [];
  let prose: string[] = [];
  let fence: string | undefined;
  const flush = (): void => {
    if (prose.length > 0) blocks.push(escapeProse(prose.join("\n")));
    prose = [];
  };
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && mark !== undefined && !line.includes("`", line.indexOf(mark) + mark.length)) {
      flush();
      fence = mark;
      blocks.push(line);
    } else if (fence !== undefined) {
      blocks.push(line);
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else prose.push(line);
  }
  flush();
  // An open fence would swallow the rest of the file.
  if (fence !== undefined) blocks.push(fence);
  return blocks.join("\n");
}

/** Markdown in a cell of a table: what it says within one line. */
export function escapeCell(text: string): string {
  const escaped = escapeProse(oneLine(text));
  return escapePipes(isHarmless(escaped) ? escaped : escapeLine(text));
}

/** Text that is no Markdown, such as a title or a summary, but for code spans: one line, wherever it stands in a paragraph. */
export function escapeLine(text: string): string {
  return spans(oneLine(text))
    .map(({ text: part, isCode }) =>
      isCode
        ? part
        : part
            .replace(/[\\`*_[\]~]/g, "\\$&")
            .replaceAll("&", "&amp;")
            .replaceAll("<", "&lt;"),
    )
    .join("")
    .replace(/^(?:[#>+=-]|\d+(?=[.)])|\|)/, (match) => (/\d/.test(match) ? `${match}\\` : `\\${match}`));
}

/** The same in a cell. */
export function lineCell(text: string): string {
  return escapePipes(escapeLine(text));
}

/** A code span, whatever the text holds. */
export function codeSpan(text: string): string {
  const plain = oneLine(text) || " ";
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${ticks}${space}${plain}${space}${ticks}`;
}

/** A code span in a cell: tables are split at pipes before spans are looked for. */
export function codeCell(text: string): string {
  return escapePipes(codeSpan(text));
}

/** Paragraph by paragraph: a code span does not reach beyond one. */
function escapeProse(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) =>
      spans(paragraph)
        .map(({ text: part, isCode }) => (isCode ? part : escapeText(part)))
        .join(""),
    )
    .join("");
}

/** CommonMark 6.1: a span ends at the next run of as many backticks; a backslash before a run takes one off. */
function spans(text: string): { readonly text: string; readonly isCode: boolean }[] {
  const parts: { text: string; isCode: boolean }[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    const [run = ""] = /^`+/.exec(text.slice(at)) ?? [];
    const end = run === "" ? -1 : closing(text, at + run.length, run.length);
    if (end < 0) {
      at += run !== "" ? run.length : text[at] === "\\" ? 2 : 1;
      continue;
    }
    parts.push({ text: text.slice(start, at), isCode: false }, { text: text.slice(at, end), isCode: true });
    start = at = end;
  }
  return [...parts, { text: text.slice(start), isCode: false }];
}

function closing(text: string, from: number, length: number): number {
  for (const match of text.slice(from).matchAll(/`+/g)) if (match[0].length === length) return from + match.index + length;
  return -1;
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      // A lone backtick would begin a span with whatever follows.
      .replace(/\\[^]|`/g, (match) => (match === "`" ? "\\`" : match))
      .replace(/(\]\(|\]:)(\s*)(?:javascript|data|vbscript)\\*:/gi, "$1$2about:blank#")
  );
}

function escapePipes(text: string): string {
  return text.replace(/(\\*)\|/g, (match, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : match));
}
