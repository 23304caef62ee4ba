import { isObject } from "../../codegen/read/cursor.ts";
import { type Bump, highest } from "../bump.ts";
import type { Change } from "../change.ts";
import { field } from "../document/equal.ts";
import type { OpenApi } from "../document/operations.ts";
import { change } from "../judge.ts";
import { defaultPolicy, type Rule } from "../policy.ts";
import type { Base } from "./base.ts";
import type { Compared } from "./compare-packages.ts";
import type { Git } from "./git.ts";
import type { Manifest, Package } from "./packages.ts";

/** What the changes of clients come to for the package that re-exports their types. */
export interface Aggregate {
  readonly bump: Bump;
  /** Its own, such as a provider that was added. */
  readonly changes: readonly Change[];
  /** Clients whose changes it passes on, sorted. */
  readonly follows: readonly Compared[];
}

/**
 * Judges the aggregate: it takes at least the bump of every client, and says itself which providers came or went and
 * what they can do. What people wrote in it is theirs to announce.
 */
export function compareAggregate(aggregate: Package, base: Base, clients: readonly Compared[], git: Git): Aggregate {
  const manifest =
    base.kind === "commit"
      ? git.files(base.commit, [`${aggregate.folder}/package.json`]).get(`${aggregate.folder}/package.json`)
      : undefined;
  const known = manifest === undefined ? undefined : Object.keys((JSON.parse(manifest) as Manifest).dependencies ?? {});
  const changes: Change[] = [];
  const note = (rule: Rule, path: readonly string[], from?: string, to?: string): number =>
    changes.push(
      change(
        {
          rule,
          place: { owner: { kind: "document" }, path },
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        },
        defaultPolicy,
      ),
    );
  const withJobs = clients.filter((client) => capabilities(client.new, client.package.id).length > 0);
  for (const { package: one } of withJobs) if (known && !known.includes(one.name)) note("provider-added", [one.id], undefined, one.id);
  const names = withJobs.map((client) => client.package.name);
  for (const name of known ?? []) {
    const isClient = name.startsWith("@quayside/") && name !== "@quayside/core";
    if (isClient && !names.includes(name)) note("provider-removed", [name], name.replace(/^@quayside\//, ""));
  }
  for (const { package: one, old, new: now } of withJobs) {
    if (!old || !known?.includes(one.name)) continue;
    const [before, after] = [capabilities(old, one.id), capabilities(now, one.id)];
    for (const can of before) if (!after.includes(can)) note("capability-removed", [one.id, can], can);
    for (const can of after) if (!before.includes(can)) note("capability-added", [one.id, can], undefined, can);
  }
  const follows = withJobs.filter(
    (client) => client.old !== undefined && client.bump !== "none" && (known?.includes(client.package.name) ?? false),
  );
  return { bump: highest([...changes.map(({ bump }) => bump), ...follows.map(({ bump }) => bump)]), changes, follows };
}

/** What can be done with the imports of a provider, as calls of the aggregate. */
function capabilities(document: OpenApi, id: string): string[] {
  const jobs: unknown[] = Array.isArray(document["x-jobs"]) ? document["x-jobs"] : [];
  const found = jobs.filter(isObject).flatMap((job) => {
    const verbs = ["get", "list", "cancel", "delete"].filter((verb) => field(job, verb) !== undefined);
    const start: unknown[] = Array.isArray(job["start"]) ? job["start"] : [];
    return [...verbs.map((verb) => `${verb}("${id}")`), ...start.map((operation) => `start("${id}", "${String(operation)}")`)];
  });
  return [...new Set(found)].sort();
}
