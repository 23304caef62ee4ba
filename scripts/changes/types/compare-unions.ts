import ts from "typescript";
import type { Direction } from "../change.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Declared } from "./declared.ts";
import { describeMember } from "./describe-type.ts";
import { membersOf } from "./type-facts.ts";

/**
 * Compares unions: values of enums as such, other members pair by pair. Whoever reads is hurt by members that were
 * added, whoever writes by those that were removed.
 */
export function compareUnions(comparison: TypeComparison, before: Declared, after: Declared, direction: Direction): void {
  const { checker } = comparison;
  const one = split(membersOf(before.type, checker));
  const other = split(membersOf(after.type, checker));
  const pairs = pair(comparison, one.types, other.types);
  const keptValues = one.values.filter((value) => other.values.includes(value));
  if (pairs.length === 0 && keptValues.length === 0) return comparison.compareWhole(before, after, direction);
  for (const [member, counterpart] of pairs)
    comparison.compare({ type: member, place: before.place }, { type: counterpart, place: after.place }, direction);
  const isCovered = (type: ts.Type, union: Declared): boolean => checker.isTypeAssignableTo(type, checker.getNonNullableType(union.type));
  const isPaired = (type: ts.Type): boolean => pairs.some((both) => both.includes(type));
  const gone = [...one.values.filter((value) => !keptValues.includes(value)), ...one.types.filter((type) => !isPaired(type))];
  const come = [...other.values.filter((value) => !keptValues.includes(value)), ...other.types.filter((type) => !isPaired(type))];
  noteMembers(comparison, gone, other.values, after, direction, "removed", (type) => direction === "request" && isCovered(type, after));
  noteMembers(
    comparison,
    come,
    one.values,
    after,
    direction,
    "added",
    (type) => direction === "response" && !isValue(type) && isCovered(type, before),
  );
}

function noteMembers(
  comparison: TypeComparison,
  members: readonly ts.Type[],
  peers: readonly ts.Type[],
  { place }: Declared,
  direction: Direction,
  verb: "added" | "removed",
  isHarmless: (type: ts.Type) => boolean,
): void {
  const texts = (types: readonly ts.Type[]): string =>
    types
      .map((type) => describeMember(type, comparison.owners, comparison.checker))
      .sort()
      .join(", ");
  const side = (text: string): [string | undefined, string?] => (verb === "added" ? [undefined, text] : [text]);
  const [harmless, harmful] = [members.filter(isHarmless), members.filter((type) => !isHarmless(type))];
  // Strings are values of an enum only where there have been strings; to a union of objects they are new members.
  const isAlike = (type: ts.Type): boolean => peers.some((peer) => (peer.flags & type.flags & valueFlags) !== 0);
  const values = harmful.filter((type) => isValue(type) && isAlike(type));
  const types = harmful.filter((type) => !values.includes(type));
  if (values.length > 0) comparison.note(`${direction}-enum-value-${verb}`, place, direction, ...side(texts(values)));
  if (types.length > 0) comparison.note(`${direction}-union-member-${verb}`, place, direction, ...side(texts(types)));
  if (harmless.length > 0) {
    const rule = direction === "request" ? "request-type-widened" : "response-type-narrowed";
    comparison.note(rule, place, direction, ...side(texts(harmless)));
  }
}

/** Each member of the one with what it has become: by identity, by name, by type, by tag; what is left over, if it is one each. */
function pair(comparison: TypeComparison, one: readonly ts.Type[], other: readonly ts.Type[]): [ts.Type, ts.Type][] {
  const { checker, owners } = comparison;
  // Schemas with names of their own are alternatives to each other.
  const areNamed = (...types: ts.Type[]): boolean => types.every((type) => owners.nameOf(type) !== undefined);
  const pairs: [ts.Type, ts.Type][] = [];
  const left = new Set(one);
  const right = new Set(other);
  const match = (isSame: (type: ts.Type, counterpart: ts.Type) => boolean): void => {
    for (const type of left) {
      const counterpart = [...right].find((candidate) => isSame(type, candidate));
      if (!counterpart) continue;
      pairs.push([type, counterpart]);
      left.delete(type);
      right.delete(counterpart);
    }
  };
  match((type, counterpart) => type === counterpart);
  match((type, counterpart) => owners.nameOf(type) !== undefined && owners.nameOf(type) === owners.nameOf(counterpart));
  match((type, counterpart) => checker.isTypeAssignableTo(type, counterpart) && checker.isTypeAssignableTo(counterpart, type));
  match((type, counterpart) => tags(type, checker).some((tag) => tags(counterpart, checker).includes(tag)));
  match((type, counterpart) => checker.isArrayType(type) && checker.isArrayType(counterpart));
  if (left.size === 1 && right.size === 1)
    match((type, counterpart) => isObject(type) && isObject(counterpart) && !areNamed(type, counterpart));
  return pairs;
}

/** Properties with one possible value each, such as `kind: "cat"`. */
function tags(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (!isObject(type) || checker.isArrayType(type)) return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const value = checker.getTypeOfSymbol(property);
    return value.isStringLiteral() ? [`${property.name}=${value.value}`] : [];
  });
}

function isObject(type: ts.Type): boolean {
  return type.isIntersection() || (type.flags & ts.TypeFlags.Object) !== 0;
}

const valueFlags = ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral | ts.TypeFlags.BooleanLiteral;

function isValue(type: ts.Type): boolean {
  return (type.flags & valueFlags) !== 0;
}

function split(members: readonly ts.Type[]): { values: ts.Type[]; types: ts.Type[] } {
  return { values: members.filter(isValue), types: members.filter((type) => !isValue(type)) };
}
