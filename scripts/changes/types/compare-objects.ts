import ts from "typescript";
import type { Direction } from "../change.ts";
import { within } from "../place.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Declared } from "./declared.ts";

/** Compares objects property by property, so that one that was removed is seen where the types still fit. */
export function compareObjects(comparison: TypeComparison, before: Declared, after: Declared, direction: Direction): void {
  const one = propertiesOf(before.type, comparison);
  const other = propertiesOf(after.type, comparison);
  const [open, otherOpen] = [indexOf(before.type, comparison), indexOf(after.type, comparison)];
  for (const [name, property] of one) {
    const counterpart = other.get(name);
    if (counterpart) compareProperty(comparison, before, after, property, counterpart, direction);
    else noteRemoved(comparison, before, property, otherOpen, direction);
  }
  for (const [name, property] of other) if (!one.has(name)) noteAdded(comparison, after, property, open, direction);
  if (open && otherOpen) {
    const place = within(after.place, "{}");
    comparison.compare({ type: open, place: within(before.place, "{}") }, { type: otherOpen, place }, direction);
  } else if (open) comparison.note(`${direction}-additional-properties-closed`, after.place, direction);
  else if (otherOpen) {
    const type = comparison.text({ type: otherOpen });
    const clashes = [...other.values()].some((property) => !fitsIndex(property, otherOpen, comparison));
    // A literal has to fit the index signature with all of its properties (openapi-typescript writes an intersection).
    if (direction === "request" && clashes)
      comparison.note("request-type-changed", after.place, direction, "no other properties", `other properties: ${type}`);
    else comparison.note(`${direction}-additional-properties-opened`, after.place, direction);
  }
}

function compareProperty(
  comparison: TypeComparison,
  before: Declared,
  after: Declared,
  property: ts.Symbol,
  counterpart: ts.Symbol,
  direction: Direction,
): void {
  const one = comparison.owners.property(before, property, comparison.checker);
  const other = comparison.owners.property(after, counterpart, comparison.checker);
  const [was, is] = [isOptional(property), isOptional(counterpart)];
  if (was !== is) comparison.note(`${direction}-property-became-${is ? "optional" : "required"}`, other.at, direction);
  comparison.compare(one, other, direction);
}

function noteRemoved(
  comparison: TypeComparison,
  parent: Declared,
  property: ts.Symbol,
  open: ts.Type | undefined,
  direction: Direction,
): void {
  const { checker } = comparison;
  const declared = comparison.owners.property(parent, property, checker);
  const isOpen =
    direction === "request" && open !== undefined && checker.isTypeAssignableTo(checker.getNonNullableType(declared.type), open);
  comparison.note(
    isOpen ? "request-property-removed-from-open" : `${direction}-property-removed`,
    declared.at,
    direction,
    comparison.text(declared),
  );
}

function noteAdded(
  comparison: TypeComparison,
  parent: Declared,
  property: ts.Symbol,
  open: ts.Type | undefined,
  direction: Direction,
): void {
  const { checker } = comparison;
  const declared = comparison.owners.property(parent, property, checker);
  const type = comparison.text(declared);
  // What had been read as any other property now has a type of its own.
  if (direction === "response" && open && !checker.isTypeAssignableTo(declared.type, open))
    comparison.note("response-type-changed", declared.at, direction, comparison.text({ type: open }), type);
  const isRequired = direction === "request" && !isOptional(property);
  comparison.note(isRequired ? "request-property-added-required" : `${direction}-property-added`, declared.at, direction, undefined, type);
}

/** Notes every property of an object that went or came as a whole, such as the query of an operation. */
export function noteAll(comparison: TypeComparison, declared: Declared, verb: "removed" | "added", direction: Direction): void {
  const note = verb === "removed" ? noteRemoved : noteAdded;
  for (const property of propertiesOf(declared.type, comparison).values()) note(comparison, declared, property, undefined, direction);
}

function fitsIndex(property: ts.Symbol, index: ts.Type, { checker }: TypeComparison): boolean {
  return checker.isTypeAssignableTo(checker.getNonNullableType(checker.getTypeOfSymbol(property)), index);
}

/** Properties that can hold something: openapi-typescript writes `query?: never` where there is none. */
export function propertiesOf(type: ts.Type, { checker }: Pick<TypeComparison, "checker">): Map<string, ts.Symbol> {
  const found = checker.getPropertiesOfType(type).flatMap((symbol) => {
    // Methods of promises and the like are not ours to compare.
    if (symbol.declarations?.some((declaration) => /\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName)) && !isMapped(type))
      return [];
    return isOptional(symbol) && isNever(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)))
      ? []
      : [[symbol.name, symbol] as const];
  });
  return new Map(found);
}

/** Type of properties without a name; `Record<string, never>` is how an object without any is written. */
function indexOf(type: ts.Type, { checker }: TypeComparison): ts.Type | undefined {
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type;
  return index && isNever(index) ? undefined : index;
}

export function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

function isMapped(type: ts.Type): boolean {
  return type.aliasSymbol !== undefined;
}

function isNever(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Never) !== 0;
}
