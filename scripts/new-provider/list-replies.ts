import { listOf, type Node, objectOf, type SourceDocument } from "../upstream/source-document.ts";
import { collections } from "./propose-pagination.ts";

/** Whether an operation of a source answers with a list: an array, or an object around one. */
export function repliesWithList(source: SourceDocument, operation: Node): boolean {
  const [, success] = Object.entries(objectOf(operation["responses"])).find(([status]) => status.startsWith("2")) ?? [];
  const [mediaType] = Object.values(objectOf(source.follow(success)["content"]));
  return isList(source, objectOf(mediaType)["schema"], 0);
}

function isList(source: SourceDocument, schema: unknown, depth: number): boolean {
  const target = source.follow(schema);
  if (target["type"] === "array") return true;
  const properties = objectOf(target["properties"]);
  const arrays = Object.keys(properties).filter((name) => {
    const { type, items } = source.follow(properties[name]);
    return type === "array" && !["string", "number", "integer", "boolean"].includes(String(source.follow(items)["type"]));
  });
  // A resource may well hold a list; the envelope of a list holds little else.
  const isEnvelope = arrays.length === 1 || arrays.some((name) => collections.includes(name));
  if (isEnvelope && Object.keys(properties).length <= 8) return true;
  return depth < 3 && listOf(target["allOf"]).some((part) => isList(source, part, depth + 1));
}
