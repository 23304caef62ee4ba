import { type Bump, bumpAt, bumpBetween, compareBumps, highest } from "../bump.ts";
import type { Change } from "../change.ts";
import type { Base } from "./base.ts";
import { type Changeset, promised, raised } from "./pending.ts";
import type { Package } from "./packages.ts";

/** What a package's changes demand, and what has been promised. */
export interface Demand {
  readonly package: Package;
  readonly base: Base;
  /** At its version: below 1.0 a major change demands a minor release. */
  readonly bump: Bump;
  /** By all pending changesets together, ours among them, or by a version that was raised already. */
  readonly promised: Bump;
  /** The same without the changeset that `pnpm changes` writes. */
  readonly promisedByPeople: Bump;
  readonly changes: readonly Change[];
  /** The file for its changeset, relative to the repository. */
  readonly path: string;
  /** Text of that changeset, without its front matter. */
  readonly body: string;
  /** What is in the file by now. */
  readonly own: Changeset | undefined;
}

export interface Judged {
  readonly package: Package;
  readonly base: Base;
  readonly released: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
  readonly body: string;
}

/** Holds what was found against the changesets that wait. */
export function demandOf(judged: Judged, pending: readonly Changeset[]): Demand {
  const { package: one, base, released, changes, body } = judged;
  const path = `.changeset/generated-${one.id}.md`;
  const own = pending.find((changeset) => changeset.path === path);
  const others = pending.filter((changeset) => changeset !== own || changeset.computed === undefined);
  const promisedByPeople = highest([promised(others, one.name), bumpBetween(released, one.version)]);
  // Nobody has the package, so nothing in it can break; whatever announces it will do.
  const isAnnounced = base.kind === "unreleased" && promisedByPeople !== "none";
  const bump = isAnnounced ? "none" : base.kind === "unreleased" ? judged.bump : bumpAt(released, judged.bump);
  return {
    package: one,
    base,
    bump,
    promised: highest([promisedByPeople, promised(pending, one.name)]),
    promisedByPeople,
    changes: isAnnounced ? [] : changes,
    path,
    body,
    own,
  };
}

export function isShort({ bump, promised: promise }: Demand): boolean {
  return compareBumps(promise, bump) < 0;
}

/** The bump that the changeset gets: what was computed, or more if a person raised it. */
export function writtenBump({ package: { name }, bump, own }: Demand): Bump {
  return highest([bump, raised(own, name) ?? "none"]);
}
