import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stringify } from "yaml";
import { checkTypeNames } from "./emit/type-names.ts";
import type { Files } from "./emit/files.ts";
import { emitProviderPackage } from "./emit/provider-package.ts";
import { emitSchema } from "./emit/schema.ts";
import { type Document, readDocument } from "./ir/document.ts";
import { bundle, bundleForTypes } from "./read/bundle.ts";
import type { Cursor } from "./read/cursor.ts";
import { loadSpec } from "./read/load.ts";
import { type Problems, SpecError } from "./read/spec-error.ts";

/** A spec that was read without a mistake. */
export interface Spec {
  readonly document: Document;
  readonly root: Cursor;
  readonly text: string;
}

/**
 * Reads specs. All mistakes of all of them are noted in `problems`; a spec with a mistake yields a document that
 * nothing may be emitted from, or none. `root` is the repository.
 */
export function readSpecs(ids: readonly string[], root: string, problems: Problems): Spec[] {
  return ids.flatMap((id) => readSpec(id, join(root, "specs", id, "openapi.yaml"), root, problems) ?? []);
}

/** Reads one spec from a file; `id` names the provider. Undefined if the file is no YAML. */
export function readSpec(id: string, file: string, root: string, problems: Problems): Spec | undefined {
  try {
    const cursor = loadSpec(file, root, problems);
    const document = readDocument(id, cursor);
    checkTypeNames(document, cursor);
    return { document, root: cursor, text: readFileSync(file, "utf8") };
  } catch (error) {
    if (error instanceof SpecError) problems.addAll(error);
    // The stack is used up by thousands of levels, which nobody writes by hand.
    else if (error instanceof RangeError)
      problems.addAll(new SpecError([`${relative(root, file)}:1:1 document: it is nested too deeply. Flatten it.`]));
    else throw error;
    return undefined;
  }
}

/** All files of the provider's package, by path relative to the package. */
export async function renderPackage(spec: Spec, version: string): Promise<Files> {
  const schema = await emitSchema(spec.document.path, bundleForTypes(spec.root));
  // A package holds its spec in one file: as it was written, unless it was written in several.
  const specText =
    spec.root.source.files.count === 1
      ? spec.text
      : stringify(bundle(spec.root), { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
  return emitProviderPackage(spec.document, { version, specText, schema });
}
