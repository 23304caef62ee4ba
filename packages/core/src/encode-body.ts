import type { MediaType } from "./definition.ts";
import type { HeaderValues } from "./options.ts";

/** A body as fetch takes it, its media type, unless fetch is to set it, and what else the request needs. */
export type EncodedBody = readonly [
  body: NonNullable<RequestInit["body"]>,
  contentType?: string | undefined,
  init?: RequestInit | undefined,
];

/** Writes a body in a media type. */
export type EncodeBody = (body: unknown, mediaType: MediaType) => EncodedBody | Promise<EncodedBody>;

/** Picks the media type that a body is written in. */
export type SelectMediaType = (body: unknown, content: readonly MediaType[], headers: HeaderValues) => MediaType | undefined;
