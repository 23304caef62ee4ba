import { join } from "node:path";
import { compare, type Difference, write } from "../codegen/output.ts";
import { providerIds } from "../codegen/read/provider-ids.ts";
import { SpecError } from "../codegen/read/spec-error.ts";
import { withLock } from "./lock.ts";
import { type OperationChange, operationChanges } from "./operation-changes.ts";
import { produce } from "./produce.ts";
import { summary } from "./summary.ts";
import { territoryOf } from "./territory.ts";
import { uninterrupted } from "./uninterrupted.ts";
import type { Workplace } from "./workplace.ts";

/** What a run has done, or with `check` what it would do. */
export interface Outcome {
  readonly difference: Difference;
  /** What keeps handwritten files from being filled in. */
  readonly problems: readonly string[];
  readonly changes: readonly OperationChange[];
  /** For people. */
  readonly summary: string;
  readonly contents: ReadonlyMap<string, string>;
}

/** Where a repository keeps what runs know of each other. Git ignores it. */
export function cacheFolder(root: string): string {
  return join(root, "node_modules/.cache/quayside-generate");
}

/**
 * Generates `providers`, or all if there are none, while no other run does. Throws a SpecError if a spec holds a mistake or
 * a handwritten file cannot be filled in; nothing is written then.
 */
export function generate(providers: readonly string[], workplace: Workplace): Promise<Outcome> {
  return withLock(join(cacheFolder(workplace.root), "lock"), async () => {
    const { files, outcome } = await prepare(providers, workplace);
    if (outcome.problems.length > 0) throw new SpecError(outcome.problems);
    await uninterrupted(() => write(files, outcome.difference, workplace.root));
    workplace.store?.cache.prune(Math.max(64, outcome.contents.size * 4));
    return outcome;
  });
}

/** Tells what `generate` would do. Writes nothing. */
export async function check(providers: readonly string[], workplace: Workplace): Promise<Outcome> {
  return (await prepare(providers, workplace)).outcome;
}

async function prepare(providers: readonly string[], workplace: Workplace) {
  const { root } = workplace;
  const ids = providerIds(join(root, "specs"));
  const wanted = providers.length > 0 ? ids.filter((id) => providers.includes(id)) : ids;
  const { files, operations, problems, contents } = await produce(ids, wanted, workplace);
  const difference = compare(files, territoryOf(root, ids, wanted, providers.length === 0));
  const changes = operationChanges(files, difference, root);
  const outcome: Outcome = { difference, problems, changes, contents, summary: summary(wanted.length, operations, difference, changes) };
  return { files, outcome };
}
