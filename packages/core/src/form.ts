import type { MediaType } from "./definition.ts";
import type { EncodedBody } from "./encode-body.ts";
import { ConfigError } from "./errors/config-error.ts";
import { isRaw } from "./unencoded.ts";
import { styled } from "./styled.ts";
import { toText } from "./write-scalar.ts";

/** Body of `application/x-www-form-urlencoded`. An object is JSON unless it has a style (OpenAPI 3.1, 4.8.15.1). */
export function urlEncoded(body: unknown, { type, encoding = {} }: MediaType): EncodedBody {
  const pairs = Object.entries(Object(body) as object).map(([name, value]) => {
    const { contentType, ...own } = encoding[name] ?? {};
    const json = contentType?.includes("json") || (isObject(value) && !Array.isArray(value) && !own.style);
    return styled(value, { in: "query", name, ...(json ? { contentType: "application/json" } : own) });
  });
  return [pairs.filter(Boolean).join("&"), type];
}

/** Body of `multipart/form-data`. The platform writes it, so names and file names are escaped as HTML prescribes, unless one is a stream. */
export function multipart(body: unknown, { encoding = {}, files = [] }: Pick<MediaType, "encoding" | "files">): EncodedBody {
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(Object(body) as object)) {
    const type = encoding[name]?.contentType?.split(",")[0];
    for (const item of [value].flat() as unknown[]) {
      if (item == null) continue;
      const part = toPart(name, item, type, files.includes(name));
      parts.push(typeof part === "string" ? [name, part] : [name, part, item instanceof File ? item.name : name]);
    }
  }
  if (parts.some(([, part]) => part instanceof ReadableStream)) return streamed(parts);
  const form = new FormData();
  for (const part of parts) form.append(...(part as [string, Blob, string]));
  return [form];
}

/** A part of a form: text, or a file with its name. */
export type Part = readonly [name: string, content: string | Blob | ReadableStream<Uint8Array>, fileName?: string];

function streamed(parts: readonly Part[]): EncodedBody {
  const boundary = "quayside-" + crypto.randomUUID();
  let content: AsyncGenerator<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      content ??= (await import("./multipart-stream.ts")).multipartStream(parts, boundary);
      const { done, value } = await content.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => content?.return(undefined) as Promise<never>,
  });
  return [body, "multipart/form-data; boundary=" + boundary];
}

function toPart(name: string, value: unknown, type: string | undefined, isFile: boolean): Part[1] {
  if (value instanceof ReadableStream) return value;
  if (isRaw(value) && typeof value !== "string")
    return new Blob([value as Blob], { type: (value as Partial<Blob>).type || (type ?? "application/octet-stream") });
  if (isFile) throw new ConfigError(`${name}: give a Blob (of fs.openAsBlob), bytes or a stream.`);
  if (isObject(value)) return new Blob([JSON.stringify(value)], { type: type ?? "application/json" });
  const text = toText(name, value);
  // Only a file has a media type of its own; a plain field must not get a file name.
  return type && type !== "text/plain" ? new Blob([text], { type }) : text;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
