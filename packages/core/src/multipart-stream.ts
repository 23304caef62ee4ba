import type { EncodedBody } from "./encode-body.ts";
import { withoutCopy } from "./without-copy.ts";

/** A part of a form: text, or a file with its name. */
export type Part = readonly [name: string, content: string | Blob | ReadableStream<Uint8Array>, fileName?: string];

/**
 * Writes a form that holds a stream, which FormData cannot (RFC 7578; names are escaped as the HTML Standard prescribes in
 * "multipart/form-data encoding algorithm"). Nothing is read before it is asked for, and little at a time.
 */
export function multipartStream(parts: readonly Part[]): EncodedBody {
  const boundary = `quayside-${crypto.randomUUID()}`;
  const content = write(parts, boundary);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await content.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await content.return()),
  });
  return [body, `multipart/form-data; boundary=${boundary}`, withoutCopy(Infinity)];
}

async function* write(parts: readonly Part[], boundary: string): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
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

function quote(text: string): string {
  return `"${text.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22")}"`;
}
