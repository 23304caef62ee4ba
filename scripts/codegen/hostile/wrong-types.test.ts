import { expect, test } from "vitest";
import { SpecError } from "../read/spec-error.ts";
import { harbour } from "./harbour.ts";
import { renderHarbour } from "./render-harbour.ts";

/** One place in so many is tried with each value: all of them take minutes. A prime reaches all kinds of places. */
const step = Number(process.env["QUAYSIDE_WRONG_TYPES_STEP"] ?? 53);

const document = harbour((_, text) => text);

test.each([[null], [5], [true], ["text"], [[]], [[null]], [{}], [{ a: null }]])(
  "%j instead of what belongs there is refused, or means nothing",
  async (wrong) => {
    const crashes: string[] = [];
    const places = [...placesIn(document)];
    for (let at = places.length % step; at < places.length; at += step) {
      try {
        await renderHarbour(withValue(document, places[at] ?? [], wrong));
      } catch (error) {
        if (!(error instanceof SpecError)) crashes.push(`${places[at]?.join(".")}: ${String(error)}`);
      }
    }
    expect(crashes).toEqual([]);
  },
  20_000 + 40_000_000 / step,
);

function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) yield* placesIn(child, [...path, name]);
}

function withValue(value: unknown, [name, ...rest]: readonly string[], wrong: unknown): object {
  const copy = structuredClone(value) as Record<string, unknown>;
  if (name !== undefined) copy[name] = rest.length > 0 ? withValue(copy[name], rest, wrong) : wrong;
  return copy;
}
