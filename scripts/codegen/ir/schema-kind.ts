import { type Cursor, isObject } from "../read/cursor.ts";
import { bodyFormat } from "./body-format.ts";

/** Names of the types that a schema declares, or implies by its other keywords. */
export function typeNames(schema: Cursor): string[] {
  const declared = schema.at("type");
  if (declared.exists) return [declared.value].flat().map(String);
  if (["properties", "additionalProperties", "patternProperties"].some((key) => schema.at(key).exists)) return ["object"];
  if (schema.at("items").exists || schema.at("prefixItems").exists) return ["array"];
  return schema.at("contentMediaType").exists ? ["string"] : [];
}

/** Bytes: as JSON they could not be, so such a schema belongs to a form or a whole body. */
export function isFile(schema: Cursor): boolean {
  const mediaType = schema.at("contentMediaType");
  const bytes = mediaType.exists && !schema.at("contentEncoding").exists && bodyFormat(String(mediaType.value)) === "binary";
  return typeNames(schema).includes("string") && (bytes || schema.at("format").value === "binary");
}

/** False where a value may be something else than an object, as far as the schema itself says. */
export function allowsOnlyObjects(schema: Cursor): boolean {
  const others = ["enum", "const", "items", "prefixItems"].some((key) => schema.at(key).exists);
  return isObject(schema.value) && !others && typeNames(schema).every((name) => name === "object");
}
