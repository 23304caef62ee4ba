import type { Cursor } from "../codegen/read/cursor.ts";
import type { Validator } from "../checks/spec-rules/validator.ts";
import { type Direction, sampleValue } from "./sample-value.ts";

/** A value for an example, and whether one of the wanted changes to it could be made. */
export interface MadeExample {
  readonly value: unknown;
  readonly changed: boolean;
}

/**
 * A value that validates against a schema: one that shows every field, else one of the required fields alone. Undefined
 * if neither validates. Of the `changes` to it, the first that leaves a valid value is made.
 */
export function makeExample(
  schema: Cursor,
  direction: Direction,
  validator: Validator,
  changes: readonly ((value: unknown) => unknown)[] = [],
): MadeExample | undefined {
  const isValid = (value: unknown): boolean => validator.validate(schema, value).every((error) => isReadOnly(error));
  const accepts = (part: Cursor, value: unknown): boolean => validator.validate(part, value).length === 0;
  for (const full of [true, false]) {
    const value = sampleValue(schema, direction, full, accepts);
    if (!isValid(value)) continue;
    const better = changes.map((change) => change(value)).find(isValid);
    return better === undefined ? { value, changed: false } : { value: better, changed: true };
  }
  return undefined;
}

/** A readOnly property may be required of replies and absent from requests (OpenAPI 3.0.3, section 4.7.24.2). */
function isReadOnly({ keyword, params, parentSchema }: ReturnType<Validator["validate"]>[number]): boolean {
  const { properties } = parentSchema as { readonly properties?: Readonly<Record<string, { readonly readOnly?: unknown } | undefined>> };
  return keyword === "required" && properties?.[String(params["missingProperty"])]?.readOnly === true;
}
