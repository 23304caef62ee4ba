import { createTuplesAndConstants, type Shape } from "./expected/index.gen.ts";

export async function use(shape: Shape): Promise<void> {
  const { shapes } = createTuplesAndConstants();
  const [longitude, latitude] = shape.point;
  await shapes.add({ point: [longitude, latitude], open: ["a", 1, true], rest: ["a", true, false], none: [], object: { a: 1, list: ["x", "y"], nothing: {} } });
  // @ts-expect-error Two numbers, not three.
  await shapes.add({ point: [1, 2, 3] });
  // @ts-expect-error Exactly this text.
  await shapes.add({ point: [1, 2], text: "other" });
}
