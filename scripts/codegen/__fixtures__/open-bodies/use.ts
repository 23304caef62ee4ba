import type { ShipsUpdateParams } from "./expected/types.gen.ts";

export const allowed: ShipsUpdateParams[] = [
  { id: 1, tug: true },
  { id: 1, tug: true, name: "Bora" },
  { id: 1, ferry: true, "x-name": "Cora" },
];

// @ts-expect-error The id is a number.
export const wrong: ShipsUpdateParams = { id: {}, tug: true };

// @ts-expect-error The id is missing.
export const missing: ShipsUpdateParams = { tug: true };
