import type { Parameter } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { serializeArrayParam, serializeObjectParam } from "./openapi-fetch.ts";

/** How a value is written: fields of OpenAPI's Parameter and Encoding Objects. */
export type Style = Pick<Parameter, "style" | "explode" | "allowReserved" | "contentType">;

/**
 * Writes a value in the style of its parameter (OpenAPI 3.1 "Style Values"). Null and undefined are absent; nothing at
 * all gives an empty text. `plain` leaves everything unencoded, as headers are.
 */
export function serialize(
  name: string,
  value: unknown,
  preset: "simple" | "form",
  { style = preset, explode = style === "form", allowReserved, contentType }: Style,
  plain?: boolean,
): string {
  // Most parameters are like this.
  if (style === preset && !allowReserved && !contentType && value != null && typeof value !== "object") {
    const text = toText(name, value);
    return plain ? text : (style === "form" ? name + "=" : "") + encodeURIComponent(text);
  }
  const given = contentType ? JSON.stringify(value) : value;
  const single = !Array.isArray(given);
  // A scalar is written like the only item of an exploded array.
  const settings = { style, explode: explode || single, allowReserved: plain || allowReserved } as never;
  const write = (item: unknown): string => {
    const text = toText(name, item);
    // Left as they are, these would end or split the value.
    return allowReserved ? encodeURI(text).replace(/[#&+]/g, encodeURIComponent) : text;
  };
  if (single && Object(given) === given && !(given instanceof Date)) {
    const entries = Object.entries(given as object).filter(([, item]) => item != null);
    const written = entries.map(([key, item]) => [plain ? key : encodeURIComponent(key), write(item)]);
    return serializeObjectParam(name, Object.fromEntries(written), { ...(settings as object), explode } as never);
  }
  const items = [given]
    .flat()
    .filter((item) => item != null)
    .map(write);
  const text = items.length ? serializeArrayParam(name, items, settings) : "";
  // RFC 3986 has no bar; openapi-fetch joins by it all the same.
  return plain ? text : text.replaceAll("|", "%7C");
}

/** The text of a scalar. */
export function toText(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (/^(string|number|boolean|bigint)$/.test(typeof value)) return String(value);
  throw new ConfigError(`${name}: only a text, number, boolean or date can be written there.`);
}
