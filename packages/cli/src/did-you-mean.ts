import { distance } from "fastest-levenshtein";

/** The known word that a misspelt one is likely to be; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => [distance(word.toLowerCase(), candidate.toLowerCase()), candidate] as const)
    .sort(([one], [other]) => one - other);
  const [best] = ranked;
  return best && best[0] <= Math.ceil(word.length / 3) ? best[1] : undefined;
}

/** What to do about a word that is not known: take the nearest one, or one of all. */
export function didYouMean(word: string, known: readonly string[], all: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? all : `Did you mean ${meant}?`;
}
