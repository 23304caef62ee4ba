import { compareBumps, highest, type Bump } from "./bump.ts";
import type { Change, Direction, Finding } from "./change.ts";
import type { Reach } from "./document/reach.ts";
import { ownerId, placeId } from "./place.ts";
import type { Override, Policy } from "./policy.ts";
import { kindOf, sentence } from "./text/sentence.ts";

/** What a comparison comes to. */
export interface Verdict {
  readonly bump: Bump;
  readonly changes: readonly Change[];
  /** Overrides that no change answers to. */
  readonly unmatched: readonly Override[];
}

/** A change that stands for itself. */
export function change({ rule, place, from, to }: Finding, { bumps }: Pick<Policy, "bumps">): Change {
  const told = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const text = sentence({ rule, place, directions: [], ...told });
  return { id: `${rule} ${placeId(place)}`, rule, bump: bumps[rule], place, directions: [], operations: [], ...told, text };
}

/** Judges findings by the policy. What was found for writers and for readers at one place becomes one change. */
export function judge(findings: readonly Finding[], reach: Reach, policy: Policy): Verdict {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${kindOf(finding.rule)} ${placeId(finding.place)}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const unmatched = new Set(policy.overrides);
  const changes = [...groups.values()].map((group) => {
    const first = group.reduce((one, other) => (compareBumps(policy.bumps[other.rule], policy.bumps[one.rule]) > 0 ? other : one));
    const { rule, place } = first;
    const id = `${rule} ${placeId(place)}`;
    const override = policy.overrides.find(({ change }) => change === id);
    if (override) unmatched.delete(override);
    const directions = [...new Set(group.flatMap(({ direction }): Direction[] => (direction ? [direction] : [])))].sort();
    const told = { ...(first.from === undefined ? {} : { from: first.from }), ...(first.to === undefined ? {} : { to: first.to }) };
    return {
      id,
      rule,
      bump: override?.bump ?? policy.bumps[rule],
      place,
      directions,
      operations: place.owner.kind === "operation" ? [place.owner.label] : reach.operations(ownerId(place.owner)),
      ...told,
      ...(override ? { reason: override.reason } : {}),
      text: sentence({ rule, place, directions, ...told }),
    };
  });
  changes.sort((one, other) => compareBumps(other.bump, one.bump) || (one.id < other.id ? -1 : 1));
  return { bump: highest(changes.map(({ bump }) => bump)), changes, unmatched: [...unmatched] };
}
