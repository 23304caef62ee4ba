import type { MediaType } from "./definition.ts";
import type { EncodeBody, EncodedBody } from "./encode-body.ts";
import { ConfigError } from "./errors/config-error.ts";
import { isRaw } from "./unencoded.ts";
import { styled } from "./styled.ts";
import { toText } from "./write-scalar.ts";

/** Body of `application/x-www-form-urlencoded`. An object is JSON unless it has a style (OpenAPI 3.1, 4.8.15.1). */
export function urlEncoded(body: unknown, { type, encoding = {} }: MediaType): EncodedBody {
  const pairs = Object.entries(Object(body) as object).map(([name, value]) => {
    const { contentType, ...own } = encoding[name] ?? {};
    const json = contentType?.includes("json") || (isObject(value) && !Array.isArray(value) && !own.style);
    return styled(value, { in: "query", name, ...(json ? { contentType: "application/json" } : own) });
  });
  return [pairs.filter(Boolean).join("&"), type];
}

/** The parts of the runtime that writing a form is made of; handed to it, so that it loads without them. */
export type MultipartTools = readonly [isRaw: typeof isRaw, toText: typeof toText, configError: typeof ConfigError];

/** Body of `multipart/form-data`. */
export const multipart: EncodeBody = async (body, media) =>
  (await import("./files.ts")).multipart([isRaw, toText, ConfigError], body, media);

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
