import type { Encoding } from "./definition.ts";
import { serialize, toText } from "./serialize.ts";

type Fields = { readonly [name: string]: unknown };
type Encodings = { readonly [field: string]: Encoding };

/** Body of `application/x-www-form-urlencoded`. An object is JSON unless it has a style (OpenAPI 3.1, 4.8.15.1). */
export function urlEncode(fields: Fields, encodings: Encodings = {}): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const { contentType, ...encoding } = encodings[name] ?? {};
      const json = contentType?.includes("json") || (isObject(value) && !Array.isArray(value) && !encoding.style);
      return serialize(name, value, "form", json ? { contentType: "application/json" } : encoding);
    })
    .filter(Boolean)
    .join("&");
}

/** Body of `multipart/form-data`. The platform writes it, so names and file names are escaped as HTML prescribes. */
export function formData(fields: Fields, encodings: Encodings = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    const type = encodings[name]?.contentType?.split(",")[0];
    for (const item of [value].flat()) {
      if (item == null) continue;
      const part = toPart(name, item, type);
      if (typeof part === "string") form.append(name, part);
      else form.append(name, part, item instanceof File ? item.name : name);
    }
  }
  return form;
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
