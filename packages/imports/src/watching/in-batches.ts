/** Does something with each of a list, so many at a time. */
export async function inBatches<Item>(items: readonly Item[], act: (item: Item) => Promise<void>, atOnce: number): Promise<void> {
  for (let index = 0; index < items.length; index += atOnce) await Promise.all(items.slice(index, index + atOnce).map(act));
}
