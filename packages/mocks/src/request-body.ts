import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { MIMEType, promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, zstdDecompress } from "node:zlib";
import { isJson } from "./checks/find-content.ts";
import { MockError } from "./mock-error.ts";
import type { Part } from "./multipart.ts";
import { readMultipart } from "./multipart.ts";

/** A body as it is checked. */
export interface RequestBody {
  /** JSON, or a text; null where there is none, and for a multipart form. */
  readonly value: unknown;
  /** The parts of a multipart form. */
  readonly parts?: readonly Part[];
  /** Bytes that were read, after decompression. */
  readonly size: number;
  /** Headers that describe the body: its length tells whether there is one. */
  readonly headers: Readonly<Record<string, string>>;
}

type Decoder = (data: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/** As stock Prism: what is longer is refused, unless it is a form, whose files are not kept. */
const limit = 10 * 1024 * 1024;

const decoders: Readonly<Record<string, Decoder>> = {
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  zstd: promisify(zstdDecompress),
};

/** Reads the body of a request to its end. Throws a MockError where it is malformed. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const { headers } = request;
  const mediaType = readMediaType(headers["content-type"]);
  const isEmpty = headers["transfer-encoding"] === undefined && (headers["content-length"] ?? "0") === "0";
  if (isEmpty) return { value: null, size: 0, headers: {} };
  const source = await decode(request);
  if (mediaType === "multipart/form-data") {
    const { parts, size } = await readMultipart(headers, source);
    return { value: null, parts, size, headers: { "content-length": String(size) } };
  }
  const bytes = await collect(source);
  return {
    value: parse(mediaType, bytes),
    size: bytes.length,
    headers: { "content-length": String(bytes.length) },
  };
}

function readMediaType(contentType: string | undefined): string {
  try {
    return contentType ? new MIMEType(contentType).essence : "";
  } catch {
    throw new MockError(400, "malformed-content-type", "the content-type is no media type");
  }
}

async function decode(request: IncomingMessage): Promise<Readable> {
  const encoding = request.headers["content-encoding"];
  if (isIdentity(encoding)) return request;
  decoderOf(encoding);
  return Readable.from([await decompress(encoding, await collect(request))]);
}

/** The bytes behind a content-encoding. Throws a MockError where it is unknown, or the bytes are not in it. */
export async function decompress(encoding: string | undefined, bytes: Buffer): Promise<Buffer> {
  if (isIdentity(encoding)) return bytes;
  try {
    return await decoderOf(encoding)(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof MockError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw new MockError(400, "malformed-encoding", `the body is not ${encoding}: ${(error as Error).message}`);
  }
}

function isIdentity(encoding: string | undefined): encoding is "identity" | undefined {
  return encoding === undefined || encoding.trim().toLowerCase() === "identity";
}

function decoderOf(encoding: string): Decoder {
  const name = encoding.trim().toLowerCase();
  const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decoder === undefined) throw new MockError(415, "unknown-encoding", "the content-encoding of the body is not known");
  return decoder;
}

/** The bytes of a body. Throws a MockError where it is too long. */
export async function collect(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A body that is too long is read all the same: a client that is still sending would not see the answer.
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

function parse(mediaType: string, bytes: Buffer): unknown {
  if (bytes.length === 0) return null;
  if (isJson(mediaType)) return parseJson(bytes);
  const text = bytes.toString();
  if (mediaType === "application/x-www-form-urlencoded") checkForm(text);
  return text;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new MockError(400, "malformed-json", `the body is not JSON: ${(error as Error).message}`);
  }
}

function checkForm(text: string): void {
  try {
    decodeURIComponent(text);
  } catch {
    throw new MockError(400, "malformed-form", "the body is not percent-encoded as a form must be");
  }
}

function tooLarge(): MockError {
  return new MockError(413, "body-too-large", `the body is longer than ${limit} bytes`);
}
