import { type Document, isAlias, isScalar, type Pair, type Scalar, visit } from "yaml";

/** What is wrong at an offset of a YAML text. */
export interface NodeMistake {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Mistakes that the parser lets pass: keys that are the same as text (`200` and `"200"`), merge keys, which are of YAML 1.1
 * and would be fields of that name, and halves of characters, which no file can hold.
 */
export function checkNodes(document: Document.Parsed): NodeMistake[] {
  const found: NodeMistake[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<string>();
      for (const { key } of items as Pair[]) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) found.push({ offset: offsetOf(key), reason: "Map keys must be unique" });
        keys.add(name);
      }
    },
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.type === "PLAIN" && key.source === "<<" && isAlias(value))
        found.push({ offset: offsetOf(key), reason: "Merge keys are not part of YAML 1.2: write the fields out, or use $ref" });
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && /\p{Cs}/u.test(scalar.value))
        found.push({ offset: offsetOf(scalar), reason: "An escape stands for half a character" });
    },
  });
  return found;
}

function offsetOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}
