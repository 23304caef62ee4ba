/** Lines of a JSDoc comment, or nothing if there is nothing to say. No text of a spec can end the comment. */
export function comment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const text = paragraphs
    .flatMap((paragraph) => (paragraph === undefined || paragraph === "" ? [] : [safe(paragraph)]))
    .join("\n\n");
  if (text === "") return "";
  const lines = text.split("\n").flatMap((line) => wrap(line, 116 - indent.length));
  // Tags stand together, without blank lines between them.
  const compact = lines.filter((line, index) => !(line === "" && lines[index - 1]?.startsWith("@") && lines[index + 1]?.startsWith("@")));
  if (compact.length === 1) return `${indent}/** ${compact[0]} */\n`;
  return `${indent}/**\n${compact.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

/** Free text that stands in a `//` or `/* *\/` comment: on one line, and unable to end it. */
export function safe(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replace(/[\r\u2028\u2029\u0085\v\f]+/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .trim();
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
