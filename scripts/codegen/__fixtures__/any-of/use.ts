import { createAnyOf } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { contacts, searches } = createAnyOf();
  await searches.run({ name: "Tug" });
  await searches.run({ name: "Tug", flag: "NL" });
  await contacts.add({ email: "ines@example.com", phone: "1" });
  const { kind } = await searches.run({ flag: "NL" });
  if (kind === "tug" || kind === "something else") return;
  // @ts-expect-error At least one.
  await contacts.add({});
  // @ts-expect-error At least one.
  await searches.run({});
}
