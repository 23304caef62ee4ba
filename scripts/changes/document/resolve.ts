import { isObject } from "../../codegen/read/cursor.ts";

/** Follows local `$ref`s of plain data; the value itself if it is none, undefined if it leads nowhere. */
export function resolve(value: unknown, document: unknown): unknown {
  let current = value;
  for (let hops = 0; hops < 50; hops++) {
    if (!isObject(current) || typeof current["$ref"] !== "string") return current;
    current = at(current["$ref"], document);
  }
  return undefined;
}

/** What a reference such as `#/components/schemas/Pet` names. */
export function at(reference: string, document: unknown): unknown {
  let current = document;
  for (const segment of pointer(reference)) {
    if ((!isObject(current) && !Array.isArray(current)) || !Object.hasOwn(current, segment)) return undefined;
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}

/** Segments of a local reference; none of any other. */
export function pointer(reference: string): string[] {
  if (!reference.startsWith("#/")) return [];
  return reference
    .slice(2)
    .split("/")
    .map((segment) => decode(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign stands for itself.
    return segment;
  }
}
