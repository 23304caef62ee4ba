import { remedy } from "./nearest.ts";

/** Every field of a type, so that one that is added to the type cannot be forgotten here. */
export type FieldsOf<Type> = Readonly<Record<keyof Type, true>>;

/**
 * Throws where a value is no object, or has a field that does not exist: it would do nothing, and nobody would notice.
 * `what` begins the message: `A fault`; for options that are not named themselves it is left out.
 */
export function checkFields<Type extends object>(value: Type, fields: FieldsOf<Type>, what?: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${what === undefined ? "The options are" : `${what} is`} an object, not ${String(value as unknown)}.`);
  const known = Object.keys(fields);
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const unknown = what === undefined ? `There is no option "${stranger}"` : `${what} has no field "${stranger}"`;
  throw new Error(unknown + remedy(stranger, known).replace(/^, only/, what === undefined ? ", only" : ". It may have"));
}
