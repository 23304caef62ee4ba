/**
 * A value of a spec as TypeScript source. The only way for such a value to reach source: whatever it holds, the
 * result is one literal expression. JSON is a subset of JavaScript but for two things: U+2028 and U+2029, which end a line
 * in old parsers, and the key `__proto__`, which sets a prototype instead of a property.
 */
export function literal(value: unknown, indent = ""): string {
  if (value === undefined) return "undefined";
  if (value instanceof Bare) return value.name;
  if (Array.isArray(value))
    return list(
      value.map((item) => literal(item, indent + "  ")),
      "[",
      "]",
      indent,
    );
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return list(
      fields.map(([key, field]) => `${propertyKey(key)}: ${literal(field, indent + "  ")}`),
      "{ ",
      " }",
      indent,
    );
  }
  return string(JSON.stringify(value) ?? "undefined");
}

/** Stands in a value for something that the module imports. `name` is ours, never one of a spec. */
class Bare {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export function bare(name: string): object {
  return new Bare(name);
}

/** A property name of a literal or a type: bare where it can be, quoted where it must be. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : string(JSON.stringify(name));
}

/** `.name` or `["name"]`. */
export function memberAccess(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${literal(name)}]`;
}

function string(json: string): string {
  return escapeUnseen(json).replaceAll("</", "<\\/");
}

/**
 * Source with escapes for what does not print, ends a line only for some, or makes editors show source in another order than
 * it stands in (CVE-2021-42574). Right in strings, harmless in comments.
 */
export function escapeUnseen(source: string): string {
  return source
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(
      /[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069\ufeff]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

function list(parts: readonly string[], open: string, close: string, indent: string): string {
  const line = `${open}${parts.join(", ")}${close}`;
  if (parts.length === 0) return line.replaceAll(" ", "");
  if (line.length + indent.length <= 100 && !line.includes("\n")) return line;
  return `${open.trim()}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close.trim()}`;
}
