import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./emit/files.ts";
import { exportedNames } from "./emit/index.ts";
import { emitProviderPackage } from "./emit/provider-package.ts";
import { emitSchema } from "./emit/schema.ts";
import { type Document, readDocument } from "./ir/document.ts";
import type { Cursor } from "./read/cursor.ts";
import { loadSpec } from "./read/load.ts";
import { Problems } from "./read/spec-error.ts";

/** A spec that was read without a mistake. */
export interface Spec {
  readonly document: Document;
  readonly root: Cursor;
  readonly text: string;
}

/**
 * Reads specs. All mistakes of all of them are noted in `problems`; a spec with a mistake yields a document that
 * nothing may be emitted from. `root` is the repository.
 */
export function readSpecs(ids: readonly string[], root: string, problems: Problems): Spec[] {
  return ids.map((id) => readSpec(id, join(root, "specs", id, "openapi.yaml"), root, problems));
}

/** Reads one spec from a file; `id` names the provider. */
export function readSpec(id: string, file: string, root: string, problems: Problems): Spec {
  const cursor = loadSpec(file, root, problems);
  const document = readDocument(id, cursor);
  checkTypeNames(document, cursor);
  return { document, root: cursor, text: readFileSync(file, "utf8") };
}

/** All files of the provider's package, by path relative to the package. */
export async function renderPackage(spec: Spec, version: string): Promise<Files> {
  const schema = await emitSchema(spec.document.path, spec.root.value);
  return emitProviderPackage(spec.document, { version, specText: spec.text, schema });
}

/** Names that the package exports for other reasons may not be names of schemas. */
function checkTypeNames(document: Document, root: Cursor): void {
  const taken = new Set(exportedNames(document));
  for (const { name, component } of document.types.values()) {
    if (!taken.has(name)) continue;
    const schema = component === undefined ? root.at("components") : root.at("components").at("schemas").at(component);
    schema.fail(`the schema becomes the type ${name}, which the package exports for another reason. Rename the schema.`);
  }
}

