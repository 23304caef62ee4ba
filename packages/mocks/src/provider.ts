import { readDocument } from "./document.ts";
import { JobLives } from "./job-lives.ts";
import type { Operation } from "./prism.ts";
import { loadOperations } from "./prism.ts";
import type { Redactor } from "./redact.ts";
import { readSpec, specPath } from "./specs.ts";

/** One provider, ready to be asked. */
export interface Provider {
  readonly name: string;
  /** Path of its first server, without a slash at the end. */
  readonly basePath: string;
  readonly lives: JobLives;
  readonly operations: Operation[];
  readonly redact: Redactor;
}

/** Loads the document of a provider from a folder of specs. */
export async function loadProvider(folder: string, name: string): Promise<Provider> {
  const path = specPath(folder, name);
  const { document, hasNeighbours } = await readSpec(path);
  try {
    return await createProvider(name, document, hasNeighbours ? path : document);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Makes a provider of a document. Prism reads `source`: the document itself, which it changes, or its path. */
export async function createProvider(
  name: string,
  document: object,
  source: string | object = document,
): Promise<Provider> {
  const { basePath, jobs, redact } = readDocument(document);
  return {
    name,
    basePath,
    lives: new JobLives(jobs),
    operations: await loadOperations(source),
    redact,
  };
}
