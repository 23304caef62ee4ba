import { itemSchema } from "./item-schema.ts";
import type { Upload } from "./read-upload.ts";
import { inBody, readUpload } from "./read-upload.ts";
import { mapping, text } from "./untyped.ts";

/** How a list is paged. */
export interface Pagination {
  /** JSON Pointer to the items in the body; empty where the body is the list. */
  readonly items: string;
  /** JSON Pointer to the cursor of the next page, or `Link` for the header (RFC 8288). */
  readonly next: string | undefined;
  /** Query parameter that takes the cursor. */
  readonly into: string | undefined;
  /** JSON Pointer to whether another page follows. */
  readonly more: string | undefined;
  /** Query parameters for the number of items to pass over, and of items in a page. */
  readonly offset: { readonly into: string; readonly limit: string | undefined } | undefined;
  /** Name of the component schema of an item; undefined where it has none. */
  readonly schema: string | undefined;
}

/** How many requests are taken in a time. */
export interface RateLimit {
  readonly requests: number;
  readonly perSeconds: number;
}

/** Names, in lower case, of headers that tell of rate limits. */
export interface RateLimitHeaders {
  readonly limit?: string;
  readonly remaining?: string;
  readonly reset?: string;
}

/** What our extensions say about one operation. */
export interface OperationFacts {
  readonly pagination: Pagination | undefined;
  readonly upload: Upload | undefined;
  readonly rateLimit: RateLimitHeaders;
  /** A limit of the operation's own; undefined where it shares that of the document. */
  readonly ownLimit: RateLimit | undefined;
}

/** Reads our extensions on an operation of a document. */
export function readOperation(operation: Record<string, unknown>, root: Record<string, unknown>): OperationFacts {
  return {
    pagination: operation["x-pagination"] === undefined ? undefined : readPagination(operation, root),
    upload: operation["x-upload"] === undefined ? undefined : readUpload(mapping(operation["x-upload"])),
    rateLimit: { ...readHeaders(root["x-rate-limit"]), ...readHeaders(operation["x-rate-limit"]) },
    ownLimit: readRateLimit(operation["x-rate-limit"]),
  };
}

function readPagination(operation: Record<string, unknown>, root: Record<string, unknown>): Pagination {
  const pagination = mapping(operation["x-pagination"]);
  const items = inBody(pagination["items"]) ?? "";
  const offset = mapping(pagination["offset"]);
  const next = text(pagination["next"]);
  return {
    items,
    next: next === "$response.header.Link" ? "Link" : inBody(next),
    into: inQuery(pagination["into"]),
    more: inBody(pagination["more"]),
    offset: pagination["offset"] === undefined ? undefined : { into: inQuery(offset["into"]) ?? "", limit: inQuery(offset["limit"]) },
    schema: itemSchema(root, operation, items),
  };
}

/** Reads the numbers of `x-rate-limit`; undefined where it has none. */
export function readRateLimit(value: unknown): RateLimit | undefined {
  const { perSeconds, requests } = mapping(value);
  return typeof requests === "number" && typeof perSeconds === "number" ? { requests, perSeconds } : undefined;
}

function readHeaders(value: unknown): RateLimitHeaders {
  const headers = mapping(mapping(value)["headers"]);
  const names = (["limit", "remaining", "reset"] as const).map((what) => [what, text(headers[what])?.toLowerCase()]);
  return Object.fromEntries(names.filter(([, name]) => name !== undefined)) as RateLimitHeaders;
}

/** The name in a runtime expression on the query. */
function inQuery(value: unknown): string | undefined {
  return /^\$request\.query\.(.+)$/.exec(text(value) ?? "")?.[1];
}
