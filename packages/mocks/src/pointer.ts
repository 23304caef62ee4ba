/** Reads a value by JSON Pointer (RFC 6901); undefined where there is none. */
export function readPointer(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

/** Writes a value in place; does nothing where the document has no object to hold it. Undefined removes it. */
export function writePointer(target: unknown, pointer: string, value: unknown): void {
  const keys = keysOf(pointer);
  const last = keys.pop();
  const holder = keys.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), target);
  if (!isObject(holder) || last === undefined) return;
  if (value === undefined) delete holder[last];
  // Unlike assignment, this makes a field called __proto__ an ordinary one.
  else Object.defineProperty(holder, last, { value, configurable: true, enumerable: true, writable: true });
}

/** Whether a value has fields: an object or an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The JSON Pointer to a field of this name. */
export function pointerTo(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Names of the fields that lead to a value: `/a~1b/0` is `["a/b", "0"]`. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
