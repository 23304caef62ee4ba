import type { Json, Lists, Tree } from "./expected/index.gen.ts";

export const tree: Tree = { value: "a", children: [{ value: "b", parent: { value: "a" } }], other: { tree: { value: "c" } } };
export const lists: Lists = [[], [[]]];
export const json: Json = { a: [1, "2", { b: null }] };

// @ts-expect-error However deep.
export const wrong: Json = { a: [{ b: undefined }] };
