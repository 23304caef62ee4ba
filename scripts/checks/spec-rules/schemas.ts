import type { ErrorObject } from "ajv/dist/2020.js";
import type { Cursor } from "../../codegen/read/cursor.ts";
import type { Places } from "./places.ts";
import { isAscii } from "./text.ts";
import type { Validator } from "./validator.ts";

/** Rule 3: Prism silently stops validating a schema that holds `nullable`. */
export function checkNoNullable({ schemas }: Places): void {
  for (const { cursor } of schemas) {
    const nullable = cursor.at("nullable");
    if (nullable.exists)
      nullable.fail('null is a type. Write `type: [string, "null"]` or `anyOf: [{$ref: …}, {type: "null"}]` instead of nullable.');
  }
}

/** Rule 8: both end up in a header of Prism's, and a process dies of what is not ASCII there. */
export function checkAscii({ schemas }: Places): void {
  for (const { cursor } of schemas) {
    for (const value of [...cursor.at("enum").items(), cursor.at("pattern")]) {
      if (typeof value.value === "string" && !isAscii(value.value))
        value.fail(`${JSON.stringify(value.value)} is not ASCII. Spell it in ASCII, in patterns with \\u escapes.`);
    }
  }
}

/** Mistakes in keywords that the generator's reader explains better. */
const saidByReader = /\/(type|required)$/;

/** JSON Schema's own schema judges each schema where it stands. */
export function checkSchemasValid({ schemas }: Places, validator: Validator): void {
  for (const { cursor, role } of schemas) {
    // What stands inside another schema is judged together with it.
    if (role !== "component" && role !== "body" && role !== "parameter") continue;
    for (const mistake of mostPrecise(validator.mistakesOf(cursor))) {
      if (saidByReader.test(mistake.instancePath)) continue;
      at(cursor, mistake.instancePath).fail(`this is no valid JSON Schema: it ${mistake.message ?? "is wrong"}. Correct it.`);
    }
  }
}

/** Prism validates nothing by a schema that does not compile, and does not say so (stoplightio/prism#2643). */
export function checkSchemasCompile({ schemas }: Places, validator: Validator): void {
  const fails = (cursor: Cursor): boolean => validator.whyNot(cursor) !== undefined;
  if (!schemas.some(({ cursor, role }) => (role === "component" || role === "parameter") && fails(cursor))) return;
  // A schema fails with all that hold it or refer to it; to blame is the one that does neither with another that fails.
  const failing = schemas.map(({ cursor }) => cursor).filter(fails);
  for (const cursor of failing) {
    const refers = cursor.at("$ref").exists && fails(cursor.resolve());
    const holds = failing.some((other) => other.key.startsWith(`${cursor.key}/`));
    if (refers || holds || validator.mistakesOf(cursor).length > 0) continue;
    cursor.fail(`this schema cannot be compiled: ${validator.whyNot(cursor)}. Correct it, or nothing is validated by it.`);
  }
}

/** Values that a schema gives itself: default, example and examples. */
export function checkSchemaValues({ schemas }: Places, validator: Validator): void {
  for (const { cursor } of schemas) {
    for (const value of [cursor.at("default"), cursor.at("example"), ...cursor.at("examples").items()]) {
      if (value.exists) checkValue(validator, cursor, value, "this value");
    }
  }
}

/** Notes what is wrong with a value, where in it it is wrong. */
export function checkValue(validator: Validator, schema: Cursor, value: Cursor, what: string): void {
  for (const error of validator.validate(schema, value.value)) {
    if (isReadOnly(error)) continue;
    at(value, error.instancePath).fail(`${what} does not match its schema: it ${reason(error)}. Correct one of them.`);
  }
}

/** A readOnly property may be required of replies and absent from requests (OpenAPI 3.0.3, section 4.7.24.2). */
function isReadOnly({ keyword, params, parentSchema }: ErrorObject): boolean {
  const properties = (
    parentSchema as { readonly properties?: { readonly [name: string]: { readonly readOnly?: unknown } | undefined } } | undefined
  )?.properties;
  return keyword === "required" && properties?.[String(params["missingProperty"])]?.readOnly === true;
}

function reason({ keyword, params, message }: ErrorObject): string {
  if (keyword === "enum")
    return `must be one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  if (keyword === "additionalProperties") return `must not have the property ${JSON.stringify(params["additionalProperty"])}`;
  if (keyword === "anyOf") return "matches none of the alternatives";
  if (keyword === "oneOf")
    return params["passingSchemas"] === null
      ? "matches none of the alternatives"
      : "matches several of the alternatives, and must match one";
  return message ?? "is wrong";
}

/** JSON Schema's schema is an allOf of vocabularies, and says the same thing again further out. */
function mostPrecise(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const inner = errors.some((other) => other !== error && other.instancePath.startsWith(`${error.instancePath}/`));
    const known = seen.has(error.instancePath);
    seen.add(error.instancePath);
    return !inner && !known;
  });
}

function at(cursor: Cursor, instancePath: string): Cursor {
  const segments = instancePath.split("/").slice(1);
  return segments.reduce((inner, segment) => inner.at(segment.replaceAll("~1", "/").replaceAll("~0", "~")), cursor);
}
