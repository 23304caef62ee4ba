import type { Question } from "../lives.ts";
import { isObject, pointerTo, readPointer } from "../pointer.ts";

/** Tells which items of a list a query keeps, by parameters that are named like one of their fields; undefined without any. */
export function filterOf({ operation, query }: Question): ((item: unknown) => boolean) | undefined {
  const names = (operation.request?.query ?? []).map(({ name }) => name).filter((name) => query[name] !== undefined);
  if (names.length === 0) return undefined;
  return (item) =>
    names.every((name) => {
      const value = readPointer(item, pointerTo(name));
      return value === undefined || isObject(value) || String(value) === String(query[name]);
    });
}
