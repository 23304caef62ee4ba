import { table } from "../../table.ts";
import { syntheticDocument } from "./documents.ts";
import { measure, median } from "./measure.ts";
import { MiniRepository } from "../../generate/testing/mini-repository.ts";

const counts = [50, 100, 200];

/** Time by number of providers, and what it takes when nothing or one of them has changed. */
export function manyProviders(): boolean {
  const rows: string[][] = [];
  let slowest = 0;
  for (const count of counts) {
    using repository = new MiniRepository();
    const put = (index: number, operations: number): void =>
      repository.put(`specs/provider-${index}/openapi.yaml`, JSON.stringify(syntheticDocument(`Provider${index}`, operations, 12)));
    for (let index = 0; index < count; index++) put(index, 8);
    const run = (): number => measure(["scripts/generate.ts"], repository.root).seconds;
    const [all, unchanged] = [run(), run()];
    const again = [12, 16, 20].map((operations) => {
      put(7, operations);
      return run();
    });
    const one = median(again);
    slowest = one;
    rows.push([String(count), all, unchanged, one].map((cell) => (typeof cell === "number" ? `${cell.toFixed(2)} s` : cell)));
  }
  console.log(`\n${table([["providers", "all new", "nothing changed", "one changed"], ...rows])}`);
  console.log(`\nOne of ${counts.at(-1)} providers: ${slowest.toFixed(2)} s (the bar is 1 s)`);
  return slowest < 1;
}
