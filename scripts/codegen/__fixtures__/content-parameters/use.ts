import { createContentParameters } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { ships } = createContentParameters();
  await ships.list({ filter: { kind: "tug", lengths: [10] } });
  // @ts-expect-error The object, not its JSON.
  await ships.list({ filter: '{"kind":"tug"}' });
}
