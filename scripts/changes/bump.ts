/** How far a version number moves; `none` is no release. */
export type Bump = "none" | "patch" | "minor" | "major";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

export function isBump(value: unknown): value is Bump {
  return order.includes(value as Bump);
}

/** Negative if the first is the smaller. */
export function compareBumps(one: Bump, other: Bump): number {
  return order.indexOf(one) - order.indexOf(other);
}

export function highest(bumps: Iterable<Bump>): Bump {
  let result: Bump = "none";
  for (const bump of bumps) if (compareBumps(bump, result) > 0) result = bump;
  return result;
}

/** Below 1.0 a minor release may break and a patch may add (semver.org, item 4, as npm's caret ranges read it). */
export function bumpAt(version: string, bump: Bump): Bump {
  if (!version.startsWith("0.")) return bump;
  return bump === "major" ? "minor" : bump === "minor" ? "patch" : bump;
}

/** The bump between two versions: `0.1.0` to `0.2.0` is minor. `none` if the second is not the later one. */
export function bumpBetween(from: string, to: string): Bump {
  const [one, other] = [numbers(from), numbers(to)];
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at < 0 || (other[at] ?? 0) < (one[at] ?? 0)) return "none";
  return at === 0 ? "major" : at === 1 ? "minor" : "patch";
}

function numbers(version: string): number[] {
  return version.split(/[.+-]/, 3).map(Number);
}
