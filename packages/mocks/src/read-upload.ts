import { list, mapping, text } from "./untyped.ts";

/** How the file of an import reaches a URL that the provider hands out. */
export interface Upload {
  /** JSON Pointer to the URL in the answer: to the import itself or, with blocks, to `blocks.location`. */
  readonly url: string;
  readonly method: string;
  readonly contentType: string | undefined;
  /** What fields of the request say about the file, by JSON Pointer: `bytes` or `csvRows`. */
  readonly fill: ReadonlyMap<string, string>;
  /** Set where the file is stored block by block, and imported from where it lies. */
  readonly blocks: Blocks | undefined;
}

/** How a file is stored in blocks. */
export interface Blocks {
  /** A longer file is not taken in a form. */
  readonly above: number;
  /** operationId of what answers with the URL. */
  readonly location: string;
  /** JSON Pointer to the field of the request that takes the URL in place of the file. */
  readonly into: string;
  /** How long a block may be. */
  readonly bytes: number;
  /** The PUT of a block: what it adds to the query, with `{id}`, and its headers. */
  readonly block: Transfer;
  /** The PUT of the list that puts the blocks together. */
  readonly commit: Transfer;
  /** The list: its beginning, an entry with `{id}`, its end. */
  readonly list: readonly [begin: string, each: string, end: string];
}

/** What a PUT to the URL looks like. */
export interface Transfer {
  readonly query: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads `x-upload`. */
export function readUpload(upload: Record<string, unknown>): Upload {
  return {
    url: inBody(upload["url"]) ?? "",
    method: (text(upload["method"]) ?? "PUT").toUpperCase(),
    contentType: text(upload["contentType"]),
    fill: texts(upload["fill"]),
    blocks: upload["blocks"] === undefined ? undefined : readBlocks(mapping(upload["blocks"])),
  };
}

/** The JSON Pointer of a runtime expression on the body of the answer. */
export function inBody(value: unknown): string | undefined {
  return /^\$response\.body(?:#(.*))?$/
    .exec(text(value) ?? "")
    ?.slice(1)
    .map((pointer) => pointer ?? "")[0];
}

function readBlocks(blocks: Record<string, unknown>): Blocks {
  const commit = mapping(blocks["commit"]);
  const [begin = "", each = "", end = ""] = list(commit["body"]).map(String);
  return {
    above: Number(blocks["above"]),
    location: String(blocks["location"]),
    into: String(blocks["into"]),
    bytes: Number(blocks["bytes"]),
    block: readTransfer(blocks),
    commit: readTransfer(commit),
    list: [begin, each, end],
  };
}

function readTransfer(transfer: Record<string, unknown>): Transfer {
  return { query: String(transfer["query"]), headers: texts(transfer["headers"]) };
}

function texts(value: unknown): Map<string, string> {
  return new Map(Object.entries(mapping(value)).map(([name, field]) => [name, String(field)]));
}
