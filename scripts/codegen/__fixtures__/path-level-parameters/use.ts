import { createPathLevelParameters } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { ships } = createPathLevelParameters();
  const ship = await ships.get({ port: "Hull", ship: 1 });
  ship.name?.toUpperCase();
  await ships.update({ port: "Hull", ship: 1, verbose: "low", shipHeader: "tug" });
  // @ts-expect-error A path parameter is always required.
  await ships.get({ port: "Hull" });
  // @ts-expect-error The operation's own parameter replaces that of the path.
  await ships.update({ port: "Hull", ship: 1, verbose: true });
  // @ts-expect-error Nothing that the document does not know.
  await ships.get({ port: "Hull", ship: 1, colour: "red" });
}
