import type { MediaType } from "./definition.ts";
import type { EncodedBody } from "./encode-body.ts";
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

/** Body of `multipart/form-data`. The platform writes it, so names and file names are escaped as HTML prescribes. */
export function multipart(body: unknown, { encoding = {} }: Pick<MediaType, "encoding">): EncodedBody {
  const form = new FormData();
  for (const [name, value] of Object.entries(Object(body) as object)) {
    const type = encoding[name]?.contentType?.split(",")[0];
    for (const item of [value].flat() as unknown[]) {
      if (item == null) continue;
      const part = toPart(name, item, type);
      if (typeof part === "string") form.append(name, part);
      else form.append(name, part, item instanceof File ? item.name : name);
    }
  }
  return [form];
}

function toPart(name: string, value: unknown, type: string | undefined): Blob | string {
  if (value instanceof Blob) return value.type || !type ? value : value.slice(0, value.size, type);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return new Blob([value as BufferSource], { type: type ?? "application/octet-stream" });
  if (isObject(value)) return new Blob([JSON.stringify(value)], { type: type ?? "application/json" });
  const text = toText(name, value);
  // Only a file has a media type of its own; a plain field must not get a file name.
  return type && type !== "text/plain" ? new Blob([text], { type }) : text;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
