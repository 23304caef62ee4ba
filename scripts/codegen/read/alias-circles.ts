import type { Cursor } from "./cursor.ts";

/**
 * Keys of the `$ref`s by which a schema holds itself with no object between, such as a list of lists of itself. A type
 * of its own may do so in TypeScript; a member of openapi-typescript's `components["schemas"]` may not (TS2502).
 */
export function aliasCircles(root: Cursor): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (cursor: Cursor, path: ReadonlySet<string>): void => {
    const target = cursor.reference && cursor.target();
    if (target && path.has(target.key)) circles.add(cursor.key);
    else if (target && !done.has(target.key)) {
      visit(target, new Set(path).add(target.key));
      done.add(target.key);
    }
    for (const key of ["allOf", "oneOf", "anyOf", "prefixItems"]) for (const child of cursor.at(key).items()) visit(child, path);
    if (cursor.at("items").exists) visit(cursor.at("items"), path);
  };
  for (const [, schema] of root.at("components").at("schemas").entries()) visit(schema, new Set([schema.key]));
  return circles;
}
