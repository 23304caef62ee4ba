// What a program does with one client: it starts an import, reads it, iterates a list, tells results apart. Never `raw`.
import { createPinecone } from "@quayside/pinecone";

const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io", maxRetries: 3 });

export async function importMovies(uri: string): Promise<number> {
  const { id } = await pinecone.imports.start({ uri, errorMode: { onError: "continue" } });
  const job = await pinecone.imports.describe({ id });
  if (job.status === "Failed") throw new Error(job.error);
  const done = await pinecone.imports.wait({ id }, { onUpdate: ({ percentComplete }) => console.log(percentComplete) });
  return done.recordsImported;
}

export async function unfinished(): Promise<string[]> {
  const ids: string[] = [];
  for await (const job of pinecone.imports.list({ limit: 100 })) {
    if (job.finishedAt === undefined) ids.push(job.id);
  }
  return ids;
}

export async function refusal(uri: string): Promise<string | undefined> {
  const result = await pinecone.imports.start({ uri }).result();
  if (result.ok) return undefined;
  if (result.status === 400) return result.body.message;
  return typeof result.body === "string" ? result.body : result.body.message;
}
