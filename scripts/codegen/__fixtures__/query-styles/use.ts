import { createQueryStyles } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const client = createQueryStyles();
  const path = { path: ["a"], matrix: [1], label: "x" };
  await client.search({ ...path, form: ["a"], comma: ["a", "b"], deep: { from: "a" }, object: { any: "text" }, $top: 10, "filter[name]": "x" });
  // @ts-expect-error Not one of the values.
  await client.search({ ...path, comma: ["c"] });
  // @ts-expect-error Not a property of the object.
  await client.search({ ...path, deep: { until: "a" } });
}
