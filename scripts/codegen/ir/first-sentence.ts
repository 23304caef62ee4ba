/** A text as far as its first sentence, on one line. What is no sentence, such as `.pbix` or `e.g. this`, ends none. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = text.trim().split(/\n[^\S\n]*\n/);
  const line = paragraph.replaceAll(/\s+/g, " ");
  const end = /(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|No))[.!?][)"'”]?(?= (?![\p{Ll}\d]))|。/u.exec(line);
  return end ? line.slice(0, end.index + end[0].length) : line;
}
