// Loaded when a form holds a stream. It imports nothing of ours but types, so that bundlers can put it into a file of its
// own without splitting the rest.
import type { Part } from "./form.ts";

/**
 * Writes a form that holds a stream, which FormData cannot (RFC 7578; names are escaped as the HTML Standard prescribes in
 * "multipart/form-data encoding algorithm"). Nothing is read before it is asked for, and little at a time.
 */
export async function* multipartStream(parts: readonly Part[], boundary: string): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const quote = (text: string): string => `"${text.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22")}"`;
  for (const [name, content, fileName] of parts) {
    const file =
      typeof content === "string"
        ? ""
        : `; filename=${quote(fileName!)}\r\ncontent-type: ${(content as Blob).type || "application/octet-stream"}`;
    yield encoder.encode(`--${boundary}\r\ncontent-disposition: form-data; name=${quote(name)}${file}\r\n\r\n`);
    if (typeof content === "string") yield encoder.encode(content);
    else {
      const reader = (content instanceof Blob ? content.stream() : content).getReader();
      try {
        for (let chunk; !(chunk = await reader.read()).done;) yield chunk.value;
      } finally {
        // A stream that is not read to its end is told so; one that has ended does not mind.
        await reader.cancel();
      }
    }
    yield encoder.encode("\r\n");
  }
  yield encoder.encode(`--${boundary}--\r\n`);
}
