import { createPagination } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { lists } = createPagination();
  for await (const ship of lists.byCursor({ limit: 10 }, { maxItems: 100 })) ship.id.toUpperCase();
  const page = await lists.byLink({ pageNumber: 2 });
  page.body.length.toFixed();
  for await (const { inline } of lists.byOffset({ $top: 10 })) inline?.toUpperCase();
  const result = await lists.onePage().result();
  if (result.status === 404) result.body satisfies undefined;
  // @ts-expect-error Its key is another than its name on the wire.
  await lists.byLink({ page: 2 });
}
