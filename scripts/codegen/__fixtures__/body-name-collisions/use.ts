import { createBodyNameCollisions } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { ships } = createBodyNameCollisions();
  await ships.replace({ id: "1", body: { id: "1", length: 3 } });
  await ships.update({ id: "1", name: "Tug" });
  await ships.choose({ id: "1", body: "text" });
  // @ts-expect-error The body is whole.
  await ships.replace({ id: "1", length: 3 });
}
