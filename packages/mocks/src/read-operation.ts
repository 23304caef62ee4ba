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
}

/** How the file of an import reaches its one-time URL. */
export interface Upload {
  /** JSON Pointer to the URL in the answer. */
  readonly url: string;
  readonly method: string;
  readonly contentType: string | undefined;
  /** What fields of the request say about the file, by JSON Pointer: `bytes` or `csvRows`. */
  readonly fill: ReadonlyMap<string, string>;
}

/** Names, in lower case, of headers that tell of rate limits. */
export interface RateLimitHeaders {
  readonly remaining?: string;
  readonly reset?: string;
}

/** What our extensions say about one operation. */
export interface OperationFacts {
  readonly pagination: Pagination | undefined;
  readonly upload: Upload | undefined;
  readonly rateLimit: RateLimitHeaders;
}

/** Reads our extensions on an operation; `rateLimit` is that of the document. */
export function readOperation(operation: Record<string, unknown>, rateLimit: unknown): OperationFacts {
  return {
    pagination: operation["x-pagination"] === undefined ? undefined : readPagination(mapping(operation["x-pagination"])),
    upload: operation["x-upload"] === undefined ? undefined : readUpload(mapping(operation["x-upload"])),
    rateLimit: { ...readRateLimit(rateLimit), ...readRateLimit(operation["x-rate-limit"]) },
  };
}

function readPagination(pagination: Record<string, unknown>): Pagination {
  const offset = mapping(pagination["offset"]);
  const next = text(pagination["next"]);
  return {
    items: inBody(pagination["items"]) ?? "",
    next: next === "$response.header.Link" ? "Link" : inBody(next),
    into: inQuery(pagination["into"]),
    more: inBody(pagination["more"]),
    offset: pagination["offset"] === undefined ? undefined : { into: inQuery(offset["into"]) ?? "", limit: inQuery(offset["limit"]) },
  };
}

function readUpload(upload: Record<string, unknown>): Upload {
  return {
    url: inBody(upload["url"]) ?? "",
    method: (text(upload["method"]) ?? "PUT").toUpperCase(),
    contentType: text(upload["contentType"]),
    fill: new Map(Object.entries(mapping(upload["fill"])).map(([pointer, what]) => [pointer, String(what)])),
  };
}

function readRateLimit(value: unknown): RateLimitHeaders {
  const headers = mapping(mapping(value)["headers"]);
  const remaining = text(headers["remaining"])?.toLowerCase();
  const reset = text(headers["reset"])?.toLowerCase();
  return { ...(remaining !== undefined && { remaining }), ...(reset !== undefined && { reset }) };
}

/** The JSON Pointer of a runtime expression on the body of the answer. */
function inBody(value: unknown): string | undefined {
  return /^\$response\.body(?:#(.*))?$/
    .exec(text(value) ?? "")
    ?.slice(1)
    .map((pointer) => pointer ?? "")[0];
}

/** The name in a runtime expression on the query. */
function inQuery(value: unknown): string | undefined {
  return /^\$request\.query\.(.+)$/.exec(text(value) ?? "")?.[1];
}
