import type { MediaType } from "./definition.ts";
import type { EncodedBody } from "./encode-body.ts";
import { ConfigError } from "./errors/config-error.ts";

/** A body that is sent as it is: text, bytes, a Blob or a stream. */
export async function unencoded(body: unknown, { type }: MediaType): Promise<EncodedBody> {
  const { cancellableStream, withoutCopy } = await import("./files.ts");
  if (!isRaw(body)) throw new ConfigError(`A body of type ${type} is given as text, bytes, Blob or ReadableStream.`);
  // A range such as image/* is no type that could be sent.
  const own = type.includes("*") ? (body as Blob).type || "application/octet-stream" : type;
  return body instanceof ReadableStream
    ? [cancellableStream(body), own, withoutCopy(Infinity)]
    : [body, own, withoutCopy((body as Blob).size)];
}

/** Whether a value is a body by itself, and no set of fields. */
export function isRaw(body: unknown): body is NonNullable<RequestInit["body"]> {
  return typeof body === "string" || ArrayBuffer.isView(body) || [Blob, ArrayBuffer, ReadableStream].some((type) => body instanceof type);
}
