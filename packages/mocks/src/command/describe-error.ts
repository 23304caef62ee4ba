/** A call of the command that it does not understand. */
export class UsageError extends Error {}

/** An error in words that say what to do about it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code === "EACCES" && path !== undefined) return printable(`${path} may not be read or written by this user.`);
  if (message.endsWith("Unsupported document format"))
    return printable(`${message}. Is it OpenAPI? It must say "openapi: 3.1.0" or the like.`);
  return printable(message);
}

/** Text without what could move the cursor of a terminal; lines of a longer message are indented. */
export function printable(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "")
    .trim()
    .replaceAll(/\n\s*\n/g, "\n")
    .replaceAll("\n", "\n  ");
}
