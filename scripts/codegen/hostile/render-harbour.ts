import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Files } from "../emit/files.ts";
import { emitImportsPackage } from "../emit/imports-package.ts";
import { fillMarkers } from "../emit/provider-table.ts";
import { Problems } from "../read/spec-error.ts";
import { readSpec, renderPackage, type Spec } from "../render.ts";

const root = mkdtempSync(join(tmpdir(), "quayside-hostile-"));
afterAll(() => rmSync(root, { recursive: true }));
const folder = join(root, "specs/harbour");
mkdirSync(folder, { recursive: true });

/**
 * Reads a document as a file of a repository of its own, beside others that it may refer to. Throws a SpecError for what is
 * wrong with it.
 */
export function readHarbour(document: object, others: { readonly [name: string]: object } = {}): Spec {
  const file = join(folder, "openapi.yaml");
  // JSON is YAML.
  for (const [name, content] of Object.entries({ ...others, "openapi.yaml": document }))
    writeFileSync(join(folder, name), JSON.stringify(content));
  const problems = new Problems();
  const spec = readSpec("harbour", file, root, problems);
  problems.throwIfAny();
  if (!spec) throw new Error("A spec without mistakes cannot be read.");
  return spec;
}

/** Everything that a run writes for a document. */
export async function renderHarbour(document: object): Promise<Files> {
  const spec = readHarbour(document);
  const table = fillMarkers("# Docks\n\n<!-- generated:providers -->\n<!-- /generated -->\n\nEnd.\n", "README.md", [spec.document]);
  return new Map([
    ...(await renderPackage(spec, "0.0.0")),
    ...[...emitImportsPackage([spec.document])].map(([path, text]) => [`imports/${path}`, text] as const),
    ["table.md", table],
  ]);
}
