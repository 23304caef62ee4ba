import { type Cursor, isObject } from "../../codegen/read/cursor.ts";
import type { Places, SchemaRole } from "./places.ts";
import { isBlank } from "./text.ts";

/** Rule 10, for schemas of every depth. A `$ref` may add a description, but what it names has one already. */
export function checkSchemaDescriptions({ schemas }: Places): void {
  for (const { cursor, role } of schemas) {
    const what = described[role];
    if (what === undefined || !isBlank(cursor.at("description")) || cursor.at("$ref").exists || needsNoWords(cursor)) continue;
    cursor.fail(`${what} has no description. Add one, in words of our own.`);
  }
}

/** Rule 10, for everything else. */
export function checkOtherDescriptions({ parameters, headers, responses }: Places): void {
  const groups: [string, readonly Cursor[]][] = [
    ["a parameter", parameters],
    ["a header", headers],
    ["a response", responses],
  ];
  for (const [what, cursors] of groups) {
    for (const cursor of cursors) {
      if (isBlank(cursor.at("description"))) cursor.fail(`${what} has no description. Add one, in words of our own.`);
    }
  }
}

/** The schema of a parameter or header is described by its holder; a body's is a component; a part of an `allOf` by the whole. */
const described: { readonly [role in SchemaRole]?: string } = {
  component: "a schema",
  property: "a property",
  items: "the schema of items",
  additional: "the schema of further properties",
  member: "an alternative",
};

/** `{type: "null"}`, and members that only say what is required of the whole. */
function needsNoWords(schema: Cursor): boolean {
  return (
    schema.at("type").value === "null" ||
    (isObject(schema.value) && Object.keys(schema.value).every((key) => key === "required" || key === "not"))
  );
}
