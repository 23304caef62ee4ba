import { createWholeBodies } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const client = createWholeBodies();
  const [first] = await client.list.set({ body: [{ name: "Tug" }] });
  await client.text.set();
  await client.text.set({ body: "on" });
  await client.optional.set({ dry: true });
  await client.optional.set({ name: "Tug" });
  // @ts-expect-error Required.
  await client.number.set();
  void first?.name;
}
