/** How many words a message lists. */
const listed = 20;

/** The known word that a misspelt one is likely to be, or that alone it is the beginning of. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => [distance(word.toLowerCase(), candidate.toLowerCase()), candidate] as const)
    .sort(([one], [other]) => one - other);
  const [best] = ranked;
  // What stands before a dot is shared by many: `imports.get` is no misspelt `imports.list`.
  const written = word.slice(word.lastIndexOf(".") + 1).length;
  if (best !== undefined && best[0] <= Math.max(1, Math.floor(written / 3))) return best[1];
  const begun = word.length < 3 ? [] : known.filter((candidate) => candidate.startsWith(word) || word.startsWith(candidate));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Letters to add, drop, change or swap with their neighbour (Damerau and Levenshtein). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let above = 0; above < one.length; above += 1) {
    const next = [above + 1];
    for (let index = 0; index < other.length; index += 1) {
      const changed = (row[index] ?? 0) + (one[above] === other[index] ? 0 : 1);
      const isSwapped = above > 0 && index > 0 && one[above] === other[index - 1] && one[above - 1] === other[index];
      const swapped = isSwapped ? (before[index - 1] ?? 0) + 1 : changed;
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, changed, swapped));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** What to do about a word that is not known: `. Did you mean exa?`, or `, only exa, rally.` */
export function remedy(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `. Did you mean ${meant}?`;
  const more = known.length > listed ? ` and ${known.length - listed} more` : "";
  return known.length === 0 ? ": there is none." : `, only ${known.slice(0, listed).join(", ")}${more}.`;
}
