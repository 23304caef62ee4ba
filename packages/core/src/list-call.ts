import { createCall, type Call } from "./call.ts";
import type { Operation } from "./definition.ts";
import type { Reply } from "./exchange.ts";
import { nextCursor } from "./next-cursor.ts";
import type { RequestOptions } from "./options.ts";
import { pointer } from "./pointer.ts";

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
  { pagination = { items: "" }, parameters = [] }: Operation,
  params: Params,
  { maxPages = Infinity, maxItems = Infinity }: ListOptions,
  ask: (params: Params) => Promise<Reply>,
): ListCall<Item, Body, Result> {
  const name = pagination.offset ?? pagination.into ?? "";
  const key = parameters.find((parameter) => parameter.in === "query" && parameter.name === name)?.key ?? name;

  const toPage = ({ data, response, url }: Reply, current: Params): Page<Item, Body> => {
    const items = (pointer(data, pagination.items) ?? []) as Item[];
    let cursor = nextCursor(pagination, { body: data, headers: response.headers, items, url }, current);
    if (cursor === current[key]) cursor = undefined;
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
  call.pages = () => iteratePages(call, maxPages, maxItems);
  call[Symbol.asyncIterator] = () => iterateItems(call.pages(), maxItems);
  return call;
}

async function* iteratePages<Item, Body>(
  first: PromiseLike<Page<Item, Body>>,
  maxPages: number,
  maxItems: number,
): AsyncGenerator<Page<Item, Body>> {
  // A cursor that comes up again would lead around for ever.
  const seen = new Set<unknown>();
  let count = 0;
  for (let page: Page<Item, Body> | undefined = await first; page; page = await page.next()) {
    yield page;
    count += page.items.length;
    if (seen.has(page.cursor) || seen.add(page.cursor).size >= maxPages || count >= maxItems) return;
  }
}

async function* iterateItems<Item>(pages: AsyncIterable<Page<Item, unknown>>, maxItems: number): AsyncGenerator<Item> {
  let count = 0;
  for await (const page of pages) {
    for (const item of page.items) {
      if (count++ < maxItems) yield item;
    }
  }
}
