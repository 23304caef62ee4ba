import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import createBusboy from "busboy";
import { isJson } from "./checks/find-content.ts";
import { LineCounter } from "./line-counter.ts";
import { MockError } from "./mock-error.ts";

const limits = { fieldSize: 1024 * 1024, parts: 1000 };

/** One part of a form. */
export interface Part {
  readonly name: string;
  /** Text of the part; empty for a file, unless it is JSON: that is how browsers send an object. */
  readonly value: string;
  readonly isFile: boolean;
  /** Media type, as the part names it. */
  readonly mediaType: string;
  /** Lines of a file that are not empty, and its bytes; 0 for what is no file. */
  readonly lines: number;
  readonly size: number;
}

/** The parts of a form, and its length. */
export interface Form {
  readonly size: number;
  readonly parts: readonly Part[];
}

/**
 * Reads a multipart body of any size; the content of files is not kept. Prism would decode the whole body as text, for at
 * most 10 MB, and end the process over a part without a name.
 */
export function readMultipart(headers: IncomingHttpHeaders, stream: Readable): Promise<Form> {
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
      const kept: Buffer[] = [];
      file.on("error", malformed).on("data", (chunk: Buffer) => {
        counter.add(chunk);
        bytes += chunk.length;
        if (isJson(mimeType) && bytes <= limits.fieldSize) kept.push(chunk);
      });
      if (name === undefined) {
        refuse(400, "malformed-multipart", "a file has no name");
        return;
      }
      const part = { name, isFile: true, mediaType: mimeType };
      parts.push({ ...part, value: "", lines: 0, size: 0 });
      file.on("end", () => {
        const value = Buffer.concat(bytes <= limits.fieldSize ? kept : []).toString();
        parts.splice(index, 1, { ...part, value, lines: counter.end(), size: bytes });
      });
    });
    parser.on("partsLimit", () => refuse(413, "body-too-large", `the form has more than ${limits.parts} parts`));
    parser.on("error", malformed);
    parser.on("close", () => resolve({ size, parts }));
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
