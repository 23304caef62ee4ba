import type { Parameter } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { serializeArrayParam, serializeObjectParam } from "./raw-client.ts";

/** How a value is written: fields of OpenAPI's Parameter and Encoding Objects. */
export type Style = Pick<Parameter, "style" | "explode" | "allowReserved" | "contentType">;

/**
 * Writes a value in the style of its parameter (OpenAPI 3.1 "Style Values"). Null and undefined are absent; nothing at
 * all gives an empty text. `plain` leaves everything unencoded, as headers are.
 */
export function serialize(name: string, value: unknown, preset: string, { style = preset as "form", explode = style === "form", allowReserved = false, contentType }: Style, plain?: boolean): string {
  const settings = { style, explode, allowReserved: allowReserved || plain === true } as never;
  const write = (item: unknown): string => {
    const text = toText(name, item);
    // Left as they are, these would end or split the value.
    return allowReserved ? encodeURI(text).replace(/[#&+]/g, encodeURIComponent) : text;
  };
  const given = contentType ? JSON.stringify(value) : value;
  if (typeof given === "object" && !Array.isArray(given) && given && !(given instanceof Date)) {
    const entries = Object.entries(given).filter(([, item]) => item != null);
    return serializeObjectParam(name, Object.fromEntries(entries.map(([key, item]) => [plain ? key : encodeURIComponent(key), write(item)])), settings);
  }
  const items = [given].flat().filter((item) => item != null);
  // A scalar is written like the only item of an exploded array.
  const alone = { ...(settings as object), explode: explode || !Array.isArray(given) } as never;
  return items.length ? serializeArrayParam(name, items.map(write), alone) : "";
}

/** The text of a scalar. */
export function toText(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" || typeof value === "function") throw new ConfigError(`${name}: only texts, numbers, booleans and dates can be written there.`);
  return String(value);
}
