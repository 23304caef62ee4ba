import ts from "typescript";
import type { Direction } from "../change.ts";
import type { Place } from "../place.ts";
import { isOptional } from "./compare-objects.ts";
import type { TypeComparison } from "./compare-types.ts";

/** Compares functions: what one takes is written by whoever calls it, what it returns is read. A callback is the reverse. */
export function compareSignatures(
  comparison: TypeComparison,
  place: Place,
  one: ts.Signature,
  other: ts.Signature,
  direction: Direction,
): void {
  const inside: Direction = direction === "response" ? "request" : "response";
  const [parameters, otherParameters] = [one.getParameters(), other.getParameters()];
  const owner = { type: comparison.checker.getAnyType(), place };
  for (const [index, parameter] of parameters.entries()) {
    const counterpart = otherParameters[index];
    if (!counterpart) {
      comparison.note("method-changed", place, undefined, parameter.name);
      continue;
    }
    const before = comparison.owners.property(owner, parameter, comparison.checker);
    const after = comparison.owners.property(owner, counterpart, comparison.checker);
    if (mayBeAbsent(parameter) && !mayBeAbsent(counterpart) && inside === "request")
      comparison.note("method-changed", place, undefined, undefined, counterpart.name);
    comparison.compare(
      { ...before, type: comparison.checker.getNonNullableType(before.type) },
      { ...after, type: comparison.checker.getNonNullableType(after.type) },
      inside,
    );
  }
  for (const parameter of otherParameters.slice(parameters.length))
    if (!mayBeAbsent(parameter)) comparison.note("method-changed", place, undefined, undefined, parameter.name);
  const returned = { type: one.getReturnType(), node: typeNode(one), place };
  comparison.compare(returned, { type: other.getReturnType(), node: typeNode(other), place }, direction);
}

function typeNode(signature: ts.Signature): ts.TypeNode | undefined {
  const { declaration } = signature;
  return declaration && !ts.isJSDocSignature(declaration) ? declaration.type : undefined;
}

function mayBeAbsent(parameter: ts.Symbol): boolean {
  const { valueDeclaration } = parameter;
  if (!valueDeclaration || !ts.isParameter(valueDeclaration)) return isOptional(parameter);
  return valueDeclaration.questionToken !== undefined || valueDeclaration.initializer !== undefined;
}
