/** Keywords of JSON Schema 2020-12 (and what came before) whose value is a list of schemas about the same value, or about its items. */
export const sameValueLists: readonly string[] = ["allOf", "anyOf", "oneOf"];
export const schemaLists: readonly string[] = [...sameValueLists, "prefixItems"];

/** Keywords that hold one schema about what is within the value. */
export const innerSchemas: readonly string[] = [
  "items",
  "additionalItems",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contains",
  "propertyNames",
  "contentSchema",
];

/** Keywords that hold schemas about what is within the value, by name or pattern. */
export const innerSchemaMaps: readonly string[] = ["properties", "patternProperties"];
