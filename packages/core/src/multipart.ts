import type { MediaType } from "./definition.ts";
import type { EncodedBody } from "./encode-body.ts";
import type { MultipartTools } from "./form.ts";
import { type Part, multipartStream } from "./multipart-stream.ts";
import { withoutCopy } from "./without-copy.ts";

/**
 * Body of `multipart/form-data` (RFC 7578). The platform writes it, so that names and file names are escaped as HTML
 * prescribes, unless a part is a stream.
 */
export function multipart(
  tools: MultipartTools,
  body: unknown,
  { encoding = {}, files = [] }: Pick<MediaType, "encoding" | "files">,
): EncodedBody {
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(Object(body) as object)) {
    const type = encoding[name]?.contentType?.split(",")[0];
    for (const item of [value].flat() as unknown[]) {
      if (item == null) continue;
      const part = toPart(tools, name, item, type, files.includes(name));
      const field = escape(name.replace(/\r\n|\r|\n/g, "\r\n"));
      parts.push(typeof part === "string" ? [field, part] : [field, part, fileName(item, name)]);
    }
  }
  if (parts.some(([, part]) => part instanceof ReadableStream)) return multipartStream(parts);
  const form = new FormData();
  let bytes = 0;
  for (const part of parts) {
    form.append(...(part as [string, Blob, string]));
    bytes += (part[1] as Blob).size || 0;
  }
  return [form, undefined, withoutCopy(bytes)];
}

/**
 * The name of a file, without directories, which are none of the receiver's business and harm the careless (RFC 7578 4.2); of
 * what has none, the name of its field.
 */
function fileName(item: unknown, field: string): string {
  const last = (path: string): string =>
    path
      .split(/[/\\]/)
      .at(-1)!
      .replace(/^\.\.?$/, "");
  return escape((item instanceof File && last(item.name)) || last(field) || "file");
}

/**
 * Percent-encodes what a receiver may take for the end of a line, of a text or of a name. The HTML Standard wants that of line
 * breaks and of quotes; the latter are left to what writes the form.
 */
function escape(name: string): string {
  return name.replace(/[\p{Cc}\\]/gu, encodeURIComponent);
}

function toPart(
  [isRaw, toText, ConfigError]: MultipartTools,
  name: string,
  value: unknown,
  type: string | undefined,
  isFile: boolean,
): Part[1] {
  if (value instanceof ReadableStream) {
    try {
      // Refuses a stream that has been read already, which would otherwise look like an empty file.
      void new Response(value);
    } catch {
      throw new ConfigError(`${name}: the stream has been read before, or is being read.`);
    }
    return value;
  }
  if (isRaw(value) && typeof value !== "string") {
    const own = value instanceof Blob && value.type;
    return new Blob([value as Blob], { type: own || (type ?? "application/octet-stream") });
  }
  if (isFile) throw new ConfigError(`${name}: give a Blob (of fs.openAsBlob), bytes or a stream.`);
  if (typeof value === "object" && !(value instanceof Date)) return new Blob([JSON.stringify(value)], { type: type ?? "application/json" });
  const text = toText(name, value);
  // Only a file has a media type of its own; a plain field must not get a file name.
  return type && type !== "text/plain" ? new Blob([text], { type }) : text;
}
