import stringWidth from "fast-string-width";

const indent = 2;
const gap = 2;
/** Narrower texts beside a term would be a column of single words. */
const leastBeside = 30;

/**
 * A term of help with what it means: beside it, aligned with the others, or below it where the terminal is too narrow.
 * @param termWidth Width of the widest term of the list.
 * @param meaning Each of its lines begins on a line of its own.
 * @param width Of the terminal.
 */
export function helpItem(term: string, termWidth: number, meaning: string, width: number): string {
  const left = " ".repeat(indent);
  const isWide = stringWidth(term) > width - indent;
  const named = isWide ? left + wrap(term, width - indent * 3).join(`\n${left.repeat(3)}`) : left + term;
  if (meaning === "") return named;
  const beside = width - indent - termWidth - gap;
  const isBeside = beside >= leastBeside;
  const margin = isBeside ? indent + termWidth + gap : indent * 3;
  const lines = meaning.split("\n").flatMap((line) => wrap(line, width - margin));
  const [first = "", ...rest] = lines.map((line) => " ".repeat(margin) + line);
  const head = left + term + " ".repeat(Math.max(0, termWidth - stringWidth(term)) + gap);
  return [...(isBeside ? [head + first.trimStart()] : [named, first]), ...rest].join("\n");
}

/** Breaks a text at its spaces into lines of at most so many cells; a word that is wider, after its strokes. */
export function wrap(text: string, width: number): string[] {
  const parts = text.split(/(?<= )/).flatMap((word) => (stringWidth(word.trimEnd()) > width ? word.split(/(?<=[|/])(?=[^|/])/) : [word]));
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && stringWidth((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line.trimEnd()];
}
