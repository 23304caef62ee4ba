import type { OperationFacts } from "./operation-facts.ts";

/** Operations of two documents side by side. */
export interface Matches {
  readonly pairs: readonly { readonly theirs: OperationFacts; readonly ours: OperationFacts }[];
  /** Theirs that we lack, within our scope. */
  readonly theirs: readonly OperationFacts[];
  /** Ours that they lack. */
  readonly ours: readonly OperationFacts[];
}

/**
 * Matches operations by method and path; names in braces do not count. Base paths may differ: the pair of prefixes that
 * makes most paths equal is taken off. In our scope is what lies at or below one of our paths, and what `scope` names.
 */
export function matchOperations(
  theirs: readonly OperationFacts[],
  ours: readonly OperationFacts[],
  scope: readonly string[] = [],
): Matches {
  const [theirPrefix, ourPrefix] = prefixes(theirs, ours);
  const keyed = (operations: readonly OperationFacts[], prefix: readonly string[]): [string, OperationFacts][] =>
    operations.map((operation) => [`${operation.method} ${rest(operation.segments, prefix)}`, operation]);
  const known = new Map(keyed(ours, ourPrefix));
  const found = new Map(keyed(theirs, theirPrefix));
  const roots = [...known.values()].map(({ segments }) =>
    rest(segments.slice(0, segments.findLastIndex((segment) => segment !== "{}") + 1), ourPrefix),
  );
  const isOurs = (key: string, { path }: OperationFacts): boolean =>
    roots.some((root) => `${key} `.slice(key.indexOf(" ") + 1).trim() === root || key.slice(key.indexOf(" ") + 1).startsWith(`${root}/`)) ||
    scope.some((prefix) => path === prefix || path.startsWith(`${prefix.replace(/\/$/, "")}/`));
  return {
    pairs: [...known].flatMap(([key, operation]) => {
      const match = found.get(key);
      return match ? [{ theirs: match, ours: operation }] : [];
    }),
    theirs: [...found].flatMap(([key, operation]) => (!known.has(key) && isOurs(key, operation) ? [operation] : [])),
    ours: [...known].flatMap(([key, operation]) => (found.has(key) ? [] : [operation])),
  };
}

type Segments = readonly string[];

/** A path without a prefix; one that does not have it is shown as a whole. */
function rest(segments: Segments, prefix: Segments): string {
  const has = prefix.every((segment, index) => segments[index] === segment);
  return `${has ? "" : "~"}/${segments.slice(has ? prefix.length : 0).join("/")}`;
}

/** The prefixes of both documents that differ, told by which pair makes most operations match. */
function prefixes(theirs: readonly OperationFacts[], ours: readonly OperationFacts[]): readonly [Segments, Segments] {
  const votes = new Map<string, { readonly pair: readonly [Segments, Segments]; count: number }>();
  for (const one of ours) {
    for (const other of theirs) {
      if (one.method !== other.method) continue;
      const length = commonEnd(one.segments, other.segments);
      const pair = [other.segments.slice(0, other.segments.length - length), one.segments.slice(0, one.segments.length - length)] as const;
      // One path has to be the end of the other, and to say more than the name of a parameter.
      if (Math.min(...pair.map((prefix) => prefix.length)) > 0 || one.segments.slice(-length).every((segment) => segment === "{}"))
        continue;
      const key = JSON.stringify(pair);
      const vote = votes.get(key) ?? { pair, count: 0 };
      vote.count++;
      votes.set(key, vote);
    }
  }
  const [best] = [...votes.values()].sort((one, other) => other.count - one.count || size(one.pair) - size(other.pair));
  return best?.pair ?? [[], []];
}

function commonEnd(one: Segments, other: Segments): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function size([one, other]: readonly [Segments, Segments]): number {
  return one.length + other.length;
}
