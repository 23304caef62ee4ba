import { bodyFormat } from "../../codegen/ir/media-type.ts";
import type { Cursor } from "../../codegen/read/cursor.ts";
import type { Places } from "./places.ts";

/** Rule 7: named examples, which tests and mocks ask for by name. */
export function checkNamedExamples({ mediaTypes }: Places): void {
  for (const { cursor } of mediaTypes) {
    const single = cursor.at("example");
    if (single.exists) single.fail("an example without a name cannot be asked for. Move it to `examples` under a name.");
    const examples = cursor.at("examples").entries();
    if (examples.length === 0 && !single.exists) cursor.fail("a body has no examples. Add named ones: each state, each kind of error.");
    for (const [name, reference] of examples) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) reference.fail(`${JSON.stringify(name)} is not kebab-case. Rename the example.`);
      const example = reference.resolve();
      if (reference.at("$ref").exists && !example.exists) continue;
      // externalValue is ignored by Prism, and would be a fact from outside the folder.
      if (!example.at("value").exists) reference.fail("an example has no value. Write it out under `value`.");
    }
  }
}

/** Rule 7: Prism prefers an example of the schema itself to all that the media type names. */
export function checkNoSchemaExamples({ mediaTypes }: Places): void {
  for (const { cursor } of mediaTypes) {
    for (const schema of [cursor.at("schema"), cursor.at("schema").resolve()]) {
      for (const keyword of ["example", "examples"]) {
        const found = schema.at(keyword);
        if (found.exists)
          found.fail(`Prism would answer with this instead of the named examples. Remove ${keyword} from the root of a body's schema.`);
      }
    }
  }
}

/** Rule 8: anything but a string under text/* makes Prism answer 500. */
export function checkTextExamples({ mediaTypes }: Places): void {
  for (const { cursor, name } of mediaTypes) {
    if (!name.startsWith("text/")) continue;
    for (const [, reference] of cursor.at("examples").entries()) {
      const value = reference.resolve().at("value");
      if (value.exists && typeof value.value !== "string") value.fail(`an example of ${name} is a string. Write it in quotes.`);
    }
  }
}

/** Rule 11. Bytes need no schema at all (OpenAPI 3.1, section 4.8.14.2). */
export function checkBodySchemas({ mediaTypes }: Places): void {
  for (const { cursor, name } of mediaTypes) {
    const schema = cursor.at("schema");
    if (!schema.exists) {
      if (bodyFormat(name) !== "binary") cursor.fail("a body has no schema. Add one under components.schemas and refer to it.");
    } else if (!/#\/components\/schemas\/[^/]+$/.test(String(schema.at("$ref").value))) {
      schema.fail("the schema of a body stands inline, where it has no name. Move it to components.schemas and refer to it.");
    }
  }
}

/** Rule 13: how a form carries an array, and what a file is. */
export function checkForms({ mediaTypes }: Places): void {
  for (const { cursor, name } of mediaTypes) {
    const format = bodyFormat(name);
    if (format !== "form" && format !== "multipart") continue;
    const properties = new Map(formProperties(cursor.at("schema")));
    for (const [property, schema] of properties) {
      const target = schema.resolve();
      const encoding = cursor.at("encoding").at(property);
      const types = [target.at("type").value].flat();
      if (types.includes("array") && !(encoding.exists && (format === "multipart" || encoding.at("style").exists))) {
        cursor.fail(
          `the array ${property} has no encoding, and Prism would refuse it. Add \`encoding: { ${property}: { style: form, explode: true } }\`.`,
        );
      }
      const kind = target.at("format").value;
      if (format === "multipart" && (kind === "binary" || (kind !== undefined && target.at("contentMediaType").exists))) {
        target.at("format").fail("a file in a form has no format. Write `type: string` and `contentMediaType: application/octet-stream`.");
      }
    }
    for (const [property, encoding] of cursor.at("encoding").entries()) {
      if (!properties.has(property))
        encoding.fail(`the form has no property ${property}. Name one of: ${[...properties.keys()].join(", ")}.`);
    }
  }
}

/** Properties of an object schema and of what it is composed of. */
function formProperties(reference: Cursor, depth = 0): [string, Cursor][] {
  const schema = reference.resolve();
  const members = depth < 8 ? ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.at(keyword).items()) : [];
  return [...members.flatMap((member) => formProperties(member, depth + 1)), ...schema.at("properties").entries()];
}
