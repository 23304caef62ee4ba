import { createOneOf } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { cargo, measures } = createOneOf();
  const loaded = await cargo.load({ owner: "Ines", size: 3, dry: true });
  await cargo.load({ owner: "Ines", litres: 200 });
  if ("litres" in loaded) loaded.litres.toFixed();
  else loaded.size.toFixed();
  await measures.set({ body: 3 });
  await measures.set({ body: { size: 3 } });
  // @ts-expect-error Neither of the two.
  await cargo.load({ owner: "Ines" });
  // @ts-expect-error Both at once.
  await cargo.load({ owner: "Ines", size: 3, litres: 200 });
  // @ts-expect-error Not one of the texts.
  await measures.set({ body: "some" });
}
