import { createCall, type Call } from "./call.ts";
import type { Operation } from "./definition.ts";
import type { Reply } from "./exchange.ts";
import type { RequestOptions } from "./options.ts";
import { pointer } from "./pointer.ts";
import { undecodable } from "./read-body.ts";

/** Options of a call that lists. The limits hold for iterating; `next()` of a page does not know them. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages to read at most.
   * @default Infinity
   */
  readonly maxPages?: number | undefined;
  /**
   * How many items to give at most; the last page is not cut, only iterating over items stops in it.
   * @default Infinity
   */
  readonly maxItems?: number | undefined;
}

/** One page of a list. */
export interface Page<Item, Body> {
  readonly items: Item[];
  /** Body of the reply that holds the items. */
  readonly body: Body;
  /**
   * What the parameter for the cursor (or offset) must be to read the page after this one; undefined on the last page.
   * Save it to go on some other time.
   */
  readonly cursor: string | number | undefined;
  /** Whether there is another page. */
  hasNext(): boolean;
  /** Reads the next page; gives undefined after the last. */
  next(): Promise<Page<Item, Body> | undefined>;
}

/** A list that has been asked for: awaited, it is the first page; iterated, every item of every page. */
export interface ListCall<Item, Body, Result> extends Call<Page<Item, Body>, Result>, AsyncIterable<Item> {
  /** Iterates over whole pages. */
  pages(): AsyncIterable<Page<Item, Body>>;
}

type Params = { readonly [name: string]: unknown };

/** Asks for the first page of a list. `ask` sends one request. */
export function createListCall<Item, Body, Result>(
  { pagination }: Operation,
  params: Params,
  { maxPages = Infinity, maxItems = Infinity }: ListOptions,
  ask: (params: Params) => Promise<Reply>,
): ListCall<Item, Body, Result> {
  const { items: at, into: key = "", next, more, cursor: findCursor } = pagination!;

  const toPage = (reply: Reply, current: Params): Page<Item, Body> => {
    const { data } = reply;
    const items = (pointer(data, at) ?? []) as Item[];
    if (!Array.isArray(items)) throw undecodable(reply, `${at || "the body"} is no list`);
    const found = findCursor ? findCursor(reply, items, current, pagination!) : next && pointer(data, next);
    const ended = found === "" || found === current[key] || !/string|number/.test(typeof found) || (more && pointer(data, more) === false);
    const cursor = ended ? undefined : (found as string | number);
    return {
      items,
      body: data as Body,
      cursor,
      hasNext: () => cursor !== undefined,
      next: async () => (cursor === undefined ? undefined : read({ ...current, [key]: cursor })),
    };
  };
  const read = (current: Params): Call<Page<Item, Body>, Result> => createCall(ask(current), (reply) => toPage(reply, current));

  const call = read(params) as ListCall<Item, Body, Result>;
  // Whoever iterates hears of a failure then, which may be after other work: until then it is nobody's.
  call.catch(() => {});
  call.pages = async function* () {
    // A cursor that comes up again would lead around for ever.
    const seen = new Set([params[key]]);
    let count = 0;
    let page: Page<Item, Body> | undefined = maxPages > 0 ? await call : undefined;
    for (; page; page = await page.next()) {
      yield page;
      count += page.items.length;
      if (seen.has(page.cursor) || seen.add(page.cursor).size > maxPages || count >= maxItems) return;
    }
  };
  call[Symbol.asyncIterator] = async function* () {
    let count = 0;
    for await (const page of call.pages()) {
      for (const item of page.items) if (count++ < maxItems) yield item;
    }
  };
  return call;
}
