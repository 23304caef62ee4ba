import type { IncomingHttpHeaders } from "node:http";
import type { Redactor } from "../redact.ts";

const hidden = "[redacted]";

/**
 * Takes the credentials of a call out of any text about it. Texts about traffic hold no values to begin with; this is for
 * what a provider echoes in a place where nobody expects it, such as a path.
 */
export function createScrub(
  redact: Redactor,
  headers: IncomingHttpHeaders,
  query: Readonly<Record<string, string | string[]>>,
): (text: string) => string {
  const secrets = [...hiddenValues(headers, redact.headers(headers)), ...hiddenValues(query, redact.query(query))];
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[\s;,=]+/), ...basicParts(secret)]);
  // Scheme names and single letters are no secrets; the longest goes first, since it may hold another.
  const worth = [...new Set(parts)].filter((part) => part.length > 3 && !/^(bearer|basic|digest|token)$/i.test(part));
  const forms = worth.flatMap((part) => [part, encodeURIComponent(part)]).sort((one, other) => other.length - one.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, hidden), text);
}

function hiddenValues(values: IncomingHttpHeaders | Readonly<Record<string, string | string[]>>, redacted: object): string[] {
  const names = Object.entries(redacted).flatMap(([name, value]) => (value === hidden ? [name] : []));
  return names.flatMap((name) => values[name] ?? []);
}

/** User and password of the Basic scheme (RFC 7617). */
function basicParts(secret: string): string[] {
  const [, encoded] = /^basic\s+(\S+)$/i.exec(secret) ?? [];
  return encoded === undefined ? [] : Buffer.from(encoded, "base64").toString().split(":");
}
