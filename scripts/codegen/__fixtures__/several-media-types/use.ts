import { createSeveralMediaTypes } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { imports, notes } = createSeveralMediaTypes();
  const reply = await imports.create({ file: new Blob(["a"]), title: "A" });
  if (reply instanceof Blob) reply.stream();
  else if (typeof reply !== "string") reply.id.toUpperCase();
  await imports.create({ url: "https://example.com/a.csv" });
  await notes.add({ body: "text" });
  await notes.add({ body: { id: "1" } });
  // @ts-expect-error One media type or the other.
  await imports.create({ file: new Blob(["a"]), url: "https://example.com/a.csv" });
}
