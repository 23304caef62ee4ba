import type { Mooring } from "./expected/index.gen.ts";

export function use(mooring: Mooring): number | string | undefined {
  switch (mooring.kind) {
    case "buoy":
      return mooring.colour;
    case "berth":
    case "quay":
      return mooring.number;
    case "anchor":
      return mooring.depth;
  }
}

// @ts-expect-error A buoy is no berth.
export const wrong: Mooring = { kind: "berth", colour: "red" };
