/**
 * Headers as they go over the wire (style `simple`, RFC 6570 section 3.2.2): a list as `a,b`, an object as `name,value`.
 * What has no value is left out. Prism hands out the bare values, and stumbles over them when it checks the answer.
 */
export function headerTexts(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[name, textOf(value)]],
  );
  return Object.fromEntries(entries);
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return (Array.isArray(value) ? value : Object.entries(value).flat()).map(String).join(",");
}
