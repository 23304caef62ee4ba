import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { Spec } from "../changes/classify.ts";
import { readSpecFile } from "../changes/read-spec-file.ts";
import { type Checked, checkBreaks } from "../changes/testing/check-breaks.ts";
import { mutate, randomOf } from "../changes/testing/mutate.ts";
import { applyPair, baseDocument, readPairs } from "../changes/testing/pairs.ts";
import { specOf } from "../changes/testing/spec-of.ts";
import { providerIds } from "../codegen/read/load.ts";
import { table } from "../table.ts";

/**
 * How well and how fast changes are classified. What is a break, a compiler decides: a program that uses everything the
 * old document declares is compiled with the declarations of the new one. Arguments: changes per document, seed.
 */
const root = resolve(import.meta.dirname, "../..");
const [count = 100, seed = 1] = process.argv.slice(2).map(Number);

interface Row {
  readonly name: string;
  readonly checked: readonly Checked[];
  readonly ms: number;
}

const rows: Row[] = [];
const base = await specOf(baseDocument());
const pairs = readPairs().flatMap(([, list]) => list);
rows.push(
  await row("the pairs", base, pairs.length, (index) => ({ name: pairs[index]?.title ?? "", document: applyPair(pairs[index] ?? {}) })),
);
const random = randomOf(seed);
rows.push(await row("harbour, at random", base, count, () => mutate(baseDocument(), random)));
for (const id of providerIds(join(root, "specs"))) {
  const spec = await readSpecFile(join(root, "specs", id, "openapi.yaml"));
  rows.push(await row(`${id}, at random`, spec, count, () => mutate(spec.document, random)));
}
console.log(
  table([
    ["DOCUMENT", "CHANGES", "BREAKS", "CALLED MAJOR", "MAJOR THOUGH IT COMPILES", "MS PER CHANGE"],
    ...rows.map(({ name, checked, ms }) => {
      const breaks = checked.filter(({ errors }) => errors.length > 0);
      const flagged = checked.filter(({ errors, bump }) => errors.length === 0 && bump === "major");
      const caught = breaks.filter(({ bump }) => bump === "major").length;
      return [name, checked.length, breaks.length, caught, flagged.length, (ms / checked.length).toFixed(0)].map(String);
    }),
  ]),
);
const all = rows.flatMap(({ checked }) => checked);
const breaks = all.filter(({ errors }) => errors.length > 0);
const major = all.filter(({ bump }) => bump === "major");
const both = breaks.filter(({ bump }) => bump === "major").length;
console.log(
  `\nrecall ${percent(both, breaks.length)}, precision ${percent(both, major.length)} (what compiles may still be major: security, names of methods, URLs)`,
);
for (const { name, bump, errors } of breaks.filter((one) => one.bump !== "major"))
  console.log(`missed: ${name}: ${bump}, but ${errors[0] ?? ""}`);
const rules = new Map<string, number>();
for (const { rules: own } of major.filter(({ errors }) => errors.length === 0))
  for (const rule of new Set(own)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
console.log("\nwhat is called major though it compiles:");
console.log(table([...rules].sort(([, one], [, other]) => other - one).map(([rule, times]) => [`  ${rule}`, String(times)])));

const started = performance.now();
const { status } = spawnSync(process.execPath, ["scripts/changes.ts", "--check", "--since", "HEAD~1"], { cwd: root, stdio: "ignore" });
console.log(`\npnpm changes --check --since HEAD~1: ${((performance.now() - started) / 1000).toFixed(1)} s, exit ${status ?? "none"}`);

async function row(name: string, old: Spec, times: number, next: (index: number) => { name: string; document: unknown }): Promise<Row> {
  const successors: { name: string; spec: Spec }[] = [];
  for (let index = 0; index < times; index++) {
    const { name: change, document } = next(index);
    successors.push({ name: `${name}: ${change}`, spec: await specOf(document) });
  }
  const began = performance.now();
  const checked = checkBreaks(old, successors);
  return { name, checked, ms: performance.now() - began };
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(1)} %)`;
}
