import type { Cursor } from "../read/cursor.ts";

/** A named example (Example Object, 4.8.19) of a media type. */
export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

/** Named examples of a media type; a lone `example` is called "default", as Prism calls it. */
export function readExamples(mediaType: Cursor): Example[] {
  const named = mediaType
    .at("examples")
    .entries()
    .flatMap(([name, reference]) => {
      const example = reference.resolve();
      return example.at("value").exists ? [{ name, summary: example.at("summary").string(), value: example.at("value").value }] : [];
    });
  if (named.length > 0) return named;
  const single = mediaType.at("example");
  return single.exists ? [{ name: "default", summary: undefined, value: single.value }] : [];
}
