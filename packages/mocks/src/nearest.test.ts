import { describe, expect, test } from "vitest";
import { nearest, remedy } from "./nearest.ts";

describe("nearest", () => {
  test.each([
    ["exxa", "exa"],
    ["powerbi", "power-bi"],
    ["PINECONE", "pinecone"],
    ["harbour", undefined],
    ["pine", "pinecone"],
    ["exam", "exa"],
    ["xea", "exa"],
    ["rlaly", "rally"],
    ["rx", undefined],
    ["p", undefined],
  ])("takes %s for %s", (word, want) => {
    expect(nearest(word, ["exa", "freckle", "pinecone", "power-bi", "rally"])).toBe(want);
  });
});

describe("nearest, of names with dots and of fields", () => {
  test.each([
    ["imports.discribe", ["imports.list", "imports.describe"], "imports.describe"],
    ["import.list", ["imports.list", "imports.describe"], "imports.list"],
    ["imports.get", ["imports.list", "imports.describe"], undefined],
    ["imports", ["imports.list", "imports.describe"], undefined],
    ["delay", ["delayMs", "times"], "delayMs"],
    ["code", ["body", "kind"], undefined],
  ])("takes %s among %j for %s", (word, known, want) => {
    expect(nearest(word, known)).toBe(want);
  });
});

describe("remedy", () => {
  test.each<[string, string[], string]>([
    ["exxa", ["exa", "rally"], ". Did you mean exa?"],
    ["harbour", ["exa", "rally"], ", only exa, rally."],
    ["harbour", [], ": there is none."],
    ["harbour", Array.from({ length: 25 }, () => "exa"), ", exa and 5 more."],
  ])("for %s names what was meant, or what there is", (word, known, want) => {
    expect(remedy(word, known).replace(/, only (exa, ){19}/, ", ")).toBe(want);
  });
});
