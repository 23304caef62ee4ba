import { type Cursor, isObject } from "./cursor.ts";

/** Fields that hold names: what stands directly under them is called as the document likes. */
export const mapFields: ReadonlySet<string> = new Set(
  (
    "properties patternProperties dependentSchemas $defs definitions schemas responses parameters requestBodies headers securitySchemes " +
    "links callbacks pathItems paths webhooks variables content encoding mapping scopes"
  ).split(" "),
);

/** Fields that hold data: whatever stands under them means nothing to OpenAPI. */
export const dataFields: ReadonlySet<string> = new Set("example examples default const enum value security".split(" "));

/**
 * Visits every object of a document once, and what its `$ref`s name in other files. A property called `example` or an
 * example that holds a `$ref` is not mistaken for the keyword; foreign extensions are not looked into.
 */
export function walk(root: Cursor, visit: (cursor: Cursor) => void): void {
  const seen = new Set<string>();
  const enter = (cursor: Cursor, isMap: boolean): void => {
    if (!isObject(cursor.value) && !Array.isArray(cursor.value)) return;
    if (!isMap && isObject(cursor.value)) {
      // In the document itself everything stands in one place; its keys are many, and take their time.
      if (cursor.source !== root.source) {
        if (seen.has(cursor.key)) return;
        seen.add(cursor.key);
      }
      visit(cursor);
      const target = cursor.reference?.follow();
      // What stands in the document itself is visited anyhow.
      if (target && target.source !== root.source) enter(target, false);
    }
    const isField = !isMap && isObject(cursor.value);
    for (const [name, value] of Object.entries(cursor.value)) {
      if (typeof value !== "object" || (isField && (dataFields.has(name) || name.startsWith("x-")))) continue;
      enter(cursor.at(name), isField && mapFields.has(name));
    }
  };
  enter(root, false);
}
