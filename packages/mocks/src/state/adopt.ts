import { isObject, pointerTo, writePointer } from "../pointer.ts";

/** Takes over what a body and an import have in common: fields of the same name. */
export function adopt(body: unknown, shown: unknown): void {
  if (!isObject(body) || !isObject(shown)) return;
  for (const [name, value] of Object.entries(shown)) if (Object.hasOwn(body, name)) writePointer(body, pointerTo(name), value);
}
