import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { essenceOf, isJson } from "../checks/find-content.ts";
import { MockError } from "../mock-error.ts";
import type { Part } from "../multipart.ts";
import { readMultipart } from "../multipart.ts";
import { decompress } from "../request-body.ts";
import { Capture } from "./capture.ts";

/** A body as Prism is to see it, or why it cannot be checked. */
export type RecordedBody =
  | { readonly kind: "read"; readonly value: unknown; readonly headers: Readonly<Record<string, string>>; readonly parts?: readonly Part[] }
  | { readonly kind: "malformed"; readonly rule: string; readonly message: string }
  | { readonly kind: "unread"; readonly reason: string };

/** Reads the body of a request while it passes by; of a form only its parts, so that files may have any size. */
export function recordRequest(request: IncomingMessage): () => Promise<RecordedBody> {
  const { headers } = request;
  if (essenceOf(headers["content-type"]) === "multipart/form-data" && headers["content-encoding"] === undefined) {
    const copy = new PassThrough();
    request.on("data", (chunk: Buffer) => copy.write(chunk)).on("end", () => copy.end());
    request.on("error", (error) => copy.destroy(error));
    const form = readForm(headers, copy);
    // A form may have been given up long before its caller goes away: then nobody else listens.
    copy.on("error", () => undefined);
    return () => form;
  }
  const capture = new Capture();
  request.on("data", (chunk: Buffer) => capture.add(chunk));
  return () => readCapture(headers, capture);
}

/** Reads a body that was captured. */
export async function readCapture(headers: IncomingHttpHeaders, capture: Capture): Promise<RecordedBody> {
  if (capture.size === 0) return { kind: "read", value: undefined, headers: {} };
  const captured = capture.read();
  if (captured === undefined) return { kind: "unread", reason: "the body is too long to be checked" };
  const mediaType = essenceOf(headers["content-type"]);
  try {
    const bytes = await decompress(headers["content-encoding"], captured);
    return { kind: "read", value: parse(mediaType, bytes), headers: { "content-length": String(bytes.length) } };
  } catch (error) {
    // Messages of parsers quote the body, which may hold a credential.
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { kind: "malformed", rule: "malformed-json", message: "the body is not JSON in UTF-8" };
    if (error instanceof MockError && error.status === 400)
      return { kind: "malformed", rule: error.code, message: "the body is not in its content-encoding" };
    return { kind: "unread", reason: "the body cannot be decompressed, or is too long" };
  }
}

async function readForm(headers: IncomingHttpHeaders, stream: PassThrough): Promise<RecordedBody> {
  try {
    const { parts, size } = await readMultipart(headers, stream);
    return { kind: "read", value: null, headers: { "content-length": String(size) }, parts };
  } catch (error) {
    stream.resume();
    if (!(error instanceof MockError)) return { kind: "unread", reason: "the form broke off" };
    if (error.status === 413) return { kind: "unread", reason: "the form is too long to be checked" };
    return { kind: "malformed", rule: error.code, message: "the form is malformed" };
  }
}

function parse(mediaType: string, bytes: Buffer): unknown {
  if (!isJson(mediaType)) return bytes.toString();
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
}
