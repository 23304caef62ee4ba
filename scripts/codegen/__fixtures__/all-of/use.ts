import type { NewShip, Ship, Tug } from "./expected/index.gen.ts";

export function use(tug: Tug, ship: Ship): void {
  const asShip: Ship = tug;
  const asNew: NewShip = ship;
  // A part's property that another part requires.
  const length: number = ship.length;
  const flag: "NL" | undefined = tug.flag;
  if (tug.crew && "size" in tug.crew) tug.crew.size.toFixed();
  // @ts-expect-error Required by another part.
  const short: Ship = { name: "Tug", id: "1" };
  void [asShip, asNew, length, flag, short];
}
