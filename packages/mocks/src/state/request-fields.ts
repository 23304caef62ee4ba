import { isObject, keysOf } from "../pointer.ts";
import type { Operation, PrismResponse } from "../prism.ts";
import { checkResponse } from "../prism.ts";
import type { RequestBody } from "../request-body.ts";
import { list, mapping } from "../untyped.ts";

/** The fields of a request body, by name: of JSON, or of a form without its files. */
export function requestFields({ parts, value }: RequestBody): Map<string, unknown> {
  if (parts !== undefined) return new Map(parts.filter(({ isFile }) => !isFile).map((part) => [part.name, part.value]));
  if (typeof value === "string") return new Map(new URLSearchParams(value));
  return new Map(isObject(value) && !Array.isArray(value) ? Object.entries(value) : []);
}

/** Names of the fields that an operation takes. */
export function declaredFields({ request }: Operation): string[] {
  const names = (value: unknown): string[] => {
    const schema = mapping(value);
    const branches = [...list(schema["allOf"]), ...list(schema["oneOf"]), ...list(schema["anyOf"])];
    return [...Object.keys(mapping(schema["properties"])), ...branches.flatMap(names)];
  };
  return [...new Set((request?.body?.contents ?? []).flatMap(({ schema }) => names(schema)))];
}

/**
 * The values that an import takes over from a request: fields of the same name, as far as the document allows them
 * there. What the request could have said but left out is empty (null, `{}` or `[]`) where the document allows that,
 * rather than the value of an example. Of something that the request names by its id and the import shows whole, the id is
 * all that is known: `7741` becomes `{ id: 7741 }`. `id` points to where an import has its own.
 */
export function takeOver(
  given: ReadonlyMap<string, unknown>,
  declared: readonly string[],
  poll: Operation,
  example: PrismResponse,
  id: string,
): Map<string, unknown> {
  const taken = new Map<string, unknown>();
  if (!isObject(example.body)) return taken;
  const body: Record<string, unknown> = { ...example.body };
  for (const name of new Set([...given.keys(), ...declared])) {
    if (!Object.hasOwn(body, name)) continue;
    const allows = (candidate: unknown) => isAllowed(poll, example, { ...body, [name]: candidate });
    const candidates = given.has(name) ? readings(given.get(name)) : [null, {}, []];
    const value = candidates.find(allows) ?? (given.has(name) && !allows({}) ? named(candidates, id).find(allows) : undefined);
    if (value === undefined) continue;
    body[name] = value;
    taken.set(name, value);
  }
  return taken;
}

/** A value, and what the text of a form may mean: `true`, `7`. */
function readings(value: unknown): unknown[] {
  if (value === "true" || value === "false") return [value === "true", value];
  return typeof value === "string" && /^-?\d{1,15}(\.\d+)?$/.test(value) ? [Number(value), value] : [value];
}

/** Things that are known by their id alone. */
function named(ids: readonly unknown[], pointer: string): unknown[] {
  const [name, ...deeper] = keysOf(pointer);
  if (name === undefined || deeper.length > 0) return [];
  return ids.filter((id) => typeof id === "string" || typeof id === "number").map((id) => ({ [name]: id }));
}

function isAllowed(poll: Operation, example: PrismResponse, body: unknown): boolean {
  return !checkResponse(poll, { ...example, body }).some(({ severity }) => severity === "Error");
}
