import { ChangesError } from "../changes-error.ts";
import type { Change } from "../change.ts";
import { change } from "../judge.ts";
import { defaultPolicy } from "../policy.ts";
import { aggregateEntry, entry } from "../text/changeset.ts";
import { findBase } from "./base.ts";
import { compareAggregate } from "./compare-aggregate.ts";
import { comparePackages } from "./compare-packages.ts";
import { type Demand, demandOf } from "./demand.ts";
import { Git } from "./git.ts";
import { readPackages } from "./packages.ts";
import { readPending } from "./pending.ts";
import { staleSpecs } from "./stale.ts";

/** The package that re-exports the types of clients. */
const aggregateId = "imports";

/** What every package that is made of specs demands, sorted by name. Throws a ChangesError or a SpecError. */
export async function demandsOf(ids: readonly string[], root: string, since: string | undefined): Promise<Demand[]> {
  const git = new Git(root);
  const stale = await staleSpecs(ids, root);
  if (stale.length > 0)
    throw new ChangesError(`${stale.map((id) => `packages/${id}`).join(", ")}: older than the spec. Run: pnpm generate`);
  const pending = readPending(root);
  const all = readPackages(root);
  const clients = comparePackages(
    all.filter(({ id }) => ids.includes(id)),
    root,
    git,
    since,
  );
  const demands = clients.map((client) => demandOf({ ...client, body: entry(client.title, client.changes) }, pending));
  const aggregate = all.find(({ id }) => id === aggregateId);
  if (aggregate) {
    const base = findBase(aggregate, git, since);
    const { bump, changes, follows } = compareAggregate(aggregate, base, clients, git);
    const first = change({ rule: "first-release", place: { owner: { kind: "document" }, path: [] }, to: "all providers" }, defaultPolicy);
    const isNew = base.kind === "unreleased";
    const told: readonly Change[] = isNew ? [first] : changes;
    const names = follows.map((client) => ({ name: client.package.name, bump: client.bump }));
    const body = isNew ? entry("all providers", told) : aggregateEntry(names, told);
    const released = base.kind === "commit" ? versionAt(git, base.commit, aggregate.folder, aggregate.version) : aggregate.version;
    demands.push(demandOf({ package: aggregate, base, released, bump: isNew ? first.bump : bump, changes: told, body }, pending));
  }
  return demands.sort((one, other) => (one.package.name < other.package.name ? -1 : 1));
}

function versionAt(git: Git, commit: string, folder: string, fallback: string): string {
  const text = git.files(commit, [`${folder}/package.json`]).get(`${folder}/package.json`);
  return text === undefined ? fallback : ((JSON.parse(text) as { version?: string }).version ?? fallback);
}
