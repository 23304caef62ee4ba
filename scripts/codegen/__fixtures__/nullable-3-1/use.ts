import type { Nulls } from "./expected/index.gen.ts";

export const use: Nulls = { text: null, several: 1, list: [null], object: null, reference: null, named: null, choice: null, only: null };

// @ts-expect-error Null is no undefined.
export const wrong: Nulls["text"] = undefined;
