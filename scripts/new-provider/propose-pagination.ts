import { alternativesOf, isNumeric, locate, parameterSchema, successSchema, typesOf } from "../codegen/ir/pagination.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import type { Decisions } from "./decisions.ts";
import { compact, type Node } from "../upstream/source-document.ts";

const cursorParameter =
  /^\$?(page_?token|next_?token|next_?page_?token|pagination_?token|continuation(_?token)?|cursor|next_?cursor|page_?cursor|after|page_?after|marker|start_?cursor|skip_?token)$/i;
const pageParameter = /^(page|page_?number)$/i;
const offsetParameter = /^\$?(offset|skip|start_?index|start)$/i;
const limitParameter =
  /^\$?(limit|count|top|take|first|size|max_?(results|items)|page_?(size|limit)|page\[(size|limit)\]|(items_?|results_?)?per_?page)$/i;

const envelopes = [
  "",
  "pagination",
  "paging",
  "meta",
  "metadata",
  "page_info",
  "pageInfo",
  "page",
  "cursors",
  "cursor",
  "paging/cursors",
  "response_metadata",
];
const tokens =
  "next_cursor nextCursor next_page_token nextPageToken next_token nextToken next_page_cursor nextPageCursor pagination_token paginationToken continuation_token continuationToken end_cursor endCursor cursor next after".split(
    " ",
  );
const pages = ["next_page", "nextPage"];
const flags = ["has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "more"];
/** What the array in the envelope of a list is commonly called. */
export const collections = ["data", "items", "results", "records", "values", "entries", "content", "list", "nodes"];

/** What x-pagination of an operation may be, told from its parameters and its reply; undefined if nothing tells. */
export function proposePagination(operation: Cursor, decisions: Decisions): Node | undefined {
  const id = String(operation.at("operationId").value);
  const body = successSchema(operation);
  const items = body && itemsPointer(body);
  if (operation.pointer.at(-1) !== "get" || !body || items === undefined) return undefined;
  const parameters = operation
    .at("parameters")
    .items()
    .map((reference) => reference.resolve())
    .filter((parameter) => parameter.at("in").value === "query");
  const nameOf = (parameter: Cursor): string => String(parameter.at("name").value);
  const query = parameters.map(nameOf);
  const base = { items: expression(items) };
  const cursor = query.find((name) => cursorParameter.test(name));
  const page = query.find((name) => pageParameter.test(name));
  const link = headersOf(operation).find((name) => name.toLowerCase() === "link");
  const [offset, limit] = [query.find((name) => offsetParameter.test(name)), query.find((name) => limitParameter.test(name))];
  const size = parameters.find((parameter) => limitParameter.test(nameOf(parameter)) && isNumeric(parameterSchema(parameter)));
  const sized = compact({ limit: size && `$request.query.${nameOf(size)}` });
  const token = cursor === undefined ? undefined : find(body, tokens, /string|number|integer/);
  const next = page === undefined ? undefined : find(body, pages, /string|number|integer/);
  if (cursor !== undefined && token !== undefined)
    return { ...base, next: expression(token), into: `$request.query.${cursor}`, ...more(body), ...sized };
  if (link !== undefined && (cursor ?? page) !== undefined)
    return { ...base, next: "$response.header.Link", into: `$request.query.${cursor ?? page}`, ...sized };
  if (page !== undefined && next !== undefined)
    return { ...base, next: expression(next), into: `$request.query.${page}`, ...more(body), ...sized };
  if (offset !== undefined && limit !== undefined)
    return { ...base, offset: { into: `$request.query.${offset}`, limit: `$request.query.${limit}` } };
  if (cursor !== undefined)
    decisions.add(
      "pagination",
      `a parameter looks like a cursor, but nothing in the reply like the next one: say where it is, or that there is none`,
      `${id} (${cursor})`,
    );
  else if (page !== undefined)
    decisions.add(
      "pagination",
      "pages are counted, and the reply does not name the next one; x-pagination has no word for that",
      `${id} (${page})`,
    );
  return undefined;
}

/** JSON Pointer to the array that a reply lists; undefined if there is none, or no telling which. */
export function itemsPointer(body: Cursor): string | undefined {
  if (typesOf(body).includes("array")) return "";
  const arrays = properties(body).filter(([, property]) => typesOf(property).includes("array"));
  const names = arrays.map(([name]) => name);
  const known = collections.find((name) => names.includes(name));
  const name = known ?? (names.length === 1 ? names[0] : undefined);
  return name === undefined ? undefined : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Properties of an object schema and of what it is composed of. */
function properties(schema: Cursor): [string, Cursor][] {
  return [...new Map(alternativesOf(schema).flatMap((part) => part.at("properties").entries()))];
}

function more(body: Cursor): Node {
  const flag = find(body, flags, /boolean/);
  return compact({ more: flag === undefined ? undefined : expression(flag) });
}

/** The first of some fields that a reply has, at its root or in what commonly holds such things. An address is no cursor. */
function find(body: Cursor, names: readonly string[], type: RegExp): string | undefined {
  const pointers = envelopes.flatMap((envelope) => names.map((name) => `${envelope === "" ? "" : `/${envelope}`}/${name}`));
  return pointers.find((pointer) => {
    const target = locate(body, pointer);
    if (!target || !typesOf(target).some((name) => type.test(name))) return false;
    return !alternativesOf(target).some((part) => /^(uri|url)/.test(String(part.at("format").value)));
  });
}

function headersOf(operation: Cursor): string[] {
  const success = operation
    .at("responses")
    .entries()
    .find(([status]) => status.startsWith("2"));
  return success
    ? success[1]
        .resolve()
        .at("headers")
        .entries()
        .map(([name]) => name)
    : [];
}

function expression(pointer: string): string {
  return pointer === "" ? "$response.body" : `$response.body#${pointer}`;
}
