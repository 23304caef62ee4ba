import ts from "typescript";
import type { MatchedOperations, OperationEntry, OperationPair } from "../document/operations.ts";
import { pathParameters } from "../document/operations.ts";
import type { Place } from "../place.ts";
import { isOptional, noteAll, propertiesOf } from "./compare-objects.ts";
import { compareContent } from "./compare-content.ts";
import { compareResponses } from "./compare-responses.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Declared } from "./declared.ts";

/** The `paths` of both sides. */
export interface Paths {
  readonly old: ts.Type;
  readonly new: ts.Type;
}

/** Compares each operation with what it has become. Those that went or came are noted from the documents. */
export function compareOperations(comparison: TypeComparison, paths: Paths, { pairs }: MatchedOperations): void {
  // All get their names before any is walked: a response of one may be declared in another.
  const found = pairs.flatMap((pair) => {
    const one = operationType(comparison, paths.old, pair.old, pair);
    const other = operationType(comparison, paths.new, pair.new, pair);
    return one && other ? [{ pair, one, other }] : [];
  });
  for (const { pair, one, other } of found) {
    compareParameters(comparison, pair, one, other);
    compareRequestBody(comparison, one, other);
    const [responses, otherResponses] = [part(comparison, one, "responses"), part(comparison, other, "responses")];
    if (responses && otherResponses) compareResponses(comparison, responses, otherResponses);
  }
}

function operationType(
  comparison: TypeComparison,
  paths: ts.Type,
  { path, method }: OperationEntry,
  { new: now }: OperationPair,
): Declared | undefined {
  const { checker, owners } = comparison;
  const item = checker.getPropertyOfType(paths, path);
  const symbol = item && checker.getPropertyOfType(checker.getTypeOfSymbol(item), method);
  if (!symbol) return undefined;
  const owner = { kind: "operation", label: now.label, ...(now.id === undefined ? {} : { id: now.id }) } as const;
  const type = checker.getTypeOfSymbol(symbol);
  // With an operationId it is declared among the `operations`, otherwise here.
  const literal = type.symbol?.declarations?.[0];
  const declaration = literal && ts.isTypeLiteralNode(literal) ? literal.parent : symbol.declarations?.[0];
  if (declaration) owners.register(declaration, owner);
  return { type, place: { owner, path: [] } };
}

/** A field of an operation, unless it is there only to say that it is not. */
function part(comparison: TypeComparison, parent: Declared, name: string): (Declared & { readonly at: Place }) | undefined {
  const symbol = propertiesOf(parent.type, comparison).get(name);
  return symbol && comparison.owners.property(parent, symbol, comparison.checker);
}

function compareParameters(comparison: TypeComparison, pair: OperationPair, one: Declared, other: Declared): void {
  const [before, after] = [part(comparison, one, "parameters"), part(comparison, other, "parameters")];
  const [names, otherNames] = [pathParameters(pair.old.path), pathParameters(pair.new.path)];
  const areRenamed = names.length === otherNames.length && names.some((name, index) => name !== otherNames[index]);
  for (const group of ["path", "query", "header", "cookie"]) {
    const [own, counterpart] = [before && part(comparison, before, group), after && part(comparison, after, group)];
    if (group === "path" && areRenamed && own && counterpart) {
      compareByPosition(comparison, own, counterpart, names, otherNames);
      continue;
    }
    if (own && counterpart) comparison.compare(required(comparison, own), required(comparison, counterpart), "request");
    else if (own) noteAll(comparison, required(comparison, own), "removed", "request");
    else if (counterpart) noteAll(comparison, required(comparison, counterpart), "added", "request");
  }
}

/** Parameters of a path are told by their position where their names differ. */
function compareByPosition(
  comparison: TypeComparison,
  one: Declared,
  other: Declared,
  names: readonly string[],
  otherNames: readonly string[],
): void {
  const [own, counterparts] = [propertiesOf(one.type, comparison), propertiesOf(other.type, comparison)];
  for (const [index, name] of names.entries()) {
    const otherName = otherNames[index] ?? "";
    const [symbol, counterpart] = [own.get(name), counterparts.get(otherName)];
    if (!symbol || !counterpart) continue;
    const [before, after] = [
      comparison.owners.property(one, symbol, comparison.checker),
      comparison.owners.property(other, counterpart, comparison.checker),
    ];
    if (name !== otherName)
      comparison.note(
        "path-parameter-renamed",
        { owner: other.place.owner, path: ["parameters", "path", otherName] },
        "request",
        name,
        otherName,
      );
    comparison.compare(before, after, "request");
  }
}

function compareRequestBody(comparison: TypeComparison, one: Declared, other: Declared): void {
  const [before, after] = [part(comparison, one, "requestBody"), part(comparison, other, "requestBody")];
  const place = { owner: other.place.owner, path: ["requestBody"] };
  const isRequired = (parent: Declared): boolean => {
    const symbol = comparison.checker.getPropertyOfType(parent.type, "requestBody");
    return symbol !== undefined && !isOptional(symbol);
  };
  if (!before && after) return comparison.note(isRequired(other) ? "request-body-added-required" : "request-body-added", place, "request");
  if (before && !after) return comparison.note("request-body-removed", place, "request");
  if (!before || !after) return;
  if (isRequired(one) !== isRequired(other))
    comparison.note(isRequired(other) ? "request-body-became-required" : "request-body-became-optional", place, "request");
  const [content, otherContent] = [
    part(comparison, required(comparison, before), "content"),
    part(comparison, required(comparison, after), "content"),
  ];
  if (content && otherContent) compareContent(comparison, content, otherContent, "request");
}

/** Without the undefined of an optional field. */
function required(comparison: TypeComparison, declared: Declared): Declared {
  return { ...declared, type: comparison.checker.getNonNullableType(declared.type) };
}
