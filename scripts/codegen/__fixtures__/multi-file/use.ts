import { createMultiFile, type Vessel } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { ships, ports, raw } = createMultiFile();
  const vessel: Vessel = await ships.create({ id: 1, name: "Tug", load: { kind: "box" } });
  const port = await ports.get({ id: 1 });
  await raw.GET("/ports/{id}", { params: { path: { id: 1 } } });
  // @ts-expect-error Not in the mapping.
  await ships.create({ id: 1, name: "Tug", load: { kind: "crate" } });
  void [vessel.sister?.home, port.ships?.[0]?.name];
}
