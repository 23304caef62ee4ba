import type { Cursor } from "../read/cursor.ts";
import { type MediaType, readMediaTypes } from "./media-type.ts";
import type { Schemas } from "./schema.ts";
import { nothing, type Type, union } from "./type.ts";

/** Response Object (4.8.17) under its status. */
export interface Response {
  /** As declared: "200", "4XX", "default". */
  readonly status: string;
  /** The statuses it stands for, ranges written out. */
  readonly statuses: readonly number[];
  readonly ok: boolean;
  readonly description: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly string[];
  /** Union over the media types; undefined where there is no body. */
  readonly type: Type;
}

/** `method` tells whether there is a body to speak of: a reply to HEAD has none (RFC 9110, 9.3.2). */
export function readResponses(responses: Cursor, schemas: Schemas, method: string): Response[] {
  const entries = responses.named();
  const statuses = entries
    .map(([status]) => status)
    .filter((status) => /^[1-5]\d\d$/.test(status))
    .map(Number);
  const rest = new Set(registered.filter((status) => !statuses.includes(status)));
  const ranges = entries.map(([status]) => status).filter((status) => /^[1-5]XX$/.test(status));
  const successes = entries.some(([status]) => /^2(\d\d|XX)$/.test(status));
  // Whoever declares a success means failures by `default`; the other successes would only blur the type of a reply.
  const covered = (status: number): boolean => ranges.includes(`${String(status)[0]}XX`) || (successes && status < 300);
  return entries.flatMap(([status, reference]) => {
    const list = expand(status, rest, covered);
    if (!list) {
      reference.fail(`${JSON.stringify(status)} is not a status. Write a code such as 404, a range such as 4XX, or default.`);
      return [];
    }
    const response = reference.resolve();
    const content = method === "head" ? [] : readMediaTypes(response.at("content"), schemas, "response").map(({ mediaType }) => mediaType);
    const describe = (ok: boolean, codes: readonly number[], content: readonly MediaType[]): Response => ({
      status,
      statuses: codes,
      ok,
      description: response.at("description").string() ?? "",
      content,
      headers: response
        .at("headers")
        .entries()
        .map(([name]) => name),
      type: content.length > 0 ? union(content.map(({ type }) => type)) : nothing,
    });
    const read = (ok: boolean, codes: readonly number[]): Response[] => {
      // A range also holds statuses that never have a body (RFC 9110 15.3.5, 15.3.6 and 15.4.5).
      const bare = list.length > 1 && content.length > 0 ? codes.filter((code) => bodiless.includes(code)) : [];
      const full = codes.filter((code) => !bare.includes(code));
      return [...(full.length > 0 ? [describe(ok, full, content)] : []), ...(bare.length > 0 ? [describe(ok, bare, [])] : [])];
    };
    const good = list.filter((code) => code >= 200 && code < 300);
    const bad = list.filter((code) => code < 200 || code >= 300);
    return [...read(true, good), ...read(false, bad)];
  });
}

function expand(status: string, rest: ReadonlySet<number>, covered: (status: number) => boolean): number[] | undefined {
  if (/^[1-5]\d\d$/.test(status)) return [Number(status)];
  if (/^[1-5]XX$/.test(status)) return [...rest].filter((code) => String(code)[0] === status[0]);
  return status === "default" ? [...rest].filter((code) => !covered(code)) : undefined;
}

const bodiless = [204, 205, 304];

/** HTTP Status Code Registry of IANA, without the informational ones, which fetch never shows. */
const registered = [
  200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408,
  409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507,
  508, 510, 511,
];
