import { beforeAll, describe, expect, test } from "vitest";
import type { Spec } from "./classify.ts";
import { type Checked, checkBreaks } from "./testing/check-breaks.ts";
import { mutate, randomOf } from "./testing/mutate.ts";
import { applyPair, baseDocument, readPairs } from "./testing/pairs.ts";
import { specOf } from "./testing/spec-of.ts";

/**
 * The independent check: a program that uses everything the old document declares is compiled with the declarations of
 * the new one. What does not compile any more is a break, whatever the comparison of types thinks of it. Precision is
 * printed by `node scripts/bench/changes.ts`.
 */
const seeds = [1, 2];
const perSeed = 40;

let base: Spec;
beforeAll(async () => {
  base = await specOf(baseDocument());
}, 60_000);

function missed(checked: readonly Checked[]): string[] {
  return checked
    .filter(({ bump, errors }) => errors.length > 0 && bump !== "major")
    .map(({ name, bump, errors }) => `${name}: ${bump}, but ${errors[0] ?? ""}`);
}

describe("no real break is classified below major", () => {
  test("in the pairs", async () => {
    const pairs = readPairs().flatMap(([, list]) => list);
    const successors = await Promise.all(pairs.map(async (pair) => ({ name: pair.title, spec: await specOf(applyPair(pair)) })));
    const checked = checkBreaks(base, successors);
    expect(missed(checked)).toEqual([]);
    // The check itself would be worth nothing if everything compiled.
    expect(checked.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(60);
  }, 60_000);

  test.each(seeds)(
    "in random changes of seed %i",
    async (seed) => {
      const random = randomOf(seed);
      const successors: { name: string; spec: Spec }[] = [];
      for (let count = 0; count < perSeed; count++) {
        const { document, name } = mutate(baseDocument(), random);
        successors.push({ name: `${name} (${count})`, spec: await specOf(document) });
      }
      const checked = checkBreaks(base, successors);
      expect(missed(checked)).toEqual([]);
      expect(checked.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(10);
    },
    60_000,
  );
});
