import type { Nulls } from "./expected/index.gen.ts";

export const use: Nulls = { text: null, list: null, items: [1, null], choice: null, named: null, part: null, either: null, sibling: { plain: true } };

// @ts-expect-error What stands beside a $ref counts for nothing in 3.0.
export const wrong: Nulls["sibling"] = null;
