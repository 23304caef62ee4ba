import { printable } from "./printable.ts";

/** A JSDoc tag; its text may be a spec's. */
export interface Tag {
  readonly tag: string;
  readonly text?: string | undefined;
}

/**
 * Lines of a JSDoc comment, or nothing if there is nothing to say. No text of a spec can end the comment, and none can
 * be read as a tag: only what is handed in as one is.
 */
export function comment(parts: readonly (string | Tag | undefined)[], indent = ""): string {
  const width = 116 - indent.length;
  const said = parts.filter((part) => part !== undefined && part !== "");
  const paragraphs = said.filter((part) => typeof part === "string").map((text) => wrapText(safe(text), width).map(plain));
  const tags = said.filter((part) => typeof part === "object").flatMap(({ tag, text }) => tagLines(tag, text, width));
  // Tags stand together, without blank lines between them.
  const lines = [...paragraphs, tags]
    .filter((block) => block.length > 0 && block.join("") !== "")
    .flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

function tagLines(tag: string, text: string | undefined, width: number): string[] {
  const [first = "", ...rest] = wrapText(`@${tag}${text === undefined ? "" : ` ${safe(text)}`}`, width);
  return [`@${plain(first.slice(1))}`, ...rest.map(plain)];
}

/** Free text that stands in a comment: unable to end it, and without characters that do not print. */
export function safe(text: string): string {
  return printable(text)
    .replace(/[^\S\n]+$/gm, "")
    .replaceAll("*/", "*\\/")
    .trim();
}

/** TypeScript begins a tag at every @ that stands at the beginning of a word, but for those in code spans. */
function plain(line: string): string {
  const parts = line.split(/(`[^`]*`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/(^|[\s{])@(?=\S)/g, "$1\\@"))).join("");
}

/** Long lines are broken; code and tables of Markdown stay as they are. */
function wrapText(text: string, width: number): string[] {
  let fenced = false;
  return text.split("\n").flatMap((line) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) fenced = !fenced;
    return fenced || isFence || /^(\||\t| {4})/.test(line) ? [line] : wrap(line, width);
  });
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    if (space <= 0) break;
    lines.push(rest.slice(0, space).trimEnd());
    rest = rest.slice(space + 1).trimStart();
  }
  return [...lines, rest];
}
