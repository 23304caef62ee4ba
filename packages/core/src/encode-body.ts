import type { MediaType } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { formData, urlEncode } from "./form.ts";

/** A body as fetch takes it, and its media type, unless fetch is to set it. */
export type EncodedBody = readonly [body?: BodyInit, contentType?: string];

/** Writes a body in the first media type that fits it, or in the one that the caller's `content-type` names. */
export function encodeBody(body: unknown, content: readonly MediaType[], wanted: string | null | undefined): EncodedBody {
  const fields = Object(body) as { readonly [name: string]: unknown };
  const raw = isRaw(body);
  const { type, encoding } =
    content.find(({ type }) => type === wanted) ??
    content.find(({ type, required }) =>
      raw ? !/json|form/.test(type) : !required || required.some((names) => names.every((name) => fields[name] !== undefined)),
    ) ??
    content[0]!;
  if (/[/+]json\b/.test(type)) return [JSON.stringify(body), type];
  // A range such as image/* is no type that could be sent.
  if (raw) return [body, type.includes("*") ? (body as Blob).type || "application/octet-stream" : type];
  if (type === "multipart/form-data") return [formData(fields, encoding)];
  if (type === "application/x-www-form-urlencoded") return [urlEncode(fields, encoding), type];
  throw new ConfigError(`A body of type ${type} is given as text, bytes, Blob or ReadableStream.`);
}

function isRaw(body: unknown): body is BodyInit {
  return typeof body === "string" || ArrayBuffer.isView(body) || [Blob, ArrayBuffer, ReadableStream].some((type) => body instanceof type);
}
