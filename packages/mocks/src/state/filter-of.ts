import type { Question } from "../lives.ts";
import { isObject, pointerTo, readPointer } from "../pointer.ts";

/**
 * Tells which items of a list a query keeps, by parameters that are named like one of their fields; undefined without any.
 * What an item shows whole is known by its id, which stands where the pointer says.
 */
export function filterOf({ operation, query }: Question): ((item: unknown, id: string) => boolean) | undefined {
  const names = (operation.request?.query ?? []).map(({ name }) => name).filter((name) => query[name] !== undefined);
  if (names.length === 0) return undefined;
  return (item, id) =>
    names.every((name) => {
      const field = readPointer(item, pointerTo(name));
      const value = isObject(field) ? readPointer(field, id) : field;
      return value === undefined || isObject(value) || String(value) === String(query[name]);
    });
}
