import { sample, stringMatching } from "fast-check";
import type { Cursor } from "../codegen/read/cursor.ts";

/** Values of the formats that ajv-formats checks, and of some that people write besides. */
const formats: { readonly [format: string]: string } = {
  "date-time": "2026-11-22T08:30:00Z",
  "iso-date-time": "2026-11-22T08:30:00Z",
  date: "2026-11-22",
  time: "08:30:00Z",
  "iso-time": "08:30:00Z",
  duration: "PT15M",
  uuid: "0b7c1c7e-6a52-4c39-9d53-1b1f2f0c9a11",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/items/1",
  "uri-template": "https://example.com/items/{id}",
  email: "ines@example.com",
  "idn-email": "ines@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  "json-pointer": "/id",
  "relative-json-pointer": "1/id",
  regex: "^a+$",
  byte: "ZXhhbXBsZQ==",
};

/** A text that a schema allows: of its format, of its pattern, and no longer or shorter than it may be. */
export function sampleText(schema: Cursor): string {
  const [least, most] = [number(schema, "minLength") ?? 0, number(schema, "maxLength") ?? Infinity];
  const pattern = schema.at("pattern").value;
  const format = String(schema.at("format").value);
  const formatted = Object.hasOwn(formats, format)
    ? formats[format]
    : schema.at("contentEncoding").value === "base64"
      ? "ZXhhbXBsZQ=="
      : undefined;
  const fits = (text: string): boolean =>
    text.length >= least && text.length <= most && (typeof pattern !== "string" || new RegExp(pattern, "u").test(text));
  const plain = "text".padEnd(Math.min(least, longest), "x").slice(0, Math.max(most, 0));
  const found = [formatted, plain].find((text) => text !== undefined && fits(text));
  if (found !== undefined) return found;
  return (typeof pattern === "string" ? matching(pattern, fits) : undefined) ?? formatted ?? plain;
}

/** Long enough for any limit that means something. */
const longest = 10_000;

/** A text of printable ASCII that matches a pattern; always the same one. */
function matching(pattern: string, fits: (text: string) => boolean): string | undefined {
  try {
    const texts = sample(stringMatching(new RegExp(pattern, "u")), { seed: 1, numRuns: 200 });
    return texts.filter((text) => /^[\x21-\x7e]+$/.test(text) && fits(text)).sort((one, other) => one.length - other.length)[0];
  } catch {
    // It knows no look-behind and some other rare constructs.
    return undefined;
  }
}

function number(schema: Cursor, keyword: string): number | undefined {
  const { value } = schema.at(keyword);
  return typeof value === "number" ? value : undefined;
}
