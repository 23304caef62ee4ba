/** A call of the command that it does not understand. */
export class UsageError extends Error {}

/** An error in words that say what to do about it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const { code, message, path, port, syscall, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Choose another with --port ${(port ?? 0) + 1}, or any free one with --port 0.`;
    case "EACCES":
      if (syscall === "listen") return `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`;
      return `${path ?? message} may not be read or written by this user.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no address ${address ?? (error as { hostname?: string }).hostname ?? ""}. Give --host one that it has, such as 127.0.0.1 or ::1.`;
    default:
      if (message.endsWith("Unsupported document format"))
        return printable(`${message}. Is it OpenAPI? It must say "openapi: 3.1.0" or the like.`);
      return printable(message);
  }
}

/** Text without what could move the cursor of a terminal; lines of a longer message are indented. */
export function printable(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "")
    .trim()
    .replaceAll(/\n\s*\n/g, "\n")
    .replaceAll("\n", "\n  ");
}

/** The known word that a misspelt one is likely to be. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => [distance(word.toLowerCase(), candidate.toLowerCase()), candidate] as const)
    .sort(([one], [other]) => one - other);
  const [best] = ranked;
  return best !== undefined && best[0] <= Math.ceil(word.length / 3) ? best[1] : undefined;
}

/** Letters to add, drop or change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [index, opposite] of [...other].entries())
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, (row[index] ?? 0) + (letter === opposite ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
