import { MockError } from "../mock-error.ts";
import type { Operation } from "../prism.ts";
import type { Pagination } from "../read-operation.ts";
import { mapping } from "../untyped.ts";

/** Which items a page holds, and where the next one begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Cursor, or number of the page that follows; undefined on the last one. */
  readonly next: string | undefined;
}

type Query = Readonly<Record<string, string | readonly string[]>>;

/** How many items a page holds where neither the request nor the document says so. */
const defaultLimit = 100;
const limitName = /^\$?(limit|top|count|size|per_?page|page_?size|page_?limit|max_?results)$/i;

/** Cuts a page out of a list, by what the query says in the way of the document: cursor, number of page, or offset. */
export function pageOf<Item extends { readonly sequence: number }>(
  all: readonly Item[],
  operation: Operation,
  pagination: Pagination,
  query: Query,
  isShuffled: boolean,
): Page<Item> {
  const { into, next, offset } = pagination;
  if (offset !== undefined) {
    const start = numberOf(query, offset.into) ?? 0;
    const limit =
      (offset.limit === undefined ? undefined : numberOf(query, offset.limit)) ?? limitOf(operation, offset.limit) ?? all.length;
    return { items: shuffle(all, limit, isShuffled).slice(start, start + limit), next: undefined };
  }
  // Without a way to ask for more, one page holds everything.
  if (next === undefined || into === undefined) return { items: isShuffled ? all.toReversed() : all, next: undefined };
  const limitParameter = parametersOf(operation).find(({ name }) => name !== into && limitName.test(name))?.name;
  const limit =
    (limitParameter === undefined ? undefined : numberOf(query, limitParameter)) ?? limitOf(operation, limitParameter) ?? defaultLimit;
  const items = shuffle(all, limit, isShuffled);
  const isNumbered = ["integer", "number"].includes(
    String(mapping(parametersOf(operation).find(({ name }) => name === into)?.schema)["type"]),
  );
  const start = isNumbered ? ((numberOf(query, into) ?? 1) - 1) * limit : startOf(items, query[into]);
  const rest = items.slice(start);
  const cursor = isNumbered ? String(start / limit + 2) : encodeCursor(rest[limit]?.sequence ?? 0);
  return { items: rest.slice(0, limit), next: rest.length > limit ? cursor : undefined };
}

/** A cursor names the item that it begins with, so that what is added meanwhile moves nothing. */
function encodeCursor(sequence: number): string {
  return Buffer.from(`import ${sequence}`).toString("base64url");
}

function startOf(items: readonly { readonly sequence: number }[], cursor: Query[string] | undefined): number {
  if (cursor === undefined) return 0;
  const sequence = /^import (\d+)$/.exec(Buffer.from(String(cursor), "base64url").toString())?.[1];
  if (sequence === undefined) throw new MockError(400, "unknown-cursor", "no page of this mock gave that cursor");
  const index = items.findIndex((item) => item.sequence === Number(sequence));
  // What was deleted meanwhile is not there to begin with: the next older one is.
  return index >= 0 ? index : items.filter((item) => item.sequence > Number(sequence)).length;
}

/** The last page first, and each page backwards. */
function shuffle<Item>(all: readonly Item[], limit: number, isShuffled: boolean): readonly Item[] {
  if (!isShuffled) return all;
  const pages = Array.from({ length: Math.ceil(all.length / limit) }, (_, index) => all.slice(index * limit, (index + 1) * limit));
  return pages.toReversed().flatMap((page) => page.toReversed());
}

function parametersOf(operation: Operation): { readonly name: string; readonly schema?: unknown }[] {
  return operation.request?.query ?? [];
}

function limitOf(operation: Operation, name: string | undefined): number | undefined {
  const schema = mapping(parametersOf(operation).find((parameter) => parameter.name === name)?.schema);
  return [schema["default"], schema["maximum"]].find((value) => typeof value === "number");
}

function numberOf(query: Query, name: string): number | undefined {
  const value = Number(query[name] ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}
