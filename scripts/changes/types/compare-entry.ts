import ts from "typescript";
import type { TypeComparison } from "./compare-types.ts";
import type { Direction } from "../change.ts";

/** What a package exports on both sides, by name. */
export interface Exports {
  readonly old: ReadonlyMap<string, ts.Symbol>;
  readonly new: ReadonlyMap<string, ts.Symbol>;
}

/** Makes the exported types of one side known as owners of what stands in them. */
export function registerExports(exports: ReadonlyMap<string, ts.Symbol>, comparison: TypeComparison): void {
  for (const [name, symbol] of exports) {
    const declaration = symbol.declarations?.[0];
    if (!declaration || !comparison.declarations.isCompared(declaration) || comparison.skipped.has(name)) continue;
    comparison.owners.register(declaration, { kind: "export", name });
  }
}

/**
 * Compares what the module exports: first what can be called, which leads to the types in the direction they are used
 * in, then types that it does not lead to. `directionsOf` tells what a type that is named is for.
 */
export function compareEntry(comparison: TypeComparison, exports: Exports, directionsOf: (name: string) => readonly Direction[]): void {
  const { checker } = comparison;
  const place = (name: string) => ({ owner: { kind: "export", name }, path: [] }) as const;
  for (const name of exports.old.keys()) if (!exports.new.has(name)) comparison.note("type-removed", place(name), undefined, name);
  for (const name of exports.new.keys()) if (!exports.old.has(name)) comparison.note("type-added", place(name), undefined, undefined, name);
  const common = [...exports.old].flatMap(([name, symbol]) => {
    const counterpart = exports.new.get(name);
    const isOwn = symbol.declarations?.some((declaration) => comparison.declarations.isCompared(declaration)) ?? false;
    return counterpart && isOwn && !comparison.skipped.has(name) ? [{ name, symbol, counterpart }] : [];
  });
  for (const { name, symbol, counterpart } of common) {
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
    const typeOf = (one: ts.Symbol): ts.Type => (isValue ? checker.getTypeOfSymbol(one) : checker.getDeclaredTypeOfSymbol(one));
    for (const direction of isValue ? (["response"] as const) : directionsOf(name))
      comparison.compare(
        { type: typeOf(symbol), node: aliased(symbol), place: place(name) },
        { type: typeOf(counterpart), node: aliased(counterpart), place: place(name) },
        direction,
      );
  }
}

function aliased(symbol: ts.Symbol): ts.TypeNode | undefined {
  const declaration = symbol.declarations?.[0];
  return declaration && ts.isTypeAliasDeclaration(declaration) ? declaration.type : undefined;
}
