/**
 * Counts the records of a CSV file after its header (RFC 4180), reading it as a stream: a line break inside quotes
 * belongs to its field, blank lines are no records, and the last record needs no line break.
 */
export async function csvRows(file: Blob): Promise<number> {
  let records = 0;
  let quoted = false;
  let filled = false;
  for await (const chunk of chunks(file)) {
    // Quotes and line breaks are one byte each in UTF-8 and occur in no longer character, so bytes will do.
    for (const byte of chunk) {
      if (byte === quote) {
        quoted = !quoted;
        filled = true;
      } else if (!quoted && (byte === lineFeed || byte === carriageReturn)) {
        if (filled) records++;
        filled = false;
      } else filled = true;
    }
  }
  return Math.max((filled ? records + 1 : records) - 1, 0);
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Browsers without an async iterator on streams are still in use. */
async function* chunks(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
