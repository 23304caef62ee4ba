import { createReadAndWriteOnly, type User, type UserInput } from "./expected/index.gen.ts";

export async function use(user: User): Promise<void> {
  const { users } = createReadAndWriteOnly();
  const input: UserInput = { name: "Ines", password: "secret", address: { street: "Quay 1" } };
  const { id, address } = await users.create(input);
  await users.replaceAll({ body: [input] });
  // @ts-expect-error Never shown.
  user.password?.toUpperCase();
  // @ts-expect-error Given by the provider.
  await users.create({ ...input, id: "1" });
  // @ts-expect-error Given by the provider, also further in.
  await users.create({ ...input, address: { id: "1" } });
  void [id, address.id];
}
