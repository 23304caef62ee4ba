import { createAdditionalProperties } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { maps } = createAdditionalProperties();
  const reply = await maps.set({ body: { a: 1, b: 2 } });
  const known: string = reply.mixed.name;
  const other: number | string | undefined = reply.mixed["other"];
  const nested: string | null | undefined = reply.nested["a"]?.["b"];
  await maps.add({ name: "Tug", length: 3, dry: true });
  // @ts-expect-error Values are numbers.
  await maps.set({ body: { a: "1" } });
  // @ts-expect-error Nothing but what is listed.
  reply.closed = { a: "1", b: "2" };
  // @ts-expect-error Nothing at all.
  reply.none = { a: "1" };
  void [known, other, nested];
}
