/** A name in English for one of what a plural names, as far as endings tell. */
export function singular(word: string): string {
  if (/yses$/i.test(word)) return word.replace(/es$/i, "is");
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "y");
  if (/(ches|shes|xes|sses|uses)$/i.test(word)) return word.slice(0, -2);
  return /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
}
