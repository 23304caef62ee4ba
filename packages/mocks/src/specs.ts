import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

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

/** Path of the document of a provider. */
export function specPath(folder: string, provider: string): string {
  return `${folder}/${provider}/openapi.yaml`;
}

/** A document as it was written. */
export interface Spec {
  readonly document: object;
  /** Whether a `$ref` leads into another file, which only its path lets Prism find. */
  readonly hasNeighbours: boolean;
}

/** Reads a document; the error of a malformed one names the file. */
export async function readSpec(path: string): Promise<Spec> {
  try {
    const text = await readFile(path, "utf8");
    return {
      document: parse(text) as object,
      hasNeighbours: /\$ref["']?:\s*["']?[^#"'\s]/.test(text),
    };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}
