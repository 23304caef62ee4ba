import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import createBusboy from "busboy";
import { LineCounter } from "./line-counter.ts";
import { MockError } from "./mock-error.ts";

const boundary = "quayside-stand-in";
const limits = { fieldSize: 1024 * 1024, parts: 1000 };

/** Content type of every stand-in. */
export const standInType: string = `multipart/form-data; boundary=${boundary}`;

/** One part of a form. */
export interface Part {
  readonly name: string;
  /** Text of the part; empty for a file. */
  readonly value: string;
  readonly isFile: boolean;
  /** Media type, as the part names it. */
  readonly mediaType: string;
  /** Lines of a file that are not empty, and its bytes; 0 for what is no file. */
  readonly lines: number;
  readonly size: number;
}

/** A short body that stands for a form, the form's parts, and its length. */
export interface StandIn {
  readonly size: number;
  readonly text: string;
  readonly parts: readonly Part[];
}

/**
 * Reads a multipart body of any size and returns a short one with the same part names, in which a sentence stands for
 * the content of each file. Prism would decode the whole body as text, for at most 10 MB, and end the process over a
 * part without a name.
 */
export function readMultipart(headers: IncomingHttpHeaders, stream: Readable): Promise<StandIn> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const parts: Part[] = [];
    const refuse = (status: number, code: string, message: string) => {
      stream.unpipe();
      stream.resume();
      reject(new MockError(status, code, message));
    };
    const malformed = (error: Error) => refuse(400, "malformed-multipart", error.message);
    const parser = createParser(headers);
    parser.on("field", (name, value, { mimeType, valueTruncated }) => {
      if (name === undefined) refuse(400, "malformed-multipart", "a part has no name");
      else if (valueTruncated) refuse(413, "body-too-large", `the part ${name} is longer than ${limits.fieldSize} bytes`);
      else parts.push({ name, value, isFile: false, mediaType: mimeType, lines: 0, size: 0 });
    });
    parser.on("file", (name, file, { mimeType }) => {
      // A broken form fails its open file as well; without a listener that would end the process.
      const counter = new LineCounter();
      const index = parts.length;
      let bytes = 0;
      file.on("error", malformed).on("data", (chunk: Buffer) => {
        counter.add(chunk);
        bytes += chunk.length;
      });
      if (name === undefined) {
        refuse(400, "malformed-multipart", "a file has no name");
        return;
      }
      const part = { name, value: "", isFile: true, mediaType: mimeType };
      parts.push({ ...part, lines: 0, size: 0 });
      file.on("end", () => parts.splice(index, 1, { ...part, lines: counter.end(), size: bytes }));
    });
    parser.on("partsLimit", () => refuse(413, "body-too-large", `the form has more than ${limits.parts} parts`));
    parser.on("error", malformed);
    parser.on("close", () => resolve({ size, text: standIn(parts), parts }));
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
function standIn(parts: readonly Part[]): string {
  const texts = parts.map(({ isFile, name, value }) => {
    const content = isFile ? "the content of a file" : value;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${encode(name)}"\r\n\r\n${encode(content)}\r\n`;
  });
  return `${texts.join("")}--${boundary}--\r\n`;
}

function encode(text: string): string {
  // !'()* too: Prism takes them for unencoded reserved characters where a property has an encoding.
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
