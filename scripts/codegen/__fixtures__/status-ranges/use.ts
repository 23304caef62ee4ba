import { createStatusRanges } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const client = createStatusRanges();
  // The type of a success is not blurred by `default`.
  const name: string = (await client.usual()).name;
  const result = await client.ranges().result();
  // A range holds 204 as well, which has no body.
  if (result.ok) result.body?.name.toUpperCase();
  else if (result.status === 404) result.body satisfies undefined;
  else if (result.status === 409) result.body.message.toUpperCase();
  // @ts-expect-error No status of the document.
  if (result.status === 500) return;
  void name;
}
