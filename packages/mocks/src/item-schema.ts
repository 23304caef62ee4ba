import { keysOf, readPointer } from "./pointer.ts";
import { mapping, text } from "./untyped.ts";

/** Name of the component schema of what a list holds: `Import`; undefined where its items have no name. `items` is a JSON Pointer into the answer. */
export function itemSchema(root: unknown, operation: Record<string, unknown>, items: string): string | undefined {
  const responses = Object.entries(mapping(operation["responses"]));
  const success = resolve(root, responses.find(([code]) => code.startsWith("2"))?.[1]);
  const [content] = Object.values(mapping(success["content"]));
  const list = keysOf(items).reduce(
    (schema, name) => resolve(root, mapping(schema["properties"])[name]),
    resolve(root, mapping(content)["schema"]),
  );
  return /^#\/components\/schemas\/([^/]+)$/.exec(text(mapping(list["items"])["$ref"]) ?? "")?.[1];
}

/** What a value is, or refers to in the same file. */
function resolve(root: unknown, value: unknown, depth = 0): Record<string, unknown> {
  const reference = text(mapping(value)["$ref"]);
  // Whoever refers to himself refers to nothing.
  if (reference === undefined || depth > 10) return mapping(value);
  return reference.startsWith("#/") ? resolve(root, readPointer(root, reference.slice(1)), depth + 1) : {};
}
