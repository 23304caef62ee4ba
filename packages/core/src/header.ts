import { ConfigError } from "./errors/config-error.ts";
import type { HeaderRecord } from "./exchange.ts";

/**
 * Sets a header, if it can be sent. The rules are those of fetch (RFC 9110 5.1 and 5.5), but fetch would quote the value
 * in its message, and the value may be a key. Null removes, undefined changes nothing.
 */
export function setHeader(headers: HeaderRecord, name: string, value: string | null | undefined): void {
  if (value === undefined) return;
  if (!/^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/.test(name + ":" + (value ?? "")))
    throw new ConfigError(`Header ${JSON.stringify(name)} cannot be sent as it is.`);
  headers[name.toLowerCase()] = value;
}
