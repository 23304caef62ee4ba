import { isObject } from "./pointer.ts";

/** The names that lead to a part of a value. */
type Place = readonly string[];

/** Something that is wrong with a value. */
export interface Fault {
  readonly place: Place;
  readonly reason: string;
}

const rounds = 20;
const alonePerRound = 10;

/**
 * A value without the parts that are wrong in it, as far as it can do without them: the innermost of what was made up for a
 * recursive schema lacks what the schema demands, and is seldom needed. `judge` says what is wrong with a value.
 */
export function pruneSample(value: unknown, judge: (value: unknown) => readonly Fault[]): unknown {
  let kept = value;
  let wrong = judge(kept);
  for (let round = 0; round < rounds && wrong.length > 0; round += 1) {
    const known = new Set(wrong.map(nameOf));
    let isBetter = false;
    for (const places of cutsFor(wrong.map(({ place }) => place))) {
      const candidate = without(kept, places);
      const left = judge(candidate);
      // A cut that goes too far takes away what is needed, which is wrong in a new way.
      isBetter = left.length < wrong.length && left.every((fault) => known.has(nameOf(fault)));
      if (!isBetter) continue;
      [kept, wrong] = [candidate, left];
      break;
    }
    if (!isBetter) break;
  }
  return kept;
}

/** The items of a list move up when one of them is cut off. */
function nameOf({ place, reason }: Fault): string {
  return JSON.stringify([...place.map((key) => (/^\d+$/.test(key) ? "" : key)), reason.replaceAll(/\.\d+/g, "")]);
}

/** What might be cut off: all wrong places, then what they lie in, step by step or to one depth; after that each for itself. */
function cutsFor(wrong: readonly Place[]): Place[][] {
  const texts = [...new Set(wrong.map((place) => JSON.stringify(place)))];
  const innermost = texts
    .filter((text) => !texts.some((other) => other !== text && other.startsWith(`${text.slice(0, -1)},`)))
    .map((text) => JSON.parse(text) as Place);
  const depth = Math.max(...innermost.map((place) => place.length));
  const together = Array.from({ length: depth }, (_, up) => innermost.map((place) => place.slice(0, Math.max(1, place.length - up))));
  const level = Array.from({ length: depth }, (_, up) => innermost.map((place) => place.slice(0, depth - up)));
  const alone = innermost.slice(0, alonePerRound).flatMap((place) => place.map((_, up) => [place.slice(0, place.length - up)]));
  return [...together, ...level, ...alone]
    .map((places) => places.filter((place) => place.length > 0))
    .filter((places) => places.length > 0);
}

function without(value: unknown, places: readonly Place[]): unknown {
  const copy: unknown = structuredClone(value);
  // From the end, so that the items of a list keep their places until it is their turn.
  const inOrder = places.toSorted((left, right) => Number(right.at(-1)) - Number(left.at(-1)) || 0);
  const cut = new Set<string>();
  for (const place of inOrder) {
    const name = JSON.stringify(place);
    if (cut.has(name)) continue;
    cut.add(name);
    const holder = place.slice(0, -1).reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), copy);
    const last = place.at(-1) ?? "";
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (isObject(holder)) delete holder[last];
  }
  return copy;
}
