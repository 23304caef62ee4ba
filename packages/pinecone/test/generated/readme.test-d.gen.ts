// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { createPinecone } from "../../src/generated/index.gen.ts";

export async function example1(): Promise<void> {
  const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" }); // credential: PINECONE_API_KEY

  const started = pinecone.imports.start({
    uri: "gs://acme-embeddings/catalog-2025-09",
    integrationId: "5d0e7c1a-9b1f-4c55-8a44-2f6c1a7b9e10",
    errorMode: { onError: "abort" },
  });
  console.log(await started); // what the provider answers
  console.log(await started.wait()); // the import, once it has ended
}

export async function example2(): Promise<void> {
  const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" });
  for await (const item of pinecone.imports.list()) {
    console.log(item);
  }
}

export async function example3(): Promise<void> {
  const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" });
  const reply = await pinecone.imports.start({
    uri: "gs://acme-embeddings/catalog-2025-09",
    integrationId: "5d0e7c1a-9b1f-4c55-8a44-2f6c1a7b9e10",
    errorMode: { onError: "abort" },
  });
  console.log(reply);
}

export async function example4(): Promise<void> {
  const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" });
  const reply = await pinecone.imports.describe({ id: "217" });
  console.log(reply);
}

export async function example5(): Promise<void> {
  const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" });
  const reply = await pinecone.imports.cancel({ id: "217" });
  console.log(reply);
}

export async function example6(): Promise<void> {
  const pinecone = createPinecone({ indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" });
  const result = await pinecone.imports.list().result();
  if (!result.ok && result.status === 400) {
    console.error(result.body);
  }
}
