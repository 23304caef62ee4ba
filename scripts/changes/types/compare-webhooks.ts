import type ts from "typescript";
import type { MatchedOperations } from "../document/operations.ts";
import { propertiesOf } from "./compare-objects.ts";
import { compareContent } from "./compare-content.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Declared } from "./declared.ts";

/** Webhooks turn the directions around: what the provider asks, consumers read. */
export function compareWebhooks(comparison: TypeComparison, old: ts.Type, now: ts.Type, { pairs }: MatchedOperations): void {
  for (const pair of pairs) {
    const owner = { kind: "operation", label: pair.new.label } as const;
    const path = (type: ts.Type, name: string, method: string): Declared | undefined => {
      const found = [name, method, "requestBody", "content"].reduce<Declared | undefined>(
        (parent, field) => {
          const symbol = parent && propertiesOf(comparison.checker.getNonNullableType(parent.type), comparison).get(field);
          return symbol && comparison.owners.property(parent, symbol, comparison.checker);
        },
        { type, place: { owner, path: [] } },
      );
      return found && { ...found, place: { owner, path: ["requestBody", "content"] } };
    };
    const [one, other] = [path(old, pair.old.path, pair.old.method), path(now, pair.new.path, pair.new.method)];
    if (one && other) compareContent(comparison, one, other, "response");
  }
}
