import { createUploads, type Import } from "./expected/index.gen.ts";

export async function use(): Promise<Import> {
  const client = createUploads();
  const rows = new Blob(["a,b\n"]);
  const started = client.imports.create({ team: "blue", title: "Suppliers", rows }, { onProgress: ({ sentBytes }) => sentBytes.toFixed() });
  (await started).upload.url.toUpperCase();
  const done = await started.wait({ onUpdate: (job) => job.status?.toUpperCase() });
  // Without the file everything about it is said; with it, it may be.
  await client.imports.create({ team: "blue", title: "Suppliers", size: 4, count: 1 });
  await client.imports.create({ team: "blue", title: "Suppliers", count: 1, rows: new TextEncoder().encode("a,b\n") });
  // @ts-expect-error A text may be a path, which would be sent as the file.
  await client.imports.create({ team: "blue", title: "Suppliers", count: 1, rows: "suppliers.csv" });
  await client.imports.create({ team: "blue", title: "Suppliers", rows: rows.stream() });
  // @ts-expect-error The size is missing, and no file that would tell it.
  await client.imports.create({ team: "blue", title: "Suppliers", count: 1 });
  await client.imports.load({ team: "blue", file: new Uint8Array(2000) as Uint8Array }, { onProgress: () => {} }).wait();
  await client.imports.load({ team: "blue", fileUrl: "https://store.example.com/a" });
  // @ts-expect-error What is no upload reports no progress.
  await client.imports.locate({ team: "blue" }, { onProgress: () => {} });
  return done;
}
