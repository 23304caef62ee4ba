import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { normaliseDocument } from "./normalise-document.ts";
import { isRemote, leavesDocument } from "./remote-references.ts";

/** The folder with one folder for each provider: beside the built package, else that of the repository. */
export function specsFolder(): string {
  const packed = new URL("./specs/", import.meta.url);
  return fileURLToPath(existsSync(packed) ? packed : new URL("../../../specs/", import.meta.url));
}

/** Ids of all providers that have a document, sorted. */
export async function listProviders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.filter((name) => existsSync(specPath(folder, name))).sort();
}

/** Path of the document of a provider. The built package holds it as JSON, which is read a hundred times as fast as YAML. */
export function specPath(folder: string, provider: string): string {
  const json = `${folder}/${provider}/openapi.json`;
  return existsSync(json) ? json : `${folder}/${provider}/openapi.yaml`;
}

/** A document as it was written. */
export interface Spec {
  readonly document: object;
  /** Whether a `$ref` leads into another file, which only its path lets Prism find. */
  readonly hasNeighbours: boolean;
}

/** Reads a document; the error of a malformed one names the file. */
export async function readSpec(path: string): Promise<Spec> {
  if (isRemote(path)) throw new Error(`${path} is a URL, and mocks read files only. Download the document, and give the path of the file.`);
  try {
    const document = await parse(await readFile(path, "utf8"), path);
    return { document, hasNeighbours: hasNeighbours(document) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Error(`${path}: there is no such file`, { cause: error });
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Whether a `$ref` leads out of a document. One that names an `$id` of the document's own does not, though it looks like a URL. */
function hasNeighbours(document: object): boolean {
  if (!leavesDocument(document)) return false;
  const normal = structuredClone(document);
  normaliseDocument(normal);
  return leavesDocument(normal);
}

async function parse(text: string, path: string): Promise<object> {
  const document: unknown = path.endsWith(".json") ? JSON.parse(text) : (await import("yaml")).parse(text);
  if (typeof document !== "object" || document === null) throw new Error("this is no OpenAPI document: it holds no mapping");
  return document;
}
