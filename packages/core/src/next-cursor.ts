import type { Pagination } from "./definition.ts";
import type { Reply } from "./exchange.ts";

/**
 * Finds the value for the parameter that reads the next page in a reply, its items and the parameters it was asked for
 * with. Anything but a number or a text means that there is none.
 */
export type FindCursor = (
  reply: Reply,
  items: readonly unknown[],
  params: { readonly [name: string]: unknown },
  pagination: Pagination,
) => unknown;

// A target, the end of a link, or a parameter: a quoted text may hold whatever separates them.
const linkTokens = /<([^<>]*)>|,|;\s*([^\s=;,<"]*)\s*=?\s*("(?:\\.|[^"\\])*"|[^;,<"]*)/g;

/**
 * The query value of the `rel=next` link (RFC 8288). Nothing else is taken from the link, so it cannot lead a
 * credential to another place.
 */
export function linkCursor({ response, url, operation }: Reply, _items: unknown, _params: unknown, { into }: Pagination): unknown {
  const { name } = operation.parameters!.find((parameter) => (parameter.key ?? parameter.name) === into)!;
  let link: string | undefined;
  for (const [, target, key, rel] of (response.headers.get("link") ?? "").matchAll(linkTokens)) {
    if (key === undefined) link = target;
    else if (/^rel$/i.test(key)) {
      // It may hold several words.
      const next = link && /(^|["\s])next(["\s]|$)/i.test(rel!) && URL.canParse(link, url);
      const value = next && new URL(link!, url).searchParams.get(name);
      if (value) return value;
      // Of several the first counts.
      link = "";
    }
  }
  return undefined;
}

/** How many items to skip. A page that is not full is the last one, and so is an empty one, whatever its size should be. */
export function offsetCursor(
  _reply: unknown,
  items: readonly unknown[],
  params: { readonly [name: string]: unknown },
  { into, limit }: Pagination,
): unknown {
  return !items.length || items.length < Number(params[limit!]) ? undefined : Number(params[into!] ?? 0) + items.length;
}
