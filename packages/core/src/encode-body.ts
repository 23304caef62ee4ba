import type { MediaType } from "./definition.ts";
import type { HeaderValues } from "./options.ts";

/** A body as fetch takes it, and its media type, unless fetch is to set it. */
export type EncodedBody = readonly [body: NonNullable<RequestInit["body"]>, contentType?: string];

/** Writes a body in a media type. */
export type EncodeBody = (body: unknown, mediaType: MediaType) => EncodedBody;

/** Picks the media type that a body is written in. */
export type SelectMediaType = (body: unknown, content: readonly MediaType[], headers: HeaderValues) => MediaType | undefined;
