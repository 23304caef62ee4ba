import type { Parameter } from "./definition.ts";
import { toText } from "./write-scalar.ts";

/** What parts of a value are joined by: exploded, or else (OpenAPI 3.1 "Style Values"). RFC 3986 has no bar, so it is encoded. */
const separators = {
  simple: [",", ","],
  label: [".", ","],
  matrix: [";", ","],
  form: ["&", ","],
  spaceDelimited: ["&", "%20"],
  pipeDelimited: ["&", "%7C"],
  deepObject: ["&", "&"],
} as const;

/** Writes a scalar, array or object in the style of its parameter. Null and undefined are absent. */
export function styled(given: unknown, parameter: Parameter): string {
  const { in: place, name, allowReserved, contentType } = parameter;
  const { style = place === "path" || place === "header" ? "simple" : "form" } = parameter;
  const { explode = style === "form" } = parameter;
  // Headers are not percent-encoded.
  const encode = place === "header" ? String : allowReserved ? encodeReserved : encodeURIComponent;
  const write = (item: unknown): string => encode(toText(name, item));
  const value = contentType ? JSON.stringify(given) : given;
  const named = !/^(simple|label|deepObject)$/.test(style);
  let parts: string[];
  let own = named;
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, item]) => item != null);
    const pairs = entries.map(([key, item]) => [encode === String ? key : encodeURIComponent(key), write(item)] as const);
    const deep = style === "deepObject";
    parts = deep ? pairs.map(([key, item]) => `${name}[${key}]=${item}`) : explode ? pairs.map((pair) => pair.join("=")) : pairs.flat();
    own &&= !explode;
  } else {
    parts = [value]
      .flat()
      .filter((item) => item != null)
      .map(write);
    if (explode && named) {
      parts = parts.map((part) => `${name}=${part}`);
      own = false;
    }
  }
  if (!parts.length) return "";
  const prefix = style === "label" ? "." : style === "matrix" ? ";" : "";
  return prefix + (own ? name + "=" : "") + parts.join(separators[style][explode ? 0 : 1]);
}

/** Leaves what RFC 3986 reserves as it is, but for what would end or split the value. */
function encodeReserved(text: string): string {
  return encodeURI(text).replace(/[#&+]/g, encodeURIComponent);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
