import { MIMEType } from "node:util";

/** Whether a body of this media type is JSON: `application/json`, `application/vnd.acme+json`. */
export function isJson(mediaType: string): boolean {
  return /^[^/;]+\/([^;]+\+)?json$/i.test(mediaType);
}

/** A media type without its parameters, in lower case; empty where there is none, or none that can be read. */
export function essenceOf(contentType: string | undefined): string {
  return parse(contentType)?.essence ?? "";
}

/**
 * The content that a media type belongs to: the one that names it, with the parameters if it has any, else one whose range
 * holds it, else (as Prism has it) one of the same syntax: `application/vnd.acme+json` may pass for `application/json`.
 * `loosely` forgives that parameters are missing, such as a charset.
 */
export function findContent<Content extends { readonly mediaType: string }>(
  contents: readonly Content[],
  contentType: string | undefined,
  loosely?: "loosely",
): Content | undefined {
  const same = contents.find(({ mediaType }) => mediaType === contentType);
  if (same !== undefined) return same;
  const sent = parse(contentType);
  if (sent === undefined) return undefined;
  let best: { readonly content: Content; readonly score: number } | undefined;
  for (const content of contents) {
    const score = closeness(sent, content.mediaType, loosely);
    if (score > (best?.score ?? 0)) best = { content, score };
  }
  return best?.content;
}

/** How well a declared media type, or range, fits what was sent; 0 where it does not. */
function closeness(sent: MIMEType, declared: string, loosely: "loosely" | undefined): number {
  const wanted = parse(declared);
  if (wanted === undefined) return 0;
  const parameters = [...wanted.params];
  const isNarrow = parameters.every(([name, value]) => sent.params.get(name)?.toLowerCase() === value.toLowerCase());
  if (!isNarrow && loosely === undefined) return 0;
  if (wanted.essence === sent.essence) return isNarrow ? 5 + parameters.length : 4;
  if (wanted.essence === "*/*") return 2;
  if (wanted.type !== sent.type) return 0;
  if (wanted.subtype === "*") return 3;
  return syntaxOf(wanted) === syntaxOf(sent) ? 1 : 0;
}

/** `json` of `vnd.acme+json`. */
function syntaxOf({ subtype }: MIMEType): string {
  return subtype.slice(subtype.lastIndexOf("+") + 1);
}

function parse(contentType: string | undefined): MIMEType | undefined {
  try {
    return contentType === undefined ? undefined : new MIMEType(contentType);
  } catch {
    return undefined;
  }
}
