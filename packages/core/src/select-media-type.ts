import type { MediaType } from "./definition.ts";
import type { HeaderValues } from "./options.ts";
import { isRaw } from "./unencoded.ts";

/** The media type that the caller's `content-type` names, or else the first that fits the body. */
export function selectMediaType(body: unknown, content: readonly MediaType[], headers: HeaderValues): MediaType | undefined {
  const fields = Object(body) as { readonly [name: string]: unknown };
  const raw = isRaw(body);
  const [, wanted = (body as Blob | undefined)?.type] = Object.entries(headers).find(([name]) => /^content-type$/i.test(name)) ?? [];
  return (
    content.find(({ type }) => type === wanted) ??
    content.find(({ type, required }) =>
      raw ? !/json|form/.test(type) : !required || required.some((names) => names.every((name) => fields[name] !== undefined)),
    )
  );
}
