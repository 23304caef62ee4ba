import { classify, type Spec } from "../classify.ts";
import type { Bump } from "../bump.ts";
import { compile } from "./compile.ts";
import { usageOf } from "./usage.ts";

/** A change, judged twice: by what compiles, and by `classify`. */
export interface Checked {
  readonly name: string;
  readonly bump: Bump;
  readonly rules: readonly string[];
  /** Why code written for the old document does not compile any more; empty if it does. */
  readonly errors: readonly string[];
}

/** Compiles what uses the whole of `base` against each of its successors. Throws if it does not even compile as it is. */
export function checkBreaks(base: Spec, successors: readonly { readonly name: string; readonly spec: Spec }[]): Checked[] {
  const usage = usageOf(base.document);
  const old = declarationsOf(base);
  const [own, ...errors] = compile(
    [base, ...successors.map(({ spec }) => spec)].map((spec) => ({ usage, old, schema: declarationsOf(spec) })),
  );
  if (own && own.length > 0) throw new Error(`The program does not compile with the document it was made for: ${own.join("; ")}`);
  return successors.map(({ name, spec }, index) => {
    const { bump, changes } = classify(base, spec);
    const rules = changes.filter((change) => change.bump === bump).map(({ rule }) => rule);
    return { name, bump, rules, errors: errors[index] ?? [] };
  });
}

function declarationsOf({ modules: { files, entry } }: Spec): string {
  return files.get(entry) ?? "";
}
