import { isObject } from "../codegen/read/cursor.ts";
import { type Node, objectOf, segmentsOf } from "../upstream/source-document.ts";

/** A document without the components that nothing leads to any more. */
export function pruneComponents(document: Node): Node {
  const { components, ...rest } = document;
  const groups = objectOf(components);
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === "examples" || name === "example") continue;
      if (typeof child === "string" && child.startsWith("#/components/")) reach(child);
      else visit(child);
    }
  };
  const reach = (address: string): void => {
    const [, group = "", name = ""] = segmentsOf(address);
    const key = `${group}/${name}`;
    if (reached.has(key)) return;
    reached.add(key);
    visit(objectOf(groups[group])[name]);
  };
  visit(rest);
  const kept = Object.entries(groups).flatMap(([group, members]) => {
    const entries = Object.entries(objectOf(members)).filter(([name]) => group === "securitySchemes" || reached.has(`${group}/${name}`));
    return entries.length > 0 ? [[group, Object.fromEntries(entries)] as const] : [];
  });
  return kept.length > 0 ? { ...rest, components: Object.fromEntries(kept) } : rest;
}
