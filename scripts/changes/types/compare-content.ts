import type { Direction } from "../change.ts";
import { propertiesOf } from "./compare-objects.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Declared } from "./declared.ts";

/** Media types are alternatives: a new one asks nothing of anybody. */
export function compareContent(comparison: TypeComparison, one: Declared, other: Declared, direction: Direction): void {
  const [before, after] = [propertiesOf(one.type, comparison), propertiesOf(other.type, comparison)];
  for (const [name, symbol] of before) {
    const counterpart = after.get(name);
    const declared = comparison.owners.property(one, symbol, comparison.checker);
    if (counterpart) comparison.compare(declared, comparison.owners.property(other, counterpart, comparison.checker), direction);
    else comparison.note(`${direction}-media-type-removed`, declared.at, direction, name);
  }
  for (const [name, symbol] of after)
    if (!before.has(name))
      comparison.note(
        `${direction}-media-type-added`,
        comparison.owners.property(other, symbol, comparison.checker).at,
        direction,
        undefined,
        name,
      );
}
