import ts from "typescript";
import type { Reach } from "../document/reach.ts";
import { propertiesOf } from "./compare-objects.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Owners } from "./declared.ts";

/** Makes the components of one side known as owners of what stands in them. */
export function registerComponents(components: ts.Type, owners: Owners, checker: ts.TypeChecker): void {
  for (const section of checker.getPropertiesOfType(components)) {
    for (const component of checker.getPropertiesOfType(checker.getTypeOfSymbol(section))) {
      const declaration = component.declarations?.[0];
      if (declaration && ts.isPropertySignature(declaration))
        owners.register(declaration, { kind: "component", section: section.name, name: component.name });
      if (section.name === "schemas") owners.name(checker.getTypeOfSymbol(component), component.name);
    }
  }
}

/** Compares schemas by name. One that operations use has mostly been walked by then; this finds those that none uses. */
export function compareSchemas(comparison: TypeComparison, old: ts.Type, now: ts.Type, reach: Reach): void {
  const [before, after] = [schemasOf(old, comparison), schemasOf(now, comparison)];
  const gone = [...before].filter(([name]) => !after.has(name));
  const come = new Map([...after].filter(([name]) => !before.has(name)));
  for (const [name, symbol] of before) {
    const counterpart = after.get(name);
    if (!counterpart) continue;
    const place = { owner: { kind: "component", section: "schemas", name }, path: [] } as const;
    const [one, other] = [
      comparison.owners.property(unplaced(comparison), symbol, comparison.checker),
      comparison.owners.property(unplaced(comparison), counterpart, comparison.checker),
    ];
    for (const direction of reach.directions(`schemas/${name}`)) comparison.compare({ ...one, place }, { ...other, place }, direction);
  }
  for (const [name, symbol] of gone) {
    const renamed = [...come].find(([, candidate]) => isSame(symbol, candidate, comparison))?.[0];
    const place = { owner: { kind: "component", section: "schemas", name: renamed ?? name }, path: [] } as const;
    comparison.note(renamed === undefined ? "schema-removed" : "schema-renamed", place, undefined, name, renamed);
    if (renamed !== undefined) come.delete(renamed);
  }
  for (const name of come.keys())
    comparison.note("schema-added", { owner: { kind: "component", section: "schemas", name }, path: [] }, undefined, undefined, name);
}

function schemasOf(components: ts.Type, comparison: TypeComparison): Map<string, ts.Symbol> {
  const section = comparison.checker.getPropertyOfType(components, "schemas");
  return section ? propertiesOf(comparison.checker.getTypeOfSymbol(section), comparison) : new Map();
}

function unplaced({ checker }: TypeComparison): { type: ts.Type; place: { owner: { kind: "document" }; path: [] } } {
  return { type: checker.getAnyType(), place: { owner: { kind: "document" }, path: [] } };
}

/** Objects with the same properties; plain strings have nothing to be known by. */
function isSame(symbol: ts.Symbol, candidate: ts.Symbol, { checker }: TypeComparison): boolean {
  const [one, other] = [checker.getTypeOfSymbol(symbol), checker.getTypeOfSymbol(candidate)];
  const names = (type: ts.Type): string =>
    checker
      .getPropertiesOfType(type)
      .map((property) => property.name)
      .sort()
      .join();
  const isPlain = (one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.Intersection)) === 0;
  if (isPlain || names(one) !== names(other) || (names(one) === "" && !one.isUnion())) return false;
  return checker.isTypeAssignableTo(one, other) && checker.isTypeAssignableTo(other, one);
}
