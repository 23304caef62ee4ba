/** How a body of a media type is written and read. */
export type BodyFormat = "json" | "form" | "multipart" | "text" | "binary";

/** RFC 6838 names, RFC 6839 suffixes. */
export function bodyFormat(mediaType: string): BodyFormat {
  const name = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (/[/+]json$/.test(name)) return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name.startsWith("multipart/")) return "multipart";
  if (name.startsWith("text/") || /[/+]xml$/.test(name)) return "text";
  return "binary";
}
