import ts from "typescript";

export function isNullish(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) !== 0;
}

/** The members of a union, or the type itself, without null and undefined. `boolean` counts as one. */
export function membersOf(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  const members = (type.isUnion() ? type.types : [type]).filter((member) => !isNullish(member));
  const booleans = members.filter((member) => member.flags & ts.TypeFlags.BooleanLiteral);
  if (booleans.length < 2) return members;
  return [...members.filter((member) => !booleans.includes(member)), checker.getBooleanType()];
}

/** The items of an array as something that has a place. */
export function itemsOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.isArrayType(type) ? argumentsOf(type, checker)[0] : undefined;
}

export function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const isReference = type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

export function nameOf(type: ts.Type): string | undefined {
  return type.aliasSymbol?.name ?? type.symbol?.name;
}

export function isStructure(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isStructure);
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

export function isNullable(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some((member) => member.flags & ts.TypeFlags.Null) : (type.flags & ts.TypeFlags.Null) !== 0;
}

export function isOnlyNullish(type: ts.Type): boolean {
  return type.isUnion() ? type.types.every(isNullish) : isNullish(type);
}

/** `any` is assignable to everything and everything to it, which says nothing about a change to something else. */
export function isVague(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0;
}

/** `unknown` may be null without saying so. */
export function isPrecise(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0;
}
