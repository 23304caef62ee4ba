import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import createBusboy from "busboy";
import { MockError } from "./mock-error.ts";

const boundary = "quayside-stand-in";
const limits = { fieldSize: 1024 * 1024, parts: 1000 };

/** Content type of every stand-in. */
export const standInType: string = `multipart/form-data; boundary=${boundary}`;

/** A short body that stands for a form, and the length of the form itself. */
export interface StandIn {
  readonly size: number;
  readonly text: string;
}

/**
 * Reads a multipart body of any size and returns a short one with the same part names, in which a sentence stands for
 * the content of each file. Prism would decode the whole body as text, for at most 10 MB, and end the process over a
 * part without a name.
 */
export function readMultipart(headers: IncomingHttpHeaders, stream: Readable): Promise<StandIn> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const parts: { name: string; value: string }[] = [];
    const refuse = (status: number, code: string, message: string) => {
      stream.unpipe();
      stream.resume();
      reject(new MockError(status, code, message));
    };
    const malformed = (error: Error) => refuse(400, "malformed-multipart", error.message);
    const parser = createParser(headers);
    parser.on("field", (name, value, { valueTruncated }) => {
      if (name === undefined) refuse(400, "malformed-multipart", "a part has no name");
      else if (valueTruncated)
        refuse(413, "body-too-large", `the part ${name} is longer than ${limits.fieldSize} bytes`);
      else parts.push({ name, value });
    });
    parser.on("file", (name, file) => {
      // A broken form fails its open file as well; without a listener that would end the process.
      file.on("error", malformed).resume();
      if (name === undefined) refuse(400, "malformed-multipart", "a file has no name");
      else parts.push({ name, value: "the content of a file" });
    });
    parser.on("partsLimit", () =>
      refuse(413, "body-too-large", `the form has more than ${limits.parts} parts`),
    );
    parser.on("error", malformed);
    parser.on("close", () => resolve({ size, text: standIn(parts) }));
    stream.on("data", (chunk: Buffer) => void (size += chunk.length));
    stream.on("error", reject).pipe(parser);
  });
}

function createParser(headers: IncomingHttpHeaders): ReturnType<typeof createBusboy> {
  try {
    return createBusboy({ headers, defParamCharset: "utf8", limits });
  } catch (error) {
    throw new MockError(400, "malformed-multipart", (error as Error).message);
  }
}

/** Prism percent-decodes names and values of a form, so encoding them carries quotes, line breaks and `%` through. */
function standIn(parts: readonly { name: string; value: string }[]): string {
  const texts = parts.map(
    ({ name, value }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${encode(name)}"\r\n\r\n${encode(value)}\r\n`,
  );
  return `${texts.join("")}--${boundary}--\r\n`;
}

function encode(text: string): string {
  // !'()* too: Prism takes them for unencoded reserved characters where a property has an encoding.
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
