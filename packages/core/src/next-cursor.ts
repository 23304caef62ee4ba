import type { Pagination } from "./definition.ts";
import { pointer } from "./pointer.ts";

/** A page as it arrived. */
export interface PageReply {
  readonly body: unknown;
  readonly headers: Headers;
  readonly items: readonly unknown[];
  /** URL that the page was read from. */
  readonly url: string;
}

/** Value for the parameter that reads the next page; undefined if this is the last. */
export function nextCursor(
  { next, link, into, more, offset, limit }: Pagination,
  { body, headers, items, url }: PageReply,
  params: { readonly [name: string]: unknown },
): string | number | undefined {
  if (more !== undefined && pointer(body, more) === false) return undefined;
  if (offset !== undefined) {
    // A page that is not full is the last one, and so is an empty one, whatever its size should be.
    return !items.length || items.length < Number(params[limit!]) ? undefined : Number(params[offset] ?? 0) + items.length;
  }
  const cursor = link ? cursorInLink(headers.get("link") ?? "", into!, url) : next !== undefined && pointer(body, next);
  return typeof cursor === "number" || (typeof cursor === "string" && cursor) ? cursor : undefined;
}

/**
 * The query value of the `rel=next` link (RFC 8288). Nothing else is taken from the link, so it cannot lead a
 * credential to another place.
 */
function cursorInLink(header: string, into: string, url: string): string | undefined {
  for (const [, target, attributes] of header.matchAll(/<([^>]*)>([^<]*)/g)) {
    const value =
      /;\s*rel="?([^";]* )?next\b/i.test(attributes!) && URL.canParse(target!, url) && new URL(target!, url).searchParams.get(into);
    if (value) return value;
  }
  return undefined;
}
