/** What addresses in the document's examples stand for here. */
export interface Places {
  /** Matches the beginning of addresses on a server of the document. */
  readonly serverPattern: RegExp;
  /** Base URL of the mock, in the place of the document's server. */
  readonly baseUrl: string;
  /** Ids in the example, and what is meant here. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A copy of a value in which addresses lead to the mock and to what is there: links can be followed. */
export function localise(value: unknown, places: Places): unknown {
  if (typeof value === "string") return localiseText(value, places);
  if (Array.isArray(value)) return value.map((item) => localise(item, places));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, localise(field, places)]));
}

function localiseText(text: string, places: Places): string {
  // A header Link holds its addresses in angle brackets.
  if (text.startsWith("<")) return text.replaceAll(/<([^>]*)>/g, (_, address: string) => `<${localiseText(address, places)}>`);
  const { baseUrl, ids, serverPattern } = places;
  const isOurs = serverPattern.test(text);
  if (!isOurs && !text.startsWith("/")) return text;
  const here = isOurs ? text.replace(serverPattern, () => baseUrl) : text;
  return here.replaceAll(/(?<=[/=])[^/?#&=]+(?=[/?#&]|$)/g, (part) => {
    const id = ids.get(part);
    return id === undefined ? part : encodeURIComponent(id);
  });
}
