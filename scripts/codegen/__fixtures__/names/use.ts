import { createNames, type ShipDetailsV2 } from "./expected/index.gen.ts";

export async function use(): Promise<string | undefined> {
  const client = createNames();
  await client.delete();
  await client.ships._2nd();
  const details: ShipDetailsV2 = await client.shipsListAll({ "ship-id": "1", proto: "a", "it's \"quoted\"": "b" });
  return details["line\u2028break"] ?? details["__proto__"];
}
