import { ConfigError } from "./errors/config-error.ts";
import type { HeaderValues } from "./options.ts";

/**
 * A header's value, if it can be sent. The rules are those of fetch (RFC 9110 5.1 and 5.5), but fetch would quote the
 * value in its message, and the value may be a key.
 */
export function checkHeader(name: string, value: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new ConfigError(`Header ${JSON.stringify(name)}: name or value holds a character that cannot be sent.`);
}

/** Adds headers to a record with names in lower case. */
export function setHeaders(headers: Record<string, string | null>, values: HeaderValues = {}): Record<string, string | null> {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) headers[name.toLowerCase()] = value === null ? null : checkHeader(name, value);
  }
  return headers;
}
