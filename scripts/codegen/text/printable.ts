/**
 * Text of a spec with one kind of line break and without what does not print: control characters, those that make editors show
 * text in another order than it stands in (CVE-2021-42574), and halves of characters, which no file can hold.
 */
export function printable(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** The same on one line, with single spaces. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}
