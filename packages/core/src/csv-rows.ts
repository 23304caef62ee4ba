/**
 * Counts the records of a CSV file after its header (RFC 4180), reading it as a stream: a line break inside quotes
 * belongs to its field, blank lines are no records, and the last record needs no line break. Stops reading, and rejects with
 * its reason, when a signal aborts.
 */
export async function csvRows(file: Blob, signal?: AbortSignal): Promise<number> {
  let records = 0;
  let quoted = false;
  let filled = false;
  let unbroken = 0;
  for await (const chunk of chunks(file)) {
    // Reading what is in memory lets nothing else happen meanwhile, such as the signal.
    unbroken += chunk.length;
    if (unbroken > longestStretch) unbroken = await new Promise<number>((resolve) => setTimeout(resolve, 0, 0));
    signal?.throwIfAborted();
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

/** How many bytes to look at in a row. */
const longestStretch = 2 ** 22;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Browsers without an async iterator on streams are still in use. */
async function* chunks(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let chunk; !(chunk = await reader.read()).done;) yield chunk.value;
  } finally {
    await reader.cancel();
  }
}
