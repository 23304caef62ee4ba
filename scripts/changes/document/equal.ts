import { isObject } from "../../codegen/read/cursor.ts";

/** Whether two values of a document say the same; the order of keys says nothing. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => equal(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && equal(one[name], other[name]));
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value, none if it is no object. */
export function fields(value: unknown): Fields {
  return isObject(value) ? value : {};
}

export function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Some fields of a value. */
export function pick(value: unknown, names: Iterable<string>): Fields {
  return Object.fromEntries([...names].flatMap((name) => (field(value, name) === undefined ? [] : [[name, field(value, name)]])));
}
