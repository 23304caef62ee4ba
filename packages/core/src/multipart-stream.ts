import { cancellable, chunks, type Source } from "./cancellable.ts";
import type { EncodedBody } from "./encode-body.ts";
import { withoutCopy } from "./without-copy.ts";

/** A part of a form: text, or a file with its name. */
export type Part = readonly [name: string, content: string | Blob | ReadableStream<Uint8Array>, fileName?: string];

/**
 * Writes a form that holds a stream, which FormData cannot (RFC 7578), as FormData is written: "multipart/form-data encoding
 * algorithm" of the HTML Standard. Nothing is read before it is asked for, and little at a time.
 */
export function multipartStream(parts: readonly Part[]): EncodedBody {
  const boundary = `quayside-${crypto.randomUUID()}`;
  /** What is to be told when nobody reads on: streams whose turn is yet to come, and the reader of the one whose turn it is. */
  const sources = new Set<Source>();
  for (const [, content] of parts) if (content instanceof ReadableStream) sources.add(content);
  const body = cancellable(write(parts, boundary, sources), sources);
  return [body, `multipart/form-data; boundary=${boundary}`, withoutCopy(Infinity)];
}

async function* write(parts: readonly Part[], boundary: string, sources: Set<Source>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  for (const [name, content, fileName] of parts) {
    const file =
      typeof content === "string"
        ? ""
        : `; filename=${quote(fileName!)}\r\ncontent-type: ${(content as Blob).type || "application/octet-stream"}`;
    yield encoder.encode(`--${boundary}\r\ncontent-disposition: form-data; name=${quote(name)}${file}\r\n\r\n`);
    if (typeof content === "string") yield encoder.encode(content.replace(lineBreak, "\r\n"));
    else yield* chunks(content instanceof Blob ? content.stream() : content, sources);
    yield encoder.encode("\r\n");
  }
  yield encoder.encode(`--${boundary}--\r\n`);
}

const lineBreak = /\r\n|\r|\n/g;

/** What else could end the text, or the line, has been encoded already. */
function quote(text: string): string {
  return `"${text.replaceAll('"', "%22")}"`;
}
